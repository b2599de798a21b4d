package org.entente.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.chart.Axis;

/**
 * Columns of years, only those in which there is something to show. Where they would be too many a column holds several
 * years and is named by the first.
 */
final class YearColumns {
    /** Columns up to which every one is written. */
    private static final int FEW = 12;

    private final int perColumn;
    private final int[] starts;

    /**
     * Columns for the years given, in any order.
     *
     * @param years with something to show
     * @param most number of columns that have room
     */
    YearColumns(int[] years, int most) {
        int[] distinct = Arrays.stream(years).sorted().distinct().toArray();
        int width = 1;
        while (starts(distinct, width).length > most) {
            width = width == 1 ? 2 : width == 2 ? 5 : 2 * width;
        }
        this.perColumn = width;
        this.starts = starts(distinct, width);
    }

    private static int[] starts(int[] years, int width) {
        return Arrays.stream(years)
                .map(year -> year - Math.floorMod(year, width))
                .distinct()
                .toArray();
    }

    int count() {
        return starts.length;
    }

    /** Years in a column. */
    int perColumn() {
        return perColumn;
    }

    /** First year of a column. */
    int start(int column) {
        return starts[column];
    }

    /** The column of a year that has one. */
    int of(int year) {
        return Arrays.binarySearch(starts, year - Math.floorMod(year, perColumn));
    }

    /** The years a column holds, in words for a subtitle. */
    String words() {
        String column =
                perColumn == 1 ? "One column a year" : "One column for " + perColumn + " years, named by the first";
        return gaps().isEmpty() ? column : column + "; a dotted line where years without a text are left out";
    }

    /** Columns before which years are left out. */
    List<Integer> gaps() {
        List<Integer> gaps = new ArrayList<>();
        for (int column = 1; column < starts.length; column++) {
            if (starts[column] - starts[column - 1] > perColumn) {
                gaps.add(column);
            }
        }
        return gaps;
    }

    /** The head of a column: {@code 2015} for round years and the first, else {@code ’16}. */
    String head(int column) {
        int year = starts[column];
        return round(column) || column == 0 ? Integer.toString(year) : shortHead(column);
    }

    /** The head of a column in two figures: {@code ’16}. */
    String shortHead(int column) {
        return "’" + String.format("%02d", starts[column] % 100);
    }

    private boolean round(int column) {
        return starts[column] % (perColumn == 1 ? 5 : 10) == 0;
    }

    /** A tick for each column, at its number. */
    List<Axis.Tick> ticks() {
        List<Axis.Tick> ticks = new ArrayList<>();
        for (int column = 0; column < starts.length; column++) {
            // Round years are written, and the first; with few columns each of them.
            String head = round(column) || column == 0 || starts.length <= FEW ? head(column) : "";
            ticks.add(round(column) ? Axis.Tick.strong(column, head) : Axis.Tick.of(column, head));
        }
        return ticks;
    }
}
