package org.entente.claim.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.cases.CaseRegistry;
import org.entente.claim.actor.ActorMention;
import org.entente.claim.actor.ActorMention.Kind;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.record.BuiltInRecord;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.text.Span;
import org.entente.text.Tagger;
import org.entente.text.Token;

/** Single sentences taken apart, in which France, Russia, China and India are known by name and nobody else. */
final class Analyses {
    static final State FRANCE = state(220);
    static final State RUSSIA = state(365);
    static final State CHINA = state(710);
    static final State INDIA = state(750);
    private static final Map<String, State> NAMES =
            Map.of("France", FRANCE, "Russia", RUSSIA, "China", CHINA, "India", INDIA);
    private static final Matters MATTERS = new Matters(
            VotedTexts.of(BuiltInRecord.load(), CaseRegistry.builtIn()),
            CaseRegistry.builtIn(),
            LocalDate.of(2026, 2, 16));
    private static final Tagger TAGGER = Tagger.load();

    private Analyses() {}

    private static State state(int ccode) {
        return StateRegistry.builtIn().find(ccode).orElseThrow();
    }

    static List<Token> tokens(String text) {
        return TAGGER.tokens(text);
    }

    static Analysed of(String text) {
        List<Token> tokens = tokens(text);
        return new Analysed(
                "s1",
                new Span(0, text.length()),
                text,
                0,
                tokens,
                actors(tokens),
                ClauseFinder.of(tokens),
                Optional.empty());
    }

    private static List<Actor> actors(List<Token> tokens) {
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            State state = NAMES.get(tokens.get(i).text());
            if (state != null) {
                actors.add(new Actor(mention(tokens.get(i), Kind.NAME, List.of(state)), i, i + 1));
            }
        }
        return actors;
    }

    static ActorMention mention(Token token, Kind kind, List<State> states) {
        return new ActorMention(token.span(), kind, states, List.of(), false);
    }

    /** Of a text that has no other sentence. */
    static Discourse discourse(Analysed sentence) {
        return Discourse.of(List.of(sentence), MATTERS);
    }

    /** The first draft that a line of wording makes of a sentence. */
    static Draft draft(String text, String type, String wording) {
        Analysed sentence = of(text);
        return new Recogniser(sentence, discourse(sentence))
                .drafts(List.of(Wording.of(type, 1, wording)))
                .get(0);
    }
}
