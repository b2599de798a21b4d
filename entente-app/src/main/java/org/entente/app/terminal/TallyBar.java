package org.entente.app.terminal;

/** Votes as a bar: {@code █} yes, {@code ▓} abstained, {@code ╳} no, {@code ░} did not vote. */
public final class TallyBar {
    private static final String[] SIGNS = {"█", "▓", "╳", "░"};
    private static final Style[] STYLES = {Style.YES, Style.ABSTAIN, Style.NO, Style.DIM};

    private TallyBar() {}

    /**
     * The bar, its parts in proportion to the counts by largest remainders.
     *
     * @param counts yes, abstain, no, did not vote
     * @param columns columns in all; an empty bar when nobody is counted
     */
    public static Line of(int[] counts, int columns) {
        int[] parts = parts(counts, columns);
        Line line = Line.empty();
        for (int i = 0; i < SIGNS.length; i++) {
            line = line.add(SIGNS[i].repeat(parts[i]), STYLES[i]);
        }
        return line;
    }

    static int[] parts(int[] counts, int columns) {
        int total = 0;
        for (int i = 0; i < SIGNS.length; i++) {
            total += counts[i];
        }
        int[] parts = new int[SIGNS.length];
        int given = 0;
        for (int i = 0; i < SIGNS.length && total > 0; i++) {
            parts[i] = (int) ((long) counts[i] * columns / total);
            given += parts[i];
        }
        for (; total > 0 && given < columns; given++) {
            parts[neediest(counts, parts, columns, total)]++;
        }
        return parts;
    }

    private static int neediest(int[] counts, int[] parts, int columns, int total) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < parts.length; i++) {
            double lacking = (double) counts[i] * columns / total - parts[i];
            if (lacking > most) {
                most = lacking;
                best = i;
            }
        }
        return best;
    }
}
