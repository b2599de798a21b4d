package org.entente.app.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A column of a file: its name, what it holds, and its values. Missing: NaN, null, and
 * {@link #MISSING} for whole numbers.
 */
public sealed interface Column {
    /** A whole number that is missing. */
    int MISSING = Integer.MIN_VALUE;

    /** Name in the header. */
    String name();

    /** One line of the codebook. */
    String meaning();

    /** Number of values. */
    int rows();

    /** Whole numbers. */
    record Whole(String name, String meaning, int[] values) implements Column {
        @Override
        public int rows() {
            return values.length;
        }
    }

    /** Numbers, NaN when missing. */
    record Real(String name, String meaning, double[] values) implements Column {
        @Override
        public int rows() {
            return values.length;
        }
    }

    /** Texts, null when missing. */
    record Text(String name, String meaning, @Nullable String[] values) implements Column {
        @Override
        public int rows() {
            return values.length;
        }
    }

    /** Days, null when missing. */
    record Day(String name, String meaning, @Nullable LocalDate[] values) implements Column {
        @Override
        public int rows() {
            return values.length;
        }
    }

    /** Truth values, written 1 and 0 in CSV; null when missing. */
    record Flag(String name, String meaning, @Nullable Boolean[] values) implements Column {
        @Override
        public int rows() {
            return values.length;
        }
    }
}
