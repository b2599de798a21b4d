package org.entente.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Cuts texts into the word pieces of a BERT model, the longest piece first (Schuster and Nakajima 2012; Devlin et al.
 * 2019). Immutable.
 */
final class WordPieces {
    private static final String GOES_ON = "##";
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> pieces;
    private final int begin;
    private final int end;
    private final int unknown;

    private WordPieces(Map<String, Integer> pieces) {
        this.pieces = pieces;
        this.begin = id("[CLS]");
        this.end = id("[SEP]");
        this.unknown = id("[UNK]");
    }

    private int id(String piece) {
        Integer id = pieces.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("the vocabulary lacks " + piece);
        }
        return id;
    }

    /** The vocabulary of a {@code tokenizer.json}. */
    static WordPieces read(InputStream json) throws IOException {
        JsonNode vocabulary = new ObjectMapper().readTree(json).at("/model/vocab");
        Map<String, Integer> pieces = new HashMap<>(2 * vocabulary.size());
        vocabulary
                .properties()
                .forEach(piece -> pieces.put(piece.getKey(), piece.getValue().asInt()));
        return new WordPieces(pieces);
    }

    /** The ids of a text's pieces between those of its begin and end, in all no more than so many. */
    long[] encode(String text, int limit) {
        long[] ids = new long[limit];
        ids[0] = begin;
        int count = 1;
        for (String word : PlainText.words(text)) {
            if (count == limit - 1) {
                break;
            }
            count = add(word, ids, count);
        }
        ids[count++] = end;
        return Arrays.copyOf(ids, count);
    }

    /** Adds a word's pieces, those there is room for; a word that no pieces make up is one unknown. */
    private int add(String word, long[] ids, int from) {
        int last = ids.length - 1;
        int count = from;
        int at = 0;
        while (at < word.length() && count < last) {
            int to = longest(word, at);
            if (to == at) {
                ids[from] = unknown;
                return from + 1;
            }
            ids[count++] = pieces.getOrDefault(piece(word, at, to), unknown);
            at = to;
        }
        return count;
    }

    private int longest(String word, int from) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            return from;
        }
        int to = word.length();
        while (to > from && !pieces.containsKey(piece(word, from, to))) {
            to--;
        }
        return to;
    }

    private static String piece(String word, int from, int to) {
        String part = word.substring(from, to);
        return from == 0 ? part : GOES_ON + part;
    }
}
