package org.entente.app.check;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.app.cli.Answer;
import org.entente.app.cli.AnswerPage;
import org.entente.app.json.JsonWriter;
import org.entente.app.terminal.Terminal;
import org.entente.claim.CheckedText;
import org.entente.claim.Claim;
import org.entente.claim.Verdict;
import org.jspecify.annotations.Nullable;

/** A checked text as the answer of the verb, in every form. */
public final class CheckAnswer {
    private final Checked checked;
    private final CheckedText text;

    /** Of a checked text. */
    public CheckAnswer(Checked checked) {
        this.checked = checked;
        this.text = checked.text();
    }

    /** The whole report. */
    public Answer whole(Map<String, ? extends @Nullable Object> query) {
        return answer(query, new CheckPage(text)::print);
    }

    /** The claims alone on a terminal. */
    public Answer claimsOnly(Map<String, ? extends @Nullable Object> query) {
        return answer(query, new CheckPage(text)::list);
    }

    /** One claim on a terminal, with all it rests on. */
    public Answer explaining(Claim claim, Map<String, ? extends @Nullable Object> query) {
        return answer(query, new ExplainPage(text, claim)::print);
    }

    private Answer answer(Map<String, ? extends @Nullable Object> query, Consumer<Terminal> words) {
        Map<String, @Nullable Object> asked = new LinkedHashMap<>(query);
        return new Answer("check", asked, CheckJson.data(checked), checked.notices(), checked.origins(), words)
                .withTable(new ClaimColumns(text).columns())
                .withPage(() -> new Page(checked));
    }

    /** The whole report as a page. */
    public String html() {
        return new CheckHtml(checked).write();
    }

    /** The claim of a number, as a reader types it: 3 or c3. */
    public Optional<Claim> find(String number) {
        String id = number.startsWith("c") ? number : "c" + number;
        return text.claims().stream().filter(claim -> claim.id().equals(id)).findFirst();
    }

    /** How many claims there are. */
    public int claims() {
        return text.claims().size();
    }

    /** Whether a claim has one of these verdicts on everything. */
    public boolean has(Set<Verdict> verdicts) {
        return text.tested().stream()
                .anyMatch(claim -> verdicts.contains(
                        claim.judgement().orElseThrow().everything().verdict()));
    }

    /** Writes the verdicts as ClaimReview objects. */
    public void writeClaimReviews(OutputStream out) {
        JsonWriter.write(ClaimReviews.of(text), out);
    }

    private record Page(Checked checked) implements AnswerPage {
        @Override
        public String html() {
            return new CheckHtml(checked).write();
        }

        @Override
        public String markdown() {
            return new CheckMarkdown(checked).write();
        }
    }
}
