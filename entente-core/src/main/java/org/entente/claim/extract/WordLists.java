package org.entente.claim.extract;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.TextTable;

/** The lists of words in {@code words.tsv}: one list a line, its name first. */
final class WordLists {
    private static final WordLists SHIPPED = read();

    private final Map<String, Set<String>> lists;

    private WordLists(Map<String, Set<String>> lists) {
        this.lists = lists;
    }

    static WordLists shipped() {
        return SHIPPED;
    }

    /** The words of a list, lemmas in small letters; phrases of several words have single spaces. */
    Set<String> list(String name) {
        Set<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalArgumentException("words.tsv has no list " + name);
        }
        return words;
    }

    boolean has(String name, String word) {
        return list(name).contains(word);
    }

    private static WordLists read() {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        for (String line : lines("words.tsv")) {
            int tab = line.indexOf('\t');
            Set<String> words = lists.computeIfAbsent(line.substring(0, tab), name -> new LinkedHashSet<>());
            for (String word : line.substring(tab + 1).split(",", -1)) {
                words.add(word.strip());
            }
        }
        return new WordLists(lists);
    }

    /** The lines of a resource that say something. */
    static List<String> lines(String resource) {
        return TextTable.lines(WordLists.class, resource).stream()
                .map(String::stripTrailing)
                .toList();
    }
}
