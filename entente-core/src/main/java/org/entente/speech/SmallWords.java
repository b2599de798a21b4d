package org.entente.speech;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that a body of speeches writes with a small first letter, {@value #OFTEN} times or more. What it never
 * writes so is a name: of a place, a person, a people, a day. "Council" and "Charter" are words, "Karabakh" is none.
 */
public final class SmallWords {
    private static final int OFTEN = 10;

    private final Set<String> words;

    private SmallWords(Set<String> words) {
        this.words = words;
    }

    /** Those of all these speeches together. */
    public static SmallWords of(Collection<SpeechText> speeches) {
        Map<String, Integer> counts = new HashMap<>();
        for (SpeechText speech : speeches) {
            Word.forEach(speech.text(), word -> {
                if (!word.capital()) {
                    counts.merge(word.plain(), 1, Integer::sum);
                }
            });
        }
        return new SmallWords(counts.entrySet().stream()
                .filter(word -> word.getValue() >= OFTEN)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a word, in whatever letters, is one of them. */
    public boolean contains(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}
