package org.entente.claim.actor;

import java.util.List;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/**
 * A title, or a sentence taken for one, with the names in it.
 *
 * @param line its words
 * @param names the names in it
 */
record Heading(Line line, List<Found> names) {
    private static final int LONG = 4;
    private static final double CAPITALS = 0.7;

    /** Whether a line is a title: its words end without a full stop, or most longer ones have capitals. */
    static boolean title(Line line) {
        List<Token> longer = line.tokens().stream()
                .filter(token -> token.text().length() >= LONG)
                .toList();
        long capitals =
                longer.stream().filter(token -> Letters.capital(token.text())).count();
        boolean written = longer.size() >= LONG && capitals > longer.size() * CAPITALS;
        return !line.tagged(line.tokens().size() - 1, Tag.PUNCT) || written;
    }
}
