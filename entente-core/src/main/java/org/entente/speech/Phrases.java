package org.entente.speech;

import java.util.Arrays;

/**
 * Phrases to be found in texts, as a trie of {@link Symbols} in flat arrays. A phrase ends where a word ends; one that
 * ends in {@code *} is a stem, and takes the rest of its word. Filled by one thread, then only read.
 */
final class Phrases {
    /** Nothing found. */
    static final long NONE = -1;

    /** Decides whether what was found counts where it stands. */
    interface Filter {
        boolean accepts(int id, int from, int to);
    }

    private int[] next = new int[Symbols.COUNT * 64];
    private int[] whole = new int[64];
    private int[] stem = new int[64];
    private int nodes = 1;

    Phrases() {
        Arrays.fill(whole, -1);
        Arrays.fill(stem, -1);
    }

    /**
     * Adds a phrase.
     *
     * @return its id: the given one, or that of the same phrase if it is already there
     */
    int add(String phrase, int id) {
        boolean open = phrase.endsWith("*");
        TextSymbols symbols = new TextSymbols();
        symbols.read(open ? phrase.substring(0, phrase.length() - 1) : phrase);
        int node = 0;
        for (int i = 0; i < symbols.length(); i++) {
            node = child(node, symbols.at(i));
        }
        if (node == 0) {
            throw new IllegalStateException("a phrase without letters: " + phrase);
        }
        int[] ends = open ? stem : whole;
        if (ends[node] < 0) {
            ends[node] = id;
        }
        return ends[node];
    }

    private int child(int node, int symbol) {
        int at = node * Symbols.COUNT + symbol;
        if (next[at] == 0) {
            if (nodes == whole.length) {
                grow();
            }
            next[at] = nodes++;
        }
        return next[at];
    }

    private void grow() {
        int old = whole.length;
        next = Arrays.copyOf(next, next.length * 2);
        whole = Arrays.copyOf(whole, old * 2);
        stem = Arrays.copyOf(stem, old * 2);
        Arrays.fill(whole, old, whole.length, -1);
        Arrays.fill(stem, old, stem.length, -1);
    }

    /**
     * The longest phrase that begins at a place of the text and is accepted.
     *
     * @return its id in the lower half, where it ends in the upper one; or {@link #NONE}
     */
    long longest(TextSymbols text, int from, Filter filter) {
        long found = NONE;
        int node = 0;
        for (int i = from; i < text.length(); i++) {
            node = next[node * Symbols.COUNT + text.at(i)];
            if (node == 0) {
                break;
            }
            if (stem[node] >= 0) {
                found = better(found, stem[node], from, text.wordEnd(i + 1), filter);
            }
            if (whole[node] >= 0 && text.endsWord(i + 1)) {
                found = better(found, whole[node], from, i + 1, filter);
            }
        }
        return found;
    }

    private static long better(long found, int id, int from, int to, Filter filter) {
        return (found >>> 32) <= to || found == NONE ? accepted(found, id, from, to, filter) : found;
    }

    private static long accepted(long found, int id, int from, int to, Filter filter) {
        return filter.accepts(id, from, to) ? (long) to << 32 | id : found;
    }
}
