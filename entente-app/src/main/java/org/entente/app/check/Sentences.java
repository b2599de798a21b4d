package org.entente.app.check;

import java.util.List;
import org.entente.measure.Numbers;

/** How many of a text’s sentences make a claim, in a sentence that reads well of none and of one. */
final class Sentences {
    private static final String CLAIM = "claim of a known type";

    private Sentences() {}

    /**
     * "Six of the text’s 9 sentences make a claim of a known type; others are opinion (2)."
     *
     * @param making how many make a claim
     * @param all how many there are
     * @param rest what the others are, with how many
     */
    static String making(int making, int all, List<String> rest) {
        if (all == 0) {
            return "The text has no sentence of its own.";
        }
        if (all == 1) {
            return "The text’s one sentence makes " + (making == 0 ? "no " : "a ") + CLAIM + single(rest);
        }
        String others = rest.isEmpty() ? "." : "; others are " + ClaimWords.list(rest) + ".";
        String sentences = Numbers.counted(all, "sentence", "sentences");
        if (making == all) {
            return "All of the text’s " + sentences + " make a " + CLAIM + others;
        }
        String some = making == 0 ? "None" : Numbers.capital(Numbers.word(making));
        return some + " of the text’s " + sentences + (making < 2 ? " makes a " : " make a ") + CLAIM + others;
    }

    private static String single(List<String> rest) {
        return rest.isEmpty() ? "." : "; it is read as " + rest.get(0).replaceFirst(" \\(\\d+\\)$", "") + ".";
    }
}
