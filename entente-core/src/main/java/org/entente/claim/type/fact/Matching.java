package org.entente.claim.type.fact;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.claim.Topic;
import org.entente.text.TextTable;

/**
 * Whether a row is about what a text names: the words of the two compared, small words and those that any such row has
 * left out.
 *
 * @param topics the words of each thing that the text names
 */
public record Matching(List<Set<String>> topics) {
    private static final int SHORTEST = 3;
    private static final int STEM = 6;
    private static final Set<String> COMMON = Set.copyOf(TextTable.lines(Matching.class, "common_words.txt"));

    public Matching {
        topics = List.copyOf(topics);
    }

    /** Of the plain topics and layers of a claim. */
    public static Matching of(List<Topic> on) {
        return new Matching(on.stream()
                .filter(topic -> topic.kind() == Topic.Kind.TOPIC || topic.kind() == Topic.Kind.LAYER)
                .map(topic -> words(topic.name()))
                .filter(words -> !words.isEmpty())
                .toList());
    }

    /** Whether the text names nothing to be looked for. */
    public boolean silent() {
        return topics.isEmpty();
    }

    /** Whether a row has most of the words of a thing that the text names. */
    public boolean means(String row) {
        Set<String> has = words(row);
        return topics.stream()
                .anyMatch(named -> 2 * named.stream().filter(has::contains).count() > named.size());
    }

    private static String stem(String word) {
        String one = word.length() > SHORTEST && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return one.length() > STEM ? one.substring(0, STEM) : one;
    }

    /** The stems of the words that tell one row from another. */
    static Set<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() >= SHORTEST || word.chars().anyMatch(Character::isDigit))
                .filter(word -> !COMMON.contains(word))
                .map(Matching::stem)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
