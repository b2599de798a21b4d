package org.entente.app.file;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Which of Stata's types holds which kind of column without loss. */
record DtaTypes(DtaTexts texts) implements Column.Visitor<DtaColumn> {
    @Override
    public DtaColumn whole(Column.Whole column) {
        return new DtaColumn.Whole(column.values());
    }

    @Override
    public DtaColumn real(Column.Real column) {
        return new DtaColumn.Real(column.values());
    }

    /** Short texts stand in the rows, longer ones outside them and once. */
    @Override
    public DtaColumn text(Column.Text column) {
        @Nullable String[] values = column.values();
        int longest = 1;
        for (String value : values) {
            longest = Math.max(longest, value == null ? 0 : value.getBytes(StandardCharsets.UTF_8).length);
        }
        return longest <= DtaColumn.Fixed.LONGEST
                ? new DtaColumn.Fixed(values, longest)
                : new DtaColumn.Kept(values, texts);
    }

    @Override
    public DtaColumn day(Column.Day column) {
        return new DtaColumn.Day(column.values());
    }

    @Override
    public DtaColumn flag(Column.Flag column) {
        return new DtaColumn.Flag(column.values());
    }
}
