package org.entente.speech;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The frames of the general debate and the phrases that count for each: version {@value #VERSION}, the table
 * {@code frames.tsv} beside this class. Case, accents and the difference of hyphen and space do not matter; {@code *} at
 * the end of a phrase stands for the rest of its word.
 */
public final class FrameLexicon {
    /** Changes whenever a phrase does: counts of different versions are not comparable. */
    public static final String VERSION = "v1";

    private static final FrameLexicon BUILT_IN = new FrameLexicon(Table.rows("frames.tsv", 2));

    private final Map<String, List<String>> written = new LinkedHashMap<>();
    private final List<String> frames;
    private final Phrases phrases = new Phrases();

    private FrameLexicon(List<String[]> rows) {
        for (String[] row : rows) {
            written.computeIfAbsent(row[0], key -> new ArrayList<>()).add(row[1]);
        }
        this.frames = List.copyOf(written.keySet());
        for (String[] row : rows) {
            int frame = frames.indexOf(row[0]);
            if (phrases.add(row[1], frame) != frame) {
                throw new IllegalStateException("a phrase of two frames: " + row[1]);
            }
        }
    }

    /** The lexicon that ships with the product. */
    public static FrameLexicon builtIn() {
        return BUILT_IN;
    }

    /** The frames by their words, such as {@code self_determination}, in the lexicon's order. */
    public List<String> frames() {
        return frames;
    }

    /** The phrases of a frame as the table has them, none for a word that is no frame. */
    public List<String> phrases(String frame) {
        return List.copyOf(written.getOrDefault(frame, List.of()));
    }

    Phrases phrases() {
        return phrases;
    }
}
