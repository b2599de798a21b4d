package org.entente.claim.correction;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a file names a claim: by its words, their sentence and the type it was read as, so that it is found again when the
 * text has changed a little or a sentence moved.
 *
 * @param type the type it was read as; empty where an editor leaves it out
 * @param words the words of the claim
 * @param sentence the whole sentence
 */
public record ClaimKey(String type, String words, String sentence) {
    /** Words shared of all words that two sentences have, for one to be the other with small changes. */
    private static final double SAME_SENTENCE = 0.6;

    /** The same of the words of a claim. */
    private static final double SAME_WORDS = 0.5;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** How well a claim of a text fits, 0 for not at all; 3 for one that is letter for letter the same. */
    double fit(ClaimKey other) {
        if (!type.isEmpty() && !type.equals(other.type)) {
            return 0;
        }
        double sentences = alike(sentence, other.sentence);
        double claims = alike(words, other.words);
        if (sentences < SAME_SENTENCE || claims < SAME_WORDS) {
            return 0;
        }
        return sentences + claims + (sentence.equals(other.sentence) && words.equals(other.words) ? 1 : 0);
    }

    /** Words on one line, as a file has them. */
    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static double alike(String one, String other) {
        Set<String> ours = wordsOf(one);
        Set<String> theirs = wordsOf(other);
        Set<String> both = new HashSet<>(ours);
        both.retainAll(theirs);
        int all = ours.size() + theirs.size() - both.size();
        return all == 0 ? 1 : (double) both.size() / all;
    }

    private static Set<String> wordsOf(String text) {
        Set<String> words = new HashSet<>(List.of(NO_WORD.split(text.toLowerCase(Locale.ROOT), 0)));
        words.remove("");
        return words;
    }
}
