package org.entente.claim.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a sentence is another one over again. A word that changes what is said makes it another sentence. */
final class NearCopy {
    /** In how many words of a sentence one may differ. */
    private static final int ONE_IN = 12;

    private static final Set<String> DENIALS = Set.copyOf(
            LinePatterns.rows("denials.tsv").stream().map(row -> row[0]).toList());

    private NearCopy() {}

    static boolean is(Sentence sentence, Sentence earlier) {
        if (sentence.words().equals(earlier.words())) {
            return true;
        }
        List<String> here = sentence.words();
        List<String> there = earlier.words();
        return cutOff(sentence, there)
                || (Math.abs(here.size() - there.size()) <= allowed(here) && alike(sentence, earlier));
    }

    private static int allowed(List<String> words) {
        return words.size() / ONE_IN;
    }

    /** A teaser: the beginning of a sentence, with dots where it breaks off. */
    private static boolean cutOff(Sentence sentence, List<String> there) {
        String text = sentence.text();
        boolean dots = text.endsWith("…") || text.endsWith("...") || text.endsWith("[…]") || text.endsWith("[...]");
        int whole = sentence.words().size() - 1;
        return dots
                && whole < there.size()
                && there.subList(0, whole).equals(sentence.words().subList(0, whole));
    }

    private static boolean alike(Sentence sentence, Sentence earlier) {
        List<String> differing = new ArrayList<>(missing(sentence.words(), earlier.words()));
        List<String> other = missing(earlier.words(), sentence.words());
        if (Math.max(differing.size(), other.size()) > allowed(sentence.words())) {
            return false;
        }
        differing.addAll(other);
        Set<String> names = capitals(sentence.text() + " " + earlier.text());
        return inOrder(sentence.words(), earlier.words(), differing)
                && differing.stream().noneMatch(word -> weighs(word, names));
    }

    private static boolean weighs(String word, Set<String> names) {
        return DENIALS.contains(word) || names.contains(word) || Character.isDigit(word.charAt(0));
    }

    /** Words with a capital anywhere, in small letters. */
    private static Set<String> capitals(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static List<String> missing(List<String> words, List<String> from) {
        List<String> left = new ArrayList<>(words);
        from.forEach(left::remove);
        return left;
    }

    /** Whether the words that both have stand in the same order: swapped names say something else. */
    private static boolean inOrder(List<String> here, List<String> there, List<String> differing) {
        return without(here, differing).equals(without(there, differing));
    }

    private static List<String> without(List<String> words, List<String> left) {
        return words.stream().filter(word -> !left.contains(word)).toList();
    }
}
