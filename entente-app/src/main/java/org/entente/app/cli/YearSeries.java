package org.entente.app.cli;

import java.util.Arrays;
import java.util.List;
import org.entente.dossier.Cell;

/**
 * The yearly agreement of a pair and of the median pair, a place for every calendar year between the first and the last.
 *
 * @param first first year
 * @param pair agreement, NaN where there are fewer than ten joint votes
 * @param median median of all pairs, NaN where the pair has no joint vote
 */
record YearSeries(int first, double[] pair, double[] median) {
    private static final int LEAST = 10;

    /** From the rows of the dossier's table by year: year, n, agreement, quartile, median. */
    static YearSeries of(List<List<Cell>> rows) {
        int first = year(rows.get(0));
        int last = year(rows.get(rows.size() - 1));
        double[] pair = new double[last - first + 1];
        double[] median = new double[pair.length];
        Arrays.fill(pair, Double.NaN);
        Arrays.fill(median, Double.NaN);
        for (List<Cell> row : rows) {
            int at = year(row) - first;
            var agreement = ((Cell.Figure) row.get(2)).estimate();
            pair[at] = agreement.n() < LEAST ? Double.NaN : agreement.value();
            median[at] = ((Cell.Plain) row.get(4)).value();
        }
        return new YearSeries(first, pair, median);
    }

    private static int year(List<Cell> row) {
        return Integer.parseInt(((Cell.Words) row.get(0)).text());
    }

    /** The last years alone. */
    YearSeries last(int years) {
        int from = Math.max(0, pair.length - years);
        return new YearSeries(
                first + from,
                Arrays.copyOfRange(pair, from, pair.length),
                Arrays.copyOfRange(median, from, median.length));
    }

    /** Years under their cells, at years that five divides, and the first. */
    String axis(int cells) {
        StringBuilder axis = new StringBuilder();
        for (int year = first; year < first + pair.length; year++) {
            int at = (year - first) * cells;
            boolean marked = year == first || year % (cells == 1 ? 10 : 5) == 0;
            if (marked && at >= axis.length() + (axis.isEmpty() ? 0 : 1)) {
                axis.append(" ".repeat(at - axis.length())).append(year);
            }
        }
        return axis.toString();
    }
}
