package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.state.State;
import org.entente.text.Span;

/**
 * The words of a clause as the model of types reads them: its subject, then the rest, with the names of states replaced,
 * so that what is learnt of some states holds for all.
 *
 * @param words the words
 * @param states how many states are named by name
 */
record ClauseText(String words, int states) {
    /** What stands for the first, second and third state; invented countries of novels. */
    static final List<String> MASKS = List.of("Ruritania", "Freedonia", "Sylvania");

    /** An exemplar's words: "{A}", "{B}", "{C}" stand for states. */
    static ClauseText ofExemplar(String text) {
        int states = 0;
        String words = text;
        for (int i = 0; i < MASKS.size(); i++) {
            String place = "{" + (char) ('A' + i) + "}";
            states += words.contains(place) ? 1 : 0;
            words = words.replace(place, MASKS.get(i));
        }
        return new ClauseText(words, states);
    }

    /** The words of one segment of a sentence. */
    static ClauseText of(Analysed sentence, Segment segment) {
        Clause clause = segment.clause();
        boolean apart = clause.hasSubject() && clause.subjectTo() <= segment.from();
        Map<State, String> masks = new LinkedHashMap<>();
        String subject = apart ? masked(sentence, clause.subjectFrom(), clause.subjectTo(), masks) + " " : "";
        String rest = masked(sentence, segment.from(), segment.to(), masks);
        return new ClauseText((subject + rest).strip(), Math.min(masks.size(), MASKS.size()));
    }

    /** The words of a whole sentence. */
    static ClauseText of(Analysed sentence) {
        Map<State, String> masks = new LinkedHashMap<>();
        String words = masked(sentence, 0, sentence.tokens().size(), masks);
        return new ClauseText(words, Math.min(masks.size(), MASKS.size()));
    }

    private static String masked(Analysed sentence, int from, int to, Map<State, String> masks) {
        if (from >= to) {
            return "";
        }
        Span span = sentence.spanOf(from, to);
        StringBuilder words = new StringBuilder();
        int at = span.start();
        for (Actor actor : named(sentence, from, to)) {
            State state = actor.said().states().get(0);
            String mask = masks.computeIfAbsent(state, any -> MASKS.get(Math.min(masks.size(), MASKS.size() - 1)));
            words.append(part(sentence, at, actor.said().span().start())).append(mask);
            at = actor.said().span().end();
        }
        return words.append(part(sentence, at, span.end())).toString();
    }

    private static String part(Analysed sentence, int from, int to) {
        int base = sentence.span().start();
        return from >= to ? "" : sentence.text().substring(from - base, to - base);
    }

    private static List<Actor> named(Analysed sentence, int from, int to) {
        List<Actor> named = new ArrayList<>();
        for (Actor actor : sentence.actorsIn(from, to)) {
            boolean name = switch (actor.said().kind()) {
                case NAME, ADJECTIVE, PEOPLE, CAPITAL, LEADER -> true;
                case ORGANISATION, TERRITORY, GROUP, PRONOUN, DESCRIPTION -> false;
            };
            if (name && actor.said().states().size() == 1) {
                named.add(actor);
            }
        }
        return named;
    }
}
