package org.entente.app.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.claim.CheckedSentence;
import org.entente.claim.CheckedText;
import org.entente.claim.Claim;
import org.entente.claim.SentenceKind;
import org.entente.dossier.SheetParts;
import org.entente.measure.Numbers;
import org.entente.source.Origin;

/** The report as Markdown: the same in words, each claim of the text in bold with its number and verdict after it. */
final class CheckMarkdown {
    private final Checked checked;
    private final CheckedText text;
    private final StringBuilder out = new StringBuilder();

    CheckMarkdown(Checked checked) {
        this.checked = checked;
        this.text = checked.text();
    }

    /** Short facts about a text: who wrote it, who publishes it, how many words it has. */
    static List<String> facts(CheckedText text) {
        List<String> facts = new ArrayList<>();
        text.origin().author().ifPresent(facts::add);
        text.origin().publisher().ifPresent(facts::add);
        text.origin().address().ifPresent(facts::add);
        if (facts.isEmpty()) {
            facts.add(text.origin().name().replaceFirst(".*[/\\\\]", ""));
        }
        long words = text.text().isBlank() ? 0 : text.text().strip().split("\\s+", -1).length;
        facts.add(Numbers.counted(words, "word", "words"));
        facts.add("rules version " + text.rules().version());
        return facts;
    }

    String write() {
        head();
        annotated();
        claims();
        coverage();
        sources();
        return out.toString();
    }

    private void head() {
        Overview overview = new Overview(text);
        heading("# ", text.origin().heading());
        paragraph(escape("Text check · as of " + ClaimWords.day(text.date()) + ", "
                + text.dateFrom().words() + " · " + String.join(" · ", facts(text))));
        checked.notices()
                .forEach(notice -> paragraph("> " + escape(notice.message()).replace("\n", "\n> ")));
        paragraph("**" + escape(overview.finding()) + "**");
        paragraph(escape(overview.claims()));
        paragraph(escape(overview.coverage()));
        paragraph(escape(overview.votesOnly()));
        List<Claim> grave = MustSee.list(text);
        if (!grave.isEmpty()) {
            heading("## ", "What an editor must not miss");
            grave.forEach(claim -> out.append("1. ").append(line(claim)).append('\n'));
            out.append('\n');
        }
    }

    private String line(Claim claim) {
        return "**" + escape(ClaimWords.verdict(claim)) + "**: " + escape(Quotes.of(text, claim.said())) + ". "
                + escape(ShortFinding.of(claim));
    }

    private void annotated() {
        heading("## ", "The text, claim by claim");
        for (List<Annotation.Part> paragraph : Annotation.of(text)) {
            paragraph(paragraph.stream().map(this::part).collect(Collectors.joining()));
        }
    }

    private String part(Annotation.Part part) {
        String words = part.pieces().stream().map(CheckMarkdown::piece).collect(Collectors.joining());
        return part.sentence().map(sentence -> marked(sentence, words)).orElse(words);
    }

    private static String piece(Annotation.Piece piece) {
        String words = escape(piece.words());
        String marks = piece.ending().stream()
                .map(claim -> " \\[" + ClaimWords.number(claim) + " " + ClaimWords.verdict(claim) + "\\]")
                .collect(Collectors.joining());
        boolean claimed = !piece.in().isEmpty() && !words.isBlank();
        return claimed ? bold(words) + marks : words + marks;
    }

    /** Bold words, white space at their ends outside. */
    private static String bold(String words) {
        String bare = words.strip();
        int start = words.indexOf(bare);
        return words.substring(0, start) + "**" + bare + "**" + words.substring(start + bare.length());
    }

    private String marked(CheckedSentence sentence, String words) {
        boolean tested = text.claims(sentence).stream()
                .anyMatch(claim -> claim.judgement().isPresent());
        if (tested) {
            return words;
        }
        if (sentence.kind() == SentenceKind.BOILERPLATE) {
            return "~~" + words.strip() + "~~ *(boilerplate: " + escape(sentence.reason()) + ")*";
        }
        String kind = sentence.kind() == SentenceKind.CLAIM ? "not tested" : KindWords.mark(sentence.kind());
        return words + " *(" + kind + ")*";
    }

    private void claims() {
        heading("## ", "The claims");
        if (text.claims().isEmpty()) {
            paragraph("No sentence makes a claim of a known type.");
            return;
        }
        ClaimWords words = new ClaimWords(text.date());
        row("", "Claim", "Type", "Who, whom", "Verdict", "On UN votes alone", "What decides");
        out.append("|---|---|---|---|---|---|---|\n");
        for (Claim claim : text.claims()) {
            String votes = claim.judgement()
                    .map(judgement -> ClaimWords.differs(judgement)
                            ? ClaimWords.signed(judgement.votesOnly().verdict())
                            : "the same")
                    .orElse("");
            row(
                    ClaimWords.number(claim),
                    text.words(claim.said()),
                    ClaimWords.type(claim.said()) + (claim.said().affirmed() ? "" : " (denied)"),
                    words.codes(claim.said().roles()),
                    ClaimWords.verdict(claim),
                    votes,
                    ClaimWords.decides(claim));
        }
        out.append('\n');
        heading("## ", "Claim by claim");
        text.claims().forEach(claim -> out.append(new ClaimMarkdown(text, claim).write()));
    }

    private void row(String... cells) {
        out.append(List.of(cells).stream()
                .map(cell -> escape(cell).replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private void coverage() {
        heading("## ", "What the sentences do");
        for (SentenceKind kind : SentenceKind.values()) {
            int count = text.sentences(kind).size();
            if (count > 0) {
                out.append("- ")
                        .append(Numbers.capital(KindWords.mark(kind)))
                        .append(": ")
                        .append(Numbers.counted(count, "sentence", "sentences"))
                        .append('\n');
            }
        }
        out.append('\n');
        for (CheckedSentence sentence : CoverageSection.withoutClaims(text)) {
            out.append("- *").append(KindWords.mark(sentence.kind())).append("* ");
            out.append(escape(sentence.text().replaceAll("\\s+", " ")));
            String reason = CoverageSection.reason(sentence);
            out.append(reason.isEmpty() ? "" : " (" + escape(reason) + ")").append('\n');
        }
        out.append('\n');
    }

    private void sources() {
        heading("## ", "Rules and sources");
        paragraph("Verdicts follow from the table of rules alone, version "
                + text.rules().version() + "; `entente check --rules` prints it.");
        for (Origin origin : checked.origins()) {
            out.append("- ").append(escape(SheetParts.line(origin))).append('\n');
        }
        out.append("\nMade by `").append(checked.command()).append("`.\n");
    }

    private void heading(String marks, String words) {
        out.append(marks).append(escape(words)).append("\n\n");
    }

    private void paragraph(String words) {
        if (!words.isBlank()) {
            out.append(words).append("\n\n");
        }
    }

    static String escape(String words) {
        return SheetParts.markdown(words);
    }
}
