package org.entente.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words by kind: a resource beside this class, a word and its kind a line, tab between, # before remarks. */
final class WordList {
    private final Map<String, Set<String>> words;

    private WordList(Map<String, Set<String>> words) {
        this.words = words;
    }

    static WordList read(String resource) {
        List<String[]> rows = TextTable.rows(WordList.class, resource);
        return new WordList(new HashMap<>(rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row[1].strip(), Collectors.mapping(row -> row[0].strip(), Collectors.toSet())))));
    }

    /** Whether this word is listed as one of the kind. */
    boolean has(String word, String kind) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }
}
