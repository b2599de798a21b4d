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

    /** What it holds, in the codebook's words. */
    String type();

    /** The form that a writer of files gives it. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A writer of files, one method a kind of column: one that forgets a kind does not compile.
     *
     * @param <R> what a column becomes
     */
    interface Visitor<R> {
        R whole(Whole column);

        R real(Real column);

        R text(Text column);

        R day(Day column);

        R flag(Flag column);
    }

    /** Whole numbers. */
    record Whole(String name, String meaning, int[] values) implements Column {
        @Override
        public int rows() {
            return values.length;
        }

        @Override
        public String type() {
            return "integer";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.whole(this);
        }
    }

    /** Numbers, NaN when missing. */
    record Real(String name, String meaning, double[] values) implements Column {
        @Override
        public int rows() {
            return values.length;
        }

        @Override
        public String type() {
            return "number";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.real(this);
        }
    }

    /** Texts, null when missing. */
    record Text(String name, String meaning, @Nullable String[] values) implements Column {
        @Override
        public int rows() {
            return values.length;
        }

        @Override
        public String type() {
            return "text";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** Days, null when missing. */
    record Day(String name, String meaning, @Nullable LocalDate[] values) implements Column {
        @Override
        public int rows() {
            return values.length;
        }

        @Override
        public String type() {
            return "date";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.day(this);
        }
    }

    /** Truth values, written 1 and 0 in CSV; null when missing. */
    record Flag(String name, String meaning, @Nullable Boolean[] values) implements Column {
        @Override
        public int rows() {
            return values.length;
        }

        @Override
        public String type() {
            return "1 or 0";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.flag(this);
        }
    }
}
