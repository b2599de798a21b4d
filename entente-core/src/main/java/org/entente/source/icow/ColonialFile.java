package org.entente.source.icow;

import java.util.OptionalInt;
import org.entente.source.CodeScheme;
import org.entente.source.FileRole;
import org.entente.source.InputRefused;
import org.entente.source.table.Header;
import org.entente.source.table.Row;
import org.entente.source.table.TieFile;
import org.entente.source.table.TieRows;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;

/** {@code coldata}: a row a state, with its chief colonial ruler, the state it left, and the month. */
final class ColonialFile implements TieFile {
    /** Codes are those of the state system at its end: a state that has joined Germany is still named. */
    private static final int YEAR = 2011;

    private static final int MONTHS = 100;
    private static final int LAST_MONTH = 12;

    @Override
    public FileRole role() {
        return new FileRole("HISTORY", true, "State, ColRuler, IndFrom, IndDate, SecFrom, SecDate");
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("state", "colruler", "indfrom", "inddate");
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        int state = rows.column("state");
        int coloniser = rows.column("colruler");
        int left = rows.column("indfrom");
        int date = rows.column("inddate");
        int seceded = rows.findColumn("secfrom");
        int secession = rows.findColumn("secdate");
        for (Row row = rows.next(); row != null; row = rows.next()) {
            OptionalInt ruled = rows.state(CodeScheme.COW, state, YEAR);
            int until = month(rows, date);
            int parted = month(rows, secession);
            if (ruled.isPresent() && until >= 0 && parted >= 0) {
                add(rows, coloniser, ruled.getAsInt(), until, "coloniser");
                add(rows, left, ruled.getAsInt(), until, "independence");
                add(rows, seceded, ruled.getAsInt(), parted, "secession");
            }
        }
    }

    private static void add(TieRows rows, int ruler, int ruled, int until, String kind) {
        if (!rows.missing(ruler)) {
            OptionalInt state = rows.state(CodeScheme.COW, ruler, YEAR);
            if (state.isPresent()) {
                rows.add(Layers.RULER, Tie.fact(state.getAsInt(), ruled, PackedDate.OPEN, until, kind, ""));
            }
        }
    }

    /** {@code 191812} as a month, open when missing, -1 when malformed; early years have three digits. */
    private static int month(TieRows rows, int field) {
        if (rows.missing(field)) {
            return PackedDate.OPEN;
        }
        double number = rows.number(field);
        int month = Double.isNaN(number) ? 0 : (int) number;
        if (month < MONTHS || month % MONTHS > LAST_MONTH) {
            rows.malformed("bad_date", "“" + rows.text(field) + "” is no month", field);
            return -1;
        }
        return month * MONTHS;
    }
}
