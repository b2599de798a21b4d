package org.entente.source.ucdp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.source.CodeScheme;
import org.entente.source.InputRefused;
import org.entente.source.table.Row;
import org.entente.source.table.TieRows;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a file of conflict-years. The publisher has one row for each and lists the parties in one cell; the
 * shared layout has one row for each combination of parties. Rows of one conflict and year are put together.
 */
final class ConflictRows {
    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    /** UCDP goes on calling Serbia 345, which Gleditsch and Ward have as 340 since 2006. */
    private static final String YUGOSLAVIA = "345";

    private static final String SERBIA = "340";
    private static final int SERBIA_FROM = 2007;

    private final TieRows rows;
    private final UcdpColumns columns;
    private final Map<String, ConflictYear> years = new TreeMap<>();
    private final Set<String> contradicted = new HashSet<>();
    private final Set<ConflictYear> distinct = new HashSet<>();

    ConflictRows(TieRows rows) throws InputRefused {
        this.rows = rows;
        this.columns = UcdpColumns.of(rows);
    }

    /** All conflict-years, by conflict id as text, and year. */
    List<ConflictYear> read() throws InputRefused {
        for (Row row = rows.next(); row != null; row = rows.next()) {
            ConflictYear read = conflictYear();
            if (read != null && read.sides().nobody()) {
                rows.remark("no_party", "no party in this row is a state", columns.conflict());
            } else if (read != null) {
                store(read);
            }
        }
        years.keySet().removeAll(contradicted);
        return List.copyOf(years.values());
    }

    private @Nullable ConflictYear conflictYear() {
        String id = rows.text(columns.conflict());
        int year = rows.year(columns.year());
        String typed = rows.text(columns.type());
        ConflictType type = ConflictType.parse(typed);
        String intensity = rows.text(columns.intensity());
        if (id.isEmpty()) {
            rows.malformed("bad_conflict", "the row names no conflict", columns.conflict());
        } else if (type == null) {
            rows.malformed("bad_type", "type of conflict is “" + typed + "”; expected 1 to 4", columns.type());
        } else if (!intensity.equals("1") && !intensity.equals("2")) {
            String message = "intensity is “" + intensity + "”; expected 1 or 2";
            rows.malformed("bad_intensity", message, columns.intensity());
        } else if (year > 0 && numbered()) {
            return new ConflictYear(id, year, type, Integer.parseInt(intensity), sides(year));
        }
        return null;
    }

    /** Whether all parties are numbers; else the row is malformed. */
    private boolean numbered() {
        for (int cell : columns.parties()) {
            for (String party : parties(cell)) {
                if (!NUMBER.matcher(party).matches()) {
                    rows.malformed("bad_party", "a party’s number is “" + party + "”", cell);
                    return false;
                }
            }
        }
        return true;
    }

    private List<String> parties(int cell) {
        return rows.missing(cell) ? List.of() : List.of(BETWEEN.split(rows.text(cell)));
    }

    private Sides sides(int year) {
        List<NavigableSet<Integer>> states = new ArrayList<>();
        for (int cell : columns.parties()) {
            NavigableSet<Integer> here = new TreeSet<>();
            for (String party : parties(cell)) {
                String code = party.equals(YUGOSLAVIA) && year >= SERBIA_FROM ? SERBIA : party;
                OptionalInt state = rows.state(CodeScheme.GW, code, cell, year);
                state.ifPresent(here::add);
            }
            states.add(here);
        }
        return new Sides(states.get(0), states.get(1), states.get(2), states.get(3));
    }

    private void store(ConflictYear read) {
        String key = read.id() + " " + read.year();
        ConflictYear there = years.putIfAbsent(key, read);
        if (there != null && !there.agrees(read)) {
            contradicted.add(key);
            rows.malformed(
                    "conflicting_rows",
                    "an earlier row of this conflict and year states another type or intensity; neither is used",
                    columns.type());
        } else if (!distinct.add(read)) {
            rows.remark("duplicate_row", "the same parties stand in an earlier row", columns.conflict());
        } else {
            rows.keep();
            years.put(key, there == null ? read : there.with(read.sides()));
        }
    }
}
