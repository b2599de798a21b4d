package org.entente.claim.type;

import java.util.Set;
import org.entente.text.TextTable;

/** Words that say nothing of what a text put to the vote is about. */
final class SmallWords {
    private static final Set<String> WORDS = Set.copyOf(TextTable.lines(SmallWords.class, "small_words.txt"));

    private SmallWords() {}

    static boolean holds(String word) {
        return WORDS.contains(word);
    }
}
