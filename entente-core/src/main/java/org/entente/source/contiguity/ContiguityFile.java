package org.entente.source.contiguity;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
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

/** {@code contdir}: a pair, its kind of contiguity and its months; the publisher's layout or one by ccode and date. */
final class ContiguityFile implements TieFile {
    /** By type, from 1 on: land or river, then up to so many miles of water. */
    private static final List<String> KINDS = List.of("land", "12 miles", "24 miles", "150 miles", "400 miles");

    private static final int YEAR_AND_MONTH = 6;

    @Override
    public FileRole role() {
        return new FileRole("CONTIGUITY", true, "two COW codes, conttype, first and last month");
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("statelno", "statehno", "conttype", "begin", "end")
                || header.has("ccode1", "ccode2", "conttype", "stdate", "enddate");
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        int[] states = {rows.column("ccode1", "statelno"), rows.column("ccode2", "statehno")};
        int type = rows.column("conttype");
        int[] months = {rows.column("stdate", "begin"), rows.column("enddate", "end")};
        Set<Tie> seen = new HashSet<>();
        for (Row row = rows.next(); row != null; row = rows.next()) {
            int from = month(rows, months[0]);
            int to = month(rows, months[1]);
            int kind = row.number(type);
            if (kind > KINDS.size() || kind < 0) {
                rows.malformed("bad_type", "“" + rows.text(type) + "” is no type of contiguity", type);
            } else if (kind > 0 && from > 0 && to > 0) {
                add(rows, states, from, to, KINDS.get(kind - 1), seen);
            }
        }
    }

    /** A pair may stand in both directions; it is added once. */
    private static void add(TieRows rows, int[] states, int from, int to, String kind, Set<Tie> seen) {
        OptionalInt one = rows.state(CodeScheme.COW, states[0], PackedDate.yearOf(from));
        OptionalInt other = rows.state(CodeScheme.COW, states[1], PackedDate.yearOf(from));
        if (one.isPresent() && other.isPresent()) {
            int low = Math.min(one.getAsInt(), other.getAsInt());
            int high = Math.max(one.getAsInt(), other.getAsInt());
            Tie tie = Tie.fact(low, high, from, to, kind, "");
            if (seen.add(tie)) {
                rows.add(Layers.BORDER, tie);
            }
        }
    }

    /** The month of {@code 192001} or {@code 1920-01-01}, whose day says nothing; 0 if there is none. */
    private static int month(TieRows rows, int field) {
        String digits = rows.text(field).replace("-", "");
        try {
            String month = digits.substring(0, YEAR_AND_MONTH);
            return PackedDate.parse(month.substring(0, 4) + "-" + month.substring(4));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            rows.malformed("bad_date", "“" + rows.text(field) + "” is no month", field);
            return 0;
        }
    }
}
