package org.entente.claim.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.entente.claim.CheckedSentence;
import org.entente.claim.DateFrom;
import org.entente.claim.Draft;
import org.entente.claim.Proposition;
import org.entente.claim.RelationObject;
import org.entente.claim.Roles;
import org.entente.claim.SentenceKind;
import org.entente.claim.Tense;
import org.entente.claim.TextOrigin;
import org.entente.claim.Window;
import org.entente.claim.Words;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.text.Span;

/** Texts of invented sentences, each with one claim. */
final class Drafts {
    static final LocalDate DATE = LocalDate.of(2024, 5, 1);

    private static final List<String> SENTENCES = List.of(
            "Serbia and Azerbaijan voted alike on most texts of the General Assembly.",
            "“Norway”, he said, \"has always backed\" Sweden’s resolutions.",
            "Hungary joined the European Union in 2004.",
            "Hungary joined the Council of Europe in 1990.",
            "Brazil\tdepends on China\nfor much of its trade.");

    private Drafts() {}

    static Arbitrary<Draft> any() {
        return Arbitraries.of(SENTENCES).list().uniqueElements().ofMaxSize(5).map(Drafts::of);
    }

    static Draft of(List<String> list) {
        StringBuilder text = new StringBuilder();
        List<CheckedSentence> sentences = new ArrayList<>();
        List<Proposition> claims = new ArrayList<>();
        for (String words : list) {
            String id = "s" + (sentences.size() + 1);
            Span span = new Span(text.length(), text.length() + words.length());
            text.append(words).append("\n\n");
            sentences.add(new CheckedSentence(id, span, SentenceKind.CLAIM, "", Optional.empty(), words));
            claims.add(claim(id, new Span(span.start(), span.end() - 1)));
        }
        return new Draft(
                TextOrigin.named("a text"), text.toString(), DATE, DateFrom.OPTION, "en", sentences, claims, List.of());
    }

    static Draft all() {
        return of(SENTENCES);
    }

    static State state(int ccode) {
        return StateRegistry.builtIn().get(ccode);
    }

    private static Proposition claim(String sentence, Span span) {
        return new Proposition(
                sentence,
                List.of(span),
                "voting_together",
                RelationObject.POSITIONS,
                true,
                Roles.of(List.of(state(345), state(373))),
                Words.PLAIN,
                Tense.PAST,
                Window.UNSAID,
                Optional.empty());
    }
}
