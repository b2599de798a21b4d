package org.entente.claim.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The closed lists of {@code words.tsv}. */
final class Words {
    private final Map<String, Set<String>> lists;

    private Words(Map<String, Set<String>> lists) {
        this.lists = lists;
    }

    private static final class BuiltIn {
        static final Words WORDS = read();
    }

    static Words builtIn() {
        return BuiltIn.WORDS;
    }

    private static Words read() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (List<String> row : Rows.of("words.tsv", 2)) {
            lists.computeIfAbsent(row.get(0), name -> new HashSet<>()).add(row.get(1));
        }
        return new Words(lists);
    }

    /** A list by its name. */
    Set<String> list(String name) {
        Set<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalStateException("words.tsv has no list " + name);
        }
        return list;
    }
}
