package org.entente.app.file;

import org.jspecify.annotations.Nullable;

/** A column as CSV has it: the words of a row. */
@FunctionalInterface
interface CsvColumn {
    /** The forms of all kinds of column. */
    Column.Visitor<CsvColumn> FORMS = new Forms();

    /** Appends the value of a row; nothing for a missing one. */
    void append(int row, StringBuilder text);

    /** One form a kind. */
    final class Forms implements Column.Visitor<CsvColumn> {
        private Forms() {}

        @Override
        public CsvColumn whole(Column.Whole column) {
            return (row, text) -> {
                if (column.values()[row] != Column.MISSING) {
                    text.append(column.values()[row]);
                }
            };
        }

        @Override
        public CsvColumn real(Column.Real column) {
            return (row, text) -> Decimals.append(text, column.values()[row]);
        }

        @Override
        public CsvColumn text(Column.Text column) {
            return (row, text) -> quoted(column.values()[row], text);
        }

        @Override
        public CsvColumn day(Column.Day column) {
            return (row, text) -> {
                Object value = column.values()[row];
                text.append(value == null ? "" : value.toString());
            };
        }

        @Override
        public CsvColumn flag(Column.Flag column) {
            return (row, text) -> {
                Boolean value = column.values()[row];
                text.append(value == null ? "" : value ? "1" : "0");
            };
        }

        private static void quoted(@Nullable String value, StringBuilder text) {
            if (value == null) {
                return;
            }
            boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            text.append(plain ? value : '"' + value.replace("\"", "\"\"") + '"');
        }
    }
}
