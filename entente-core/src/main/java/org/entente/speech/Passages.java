package org.entente.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text in passages of {@value #WORDS} words, a word being what stands between white space. */
public final class Passages {
    /** Words of a passage. */
    public static final int WORDS = 256;

    private Passages() {}

    /**
     * The passages from the beginning on. The rest makes one of its own when it has half the words, or when there is no
     * other.
     */
    public static List<String> of(String text) {
        String[] words = text.strip().split("\\s+");
        List<String> passages = new ArrayList<>();
        for (int from = 0; from < words.length; from += WORDS) {
            int to = Math.min(from + WORDS, words.length);
            if (from == 0 || to - from >= WORDS / 2) {
                passages.add(String.join(" ", Arrays.copyOfRange(words, from, to)));
            }
        }
        return passages;
    }
}
