package org.entente.source.colt;

import java.time.DateTimeException;
import java.time.LocalDate;
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

/** One row per leader and country visited. */
final class TravelFile implements TieFile {
    private static final int ISO_DAY = 10;

    @Override
    public FileRole role() {
        return new FileRole(
                "TRAVEL",
                true,
                "LeaderCountryISO, CountryVisitedISO, TripYear, LeaderFullName, TripStartDate, TripEndDate as CSV");
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("leadercountryiso", "countryvisitediso", "tripyear", "leaderfullname");
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        int traveller = rows.column("leadercountryiso");
        int host = rows.column("countryvisitediso");
        int year = rows.column("tripyear");
        int leader = rows.column("leaderfullname");
        int role = rows.findColumn("leaderrole");
        int start = rows.findColumn("tripstartdate");
        int end = rows.findColumn("tripenddate");
        for (Row row = rows.next(); row != null; row = rows.next()) {
            int when = rows.year(year);
            if (when > 0) {
                int from = day(rows, start, PackedDate.year(when));
                int to = Math.max(from, day(rows, end, from));
                String kind = rows.missing(role) ? "" : rows.text(role);
                String name = rows.text(leader);
                rows.pair(
                        CodeScheme.ISO3,
                        traveller,
                        host,
                        when,
                        (a, b) -> rows.add(Layers.VISIT, Tie.fact(a, b, from, to, kind, name)));
            }
        }
    }

    /** A day in ISO form, with or without a time; else what is known besides: days in other forms are ambiguous. */
    private static int day(TieRows rows, int field, int known) {
        String text = rows.missing(field) ? "" : rows.text(field);
        try {
            LocalDate day = LocalDate.parse(text.length() > ISO_DAY ? text.substring(0, ISO_DAY) : text);
            return PackedDate.day(day);
        } catch (DateTimeException e) {
            if (!text.isEmpty()) {
                rows.remark("date_not_iso", "“" + text + "” is not year-month-day; the year alone is used", field);
            }
            return known;
        }
    }
}
