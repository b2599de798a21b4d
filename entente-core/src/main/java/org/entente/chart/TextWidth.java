package org.entente.chart;

/**
 * How wide words are at most. Which font a reader has is not known, so each letter counts as wide as the widest of the
 * usual system fonts draws it.
 */
final class TextWidth {
    /** Size of words in drawings, in pixels. */
    static final double SIZE = 12.5;

    private TextWidth() {}

    /** Width in pixels at the size of drawings. */
    static double of(String text, boolean bold) {
        double ems = 0;
        for (int i = 0; i < text.length(); i++) {
            ems += ems(text.charAt(i));
        }
        return ems * SIZE * (bold ? 1.1 : 1);
    }

    private static double ems(char c) {
        if ("ijl.,:;|!'’‘ \u00a0()[]".indexOf(c) >= 0) {
            return 0.36;
        }
        if ("frtI-/".indexOf(c) >= 0) {
            return 0.42;
        }
        if ("mwMW%—@".indexOf(c) >= 0) {
            return 0.97;
        }
        return Character.isUpperCase(c) ? 0.75 : 0.63;
    }
}
