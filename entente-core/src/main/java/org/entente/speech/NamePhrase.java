package org.entente.speech;

import java.util.List;

/**
 * A phrase that the tables of the state registry lack: a further name, or one that holds a name and means no state.
 *
 * @param text the phrase
 * @param ccode whom it names; 0 where it names no state
 * @param why what it is
 */
public record NamePhrase(String text, int ccode, String why) {
    /** The phrases that ship with the product; several rows of one text mean that it may name any of them. */
    public static List<NamePhrase> list() {
        return Table.rows("phrases.tsv", 3).stream()
                .map(row -> new NamePhrase(row[0], Integer.parseInt(row[1]), row[2]))
                .toList();
    }
}
