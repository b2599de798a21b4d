package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.extract.Clause.Link;

/**
 * A clause with those that hang on it and no subject of their own may part from it: "abstained on the text that condemned
 * the invasion". A semicolon ends it.
 *
 * @param sentence the sentence
 * @param from its first token
 * @param to the token after its last
 */
record Stretch(Analysed sentence, int from, int to) {
    /** The stretches of a sentence, in order. */
    static List<Stretch> of(Analysed sentence) {
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        for (Clause clause : sentence.clauses()) {
            int cut = semicolon(sentence, start, clause);
            boolean open = !hangs(clause.link()) && clause.from() > start;
            int end = cut >= 0 ? cut : open ? clause.from() : -1;
            if (end > start && clause.index() > 0) {
                stretches.add(new Stretch(sentence, start, end));
                start = end;
            }
        }
        stretches.add(new Stretch(sentence, start, sentence.tokens().size()));
        return stretches;
    }

    /** The last semicolon between the start of a stretch and a clause’s verb, −1 without one. */
    private static int semicolon(Analysed sentence, int start, Clause clause) {
        for (int i = clause.verbFrom() - 1; i >= start; i--) {
            if (sentence.tokens().get(i).text().equals(";")) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean hangs(Link link) {
        return switch (link) {
            case RELATIVE, CONTENT, INFINITIVE, PARTICIPLE -> true;
            case MAIN, COORDINATED, ADVERBIAL -> false;
        };
    }

    /** The whole sentence as one stretch. */
    Stretch whole() {
        return new Stretch(sentence, 0, sentence.tokens().size());
    }

    boolean holds(int token) {
        return from <= token && token < to;
    }

    String words() {
        return from == to
                ? ""
                : sentence.spanOf(from, to).moved(-sentence.span().start()).of(sentence.text());
    }
}
