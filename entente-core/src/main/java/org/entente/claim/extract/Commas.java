package org.entente.claim.extract;

import java.util.List;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/** Commas that end a noun’s own phrase: "the rule over its islands, Peru …". Those of a list of states do not. */
final class Commas {
    private Commas() {}

    /** Whether a comma in a range of tokens sets apart what follows it. */
    static boolean part(Analysed sentence, int from, int to) {
        List<Token> tokens = sentence.tokens();
        for (int i = from; i < to; i++) {
            if (tokens.get(i).text().equals(",") && !lists(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    /** "of France, Russia and China": the comma stands between two mentions. */
    private static boolean lists(Analysed sentence, int comma) {
        int next = comma + 1;
        while (next < sentence.tokens().size()
                && (sentence.tokens().get(next).is(Tag.CCONJ)
                        || sentence.tokens().get(next).is(Tag.DET))) {
            next++;
        }
        int first = next;
        boolean before = sentence.actors().stream().anyMatch(actor -> actor.to() == comma);
        return before && sentence.actors().stream().anyMatch(actor -> actor.from() == first);
    }
}
