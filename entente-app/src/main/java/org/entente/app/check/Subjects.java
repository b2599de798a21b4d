package org.entente.app.check;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.claim.Proposition;
import org.entente.claim.RelationObject;
import org.entente.text.TextTable;

/** What a text says where it makes a claim of a type, as noun phrases; a table beside this class. */
final class Subjects {
    private static final Map<String, Phrases> TABLE = read();

    private Subjects() {}

    private record Phrases(String said, String denied) {}

    /** "support for each other", "a lack of alignment". */
    static String of(Proposition said) {
        return said.affirmed() ? phrases(said).said() : phrases(said).denied();
    }

    /** The same as if it were asserted. */
    static String said(Proposition said) {
        return phrases(said).said();
    }

    private static Phrases phrases(Proposition said) {
        String words = ClaimWords.spaced(said.type());
        Phrases plain = TABLE.getOrDefault(said.type(), new Phrases(words, "no " + words));
        return said.object() == RelationObject.TIES ? TABLE.getOrDefault(said.type() + "/ties", plain) : plain;
    }

    /** Ids of the types that have a phrase. */
    static Set<String> types() {
        return TABLE.keySet().stream()
                .map(key -> key.replaceFirst("/.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Phrases> read() {
        return TextTable.rows(Subjects.class, "subjects.tsv").stream()
                .skip(1)
                .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> new Phrases(cells[1], cells[2])));
    }
}
