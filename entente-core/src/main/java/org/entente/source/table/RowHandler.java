package org.entente.source.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/**
 * Takes rows from the parser into two {@link Row} objects in turn: one with the reader, one read ahead. A row without
 * any field is an empty line.
 */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {
    /** Characters of a row at most; a longer one is no row of a table of votes. */
    static final int LONGEST = 1 << 20;

    private final Row[] rows = {new Row(), new Row()};
    private int turn;

    /** Thrown when a row is longer than {@link #LONGEST}. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        turn ^= 1;
        rows[turn].begin(startingLineNumber);
    }

    @Override
    protected void handleField(int fieldIndex, char[] buffer, int offset, int length, boolean quoted) {
        Row row = rows[turn];
        if (row.length() + length > LONGEST) {
            throw new TooLong();
        }
        row.add(buffer, offset, length, quoted);
    }

    @Override
    protected Row buildRecord() {
        return rows[turn];
    }
}
