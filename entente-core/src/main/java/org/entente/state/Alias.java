package org.entente.state;

import java.util.ArrayList;
import java.util.List;

/**
 * Another name in use.
 *
 * @param ccode COW code
 * @param text the name
 * @param use {@code common}, or {@code un} for names that UN documents use and readers do not
 * @param span the days on which it names the state; always, or those of a state that ended
 */
record Alias(int ccode, String text, String use, Span span) {
    static List<Alias> read(String... uses) {
        List<String> wanted = List.of(uses);
        List<Alias> aliases = new ArrayList<>();
        for (String[] row : Table.read("aliases.tsv").rows()) {
            if (wanted.contains(row[2])) {
                aliases.add(new Alias(Integer.parseInt(row[0]), row[1], row[2], Table.span(row[3], row[4])));
            }
        }
        return aliases;
    }
}
