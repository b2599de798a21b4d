package org.entente.speech;

import java.util.Arrays;

/**
 * What was counted in one speech.
 *
 * @param tokens runs of letters and digits, with single apostrophes and hyphens between them
 * @param frames hits of each frame, in the order of {@link FrameLexicon#frames()}
 * @param own how often the speaker's own state is named
 * @param ccodes the other states named, ascending
 * @param mentions how often each of them is named
 */
public record SpeechCounts(int tokens, int[] frames, int own, int[] ccodes, int[] mentions) {
    /** How often another state is named; 0 if it is not. */
    public int mentions(int ccode) {
        int at = Arrays.binarySearch(ccodes, ccode);
        return at < 0 ? 0 : mentions[at];
    }

    /** Mentions of all other states together. */
    public int mentioned() {
        return Arrays.stream(mentions).sum();
    }
}
