package org.entente.app.terminal;

/**
 * A series in blocks of eight heights on a stated scale; a gap where there is no value.
 *
 * @param low value of the lowest block
 * @param high value of the highest
 * @param cells columns a value takes
 */
public record Sparkline(double low, double high, int cells) {
    private static final String BLOCKS = "▁▂▃▄▅▆▇█";

    /** The series; NaN leaves a gap. */
    public String text(double[] values) {
        StringBuilder text = new StringBuilder();
        for (double value : values) {
            text.append((Double.isNaN(value) ? " " : block(value)).repeat(cells));
        }
        return text.toString();
    }

    private String block(double value) {
        double share = Math.max(0, Math.min(1, (value - low) / (high - low)));
        int height = Math.min(BLOCKS.length() - 1, (int) (share * BLOCKS.length()));
        return BLOCKS.substring(height, height + 1);
    }
}
