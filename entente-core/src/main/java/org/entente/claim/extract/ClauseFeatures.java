package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.entente.stat.SparseVector;

/**
 * The vector that the model of types reads of a clause: the sentence embedding, which knows what words mean; how many
 * states, years and figures it names; and the words and pairs of words themselves, which know how it is said.
 */
final class ClauseFeatures {
    /** How many components an embedding has. */
    static final int EMBEDDING = 384;

    /** Four counts of states, a year, a digit. */
    static final int COUNTED = 6;

    /** Components of an embedding are small; the ridge is chosen for these scales, by which all three parts count. */
    private static final double EMBEDDING_SCALE = 5;

    private static final double WORDS_SCALE = 5;

    /** In how many exemplars words must stand to be known. */
    private static final int KNOWN = 4;

    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+");
    private static final Pattern YEAR = Pattern.compile("\\b(1[89]|20)\\d\\d\\b");

    private final Map<String, Integer> places;

    private ClauseFeatures(Collection<String> words) {
        this.places = new LinkedHashMap<>();
        words.forEach(word -> places.putIfAbsent(word, EMBEDDING + COUNTED + places.size()));
    }

    /** With words that are known already, in their order. */
    static ClauseFeatures of(List<String> words) {
        return new ClauseFeatures(words);
    }

    /** With the words that stand in enough of some texts, in alphabetical order. */
    static ClauseFeatures learnt(Collection<ClauseText> texts) {
        Map<String, Integer> counts = new TreeMap<>();
        for (ClauseText text : texts) {
            words(text).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        return new ClauseFeatures(counts.entrySet().stream()
                .filter(count -> count.getValue() >= KNOWN)
                .map(Map.Entry::getKey)
                .toList());
    }

    /** The known words, in the order of their components, which are the last. */
    List<String> words() {
        return List.copyOf(places.keySet());
    }

    /** How many components a vector has. */
    int width() {
        return EMBEDDING + COUNTED + places.size();
    }

    /** The vector of a text with a given embedding. */
    SparseVector of(ClauseText text, float[] embedding) {
        List<Integer> known = words(text).stream()
                .filter(places::containsKey)
                .map(places::get)
                .toList();
        int[] at = new int[EMBEDDING + COUNTED + known.size()];
        double[] values = new double[at.length];
        for (int i = 0; i < EMBEDDING; i++) {
            values[i] = EMBEDDING_SCALE * embedding[i];
        }
        values[EMBEDDING + text.states()] = 1;
        values[EMBEDDING + COUNTED - 2] = YEAR.matcher(text.words()).find() ? 1 : 0;
        values[EMBEDDING + COUNTED - 1] = text.words().chars().anyMatch(Character::isDigit) ? 1 : 0;
        for (int i = 0; i < at.length; i++) {
            boolean word = i >= EMBEDDING + COUNTED;
            at[i] = word ? known.get(i - EMBEDDING - COUNTED) : i;
            values[i] = word ? WORDS_SCALE / Math.sqrt(known.size()) : values[i];
        }
        return new SparseVector(at, values);
    }

    /** The words of a text and its pairs of neighbours, each once; figures as 0. */
    private static Set<String> words(ClauseText text) {
        List<String> words = new ArrayList<>(WORD.matcher(text.words().toLowerCase(Locale.ROOT))
                .results()
                .map(match -> Character.isDigit(match.group().charAt(0)) ? "0" : match.group())
                .toList());
        Set<String> all = new LinkedHashSet<>(words);
        for (int i = 1; i < words.size(); i++) {
            all.add(words.get(i - 1) + " " + words.get(i));
        }
        return all;
    }
}
