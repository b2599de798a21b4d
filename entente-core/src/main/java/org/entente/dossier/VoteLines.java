package org.entente.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import org.entente.chart.Mark;
import org.entente.chart.Sign;

/**
 * What one state did, column by column: a sign for each choice, and a count where several texts share it.
 *
 * @param counts by column, then by sign: yes or backed, abstained, no or opposed, absent
 */
record VoteLines(int[][] counts) {
    private static final Sign[] SIGNS = {Sign.YES, Sign.ABSTAIN, Sign.NO, Sign.ABSENT};

    /** Number of signs. */
    static int signs() {
        return SIGNS.length;
    }

    static Sign sign(int number) {
        return SIGNS[number];
    }

    /** The most signs of any column, at least one: so many lines are needed. */
    int lines() {
        return Math.max(1, Arrays.stream(counts).mapToInt(VoteLines::used).max().orElse(1));
    }

    private static int used(int[] column) {
        return (int) Arrays.stream(column).filter(count -> count > 0).count();
    }

    /**
     * Draws the signs, those of a column centred among the lines.
     *
     * @param x where a column stands
     * @param top of the first line, in pixels down
     * @param line height of a line
     * @param key of a column's marks
     * @param marks to which they are added
     */
    void draw(IntToDoubleFunction x, double top, int line, IntFunction<String> key, List<Mark> marks) {
        for (int column = 0; column < counts.length; column++) {
            double y = top + (lines() - used(counts[column])) * line / 2.0 + line / 2.0;
            for (int sign = 0; sign < SIGNS.length; sign++) {
                int count = counts[column][sign];
                if (count > 0) {
                    marks.add(new Mark.Vote(key.apply(column), x.applyAsDouble(column), -y, SIGNS[sign], count, false));
                    y += line;
                }
            }
        }
    }
}
