package org.entente.app.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A column as Stata keeps it: its type, how it is shown, and its bytes row by row. */
interface DtaColumn {
    int type();

    /** Bytes of a value. */
    int width();

    /** Stata's display format. */
    String format();

    /** Writes the value of a row. */
    void put(int row, ByteBuffer out);

    /** Hands over a text that is kept outside the rows. */
    default void collect(int row, int variable) {}

    /** A column in the type that holds it without loss. */
    static DtaColumn of(Column column, DtaTexts texts) {
        return column.accept(new DtaTypes(texts));
    }

    /** Whole numbers; those beyond Stata's range of a long do not occur in our files and would be missing. */
    record Whole(int[] values) implements DtaColumn {
        private static final int MISSING = 2_147_483_621;
        private static final int LARGEST = 2_147_483_620;

        @Override
        public int type() {
            return 65_528;
        }

        @Override
        public int width() {
            return 4;
        }

        @Override
        public String format() {
            return "%12.0g";
        }

        @Override
        public void put(int row, ByteBuffer out) {
            int value = values[row];
            out.putInt(value == Column.MISSING || value > LARGEST ? MISSING : value);
        }
    }

    /** Numbers. */
    record Real(double[] values) implements DtaColumn {
        private static final long MISSING = 0x7fe0_0000_0000_0000L;

        @Override
        public int type() {
            return 65_526;
        }

        @Override
        public int width() {
            return 8;
        }

        @Override
        public String format() {
            return "%10.0g";
        }

        @Override
        public void put(int row, ByteBuffer out) {
            double value = values[row];
            out.putLong(Double.isFinite(value) ? Double.doubleToLongBits(value) : MISSING);
        }
    }

    /** Days, counted from 1960. */
    record Day(@Nullable LocalDate[] values) implements DtaColumn {
        private static final LocalDate FIRST = LocalDate.of(1960, 1, 1);

        @Override
        public int type() {
            return 65_528;
        }

        @Override
        public int width() {
            return 4;
        }

        @Override
        public String format() {
            return "%td";
        }

        @Override
        public void put(int row, ByteBuffer out) {
            LocalDate day = values[row];
            out.putInt(day == null ? Whole.MISSING : (int) (day.toEpochDay() - FIRST.toEpochDay()));
        }
    }

    /** Truth values as 1 and 0. */
    record Flag(@Nullable Boolean[] values) implements DtaColumn {
        private static final byte MISSING = 101;

        @Override
        public int type() {
            return 65_530;
        }

        @Override
        public int width() {
            return 1;
        }

        @Override
        public String format() {
            return "%8.0g";
        }

        @Override
        public void put(int row, ByteBuffer out) {
            Boolean value = values[row];
            out.put(value == null ? MISSING : (byte) (value ? 1 : 0));
        }
    }

    /** Texts of a fixed number of bytes; a missing one is empty, as Stata has it. */
    record Fixed(@Nullable String[] values, int width) implements DtaColumn {
        static final int LONGEST = 80;

        @Override
        public int type() {
            return width;
        }

        @Override
        public String format() {
            return "%-" + width + "s";
        }

        @Override
        public void put(int row, ByteBuffer out) {
            String value = values[row];
            byte[] bytes = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
            out.put(bytes).put(new byte[width - bytes.length]);
        }
    }

    /** Texts kept outside the rows. */
    record Kept(@Nullable String[] values, DtaTexts texts) implements DtaColumn {
        @Override
        public int type() {
            return 32_768;
        }

        @Override
        public int width() {
            return 8;
        }

        @Override
        public String format() {
            return "%-9s";
        }

        @Override
        public void put(int row, ByteBuffer out) {
            String value = values[row];
            out.putLong(value == null ? 0 : texts.place(value));
        }

        @Override
        public void collect(int row, int variable) {
            String value = values[row];
            if (value != null) {
                texts.keep(value, row, variable);
            }
        }
    }
}
