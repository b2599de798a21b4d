package org.entente.claim.actor;

import java.util.List;
import org.entente.text.Token.Tag;

/**
 * A title, or a sentence taken for one, with the names in it.
 *
 * @param line its words
 * @param names the names in it
 */
record Heading(Line line, List<Found> names) {
    /** Whether a line is a title: its words end without a full stop. */
    static boolean title(Line line) {
        return !line.tagged(line.tokens().size() - 1, Tag.PUNCT);
    }
}
