package org.entente.source.ucdp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.source.InputRefused;
import org.entente.source.table.Decimals;
import org.entente.source.table.Row;
import org.entente.source.table.Table;
import org.entente.state.GwCodes;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a file of conflict-years. The publisher has one row for each and lists the parties in one cell; the
 * shared layout has one row for each combination of parties. Rows of one conflict and year are put together.
 */
final class UcdpReader {
    private static final int FIRST_YEAR = 1816;
    private static final int LAST_YEAR = 2999;
    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");

    private final Table table;
    private final UcdpColumns columns;
    private final GwCodes codes;
    private final Map<String, ConflictYear> years = new TreeMap<>();
    private final Set<String> contradicted = new HashSet<>();
    private final Set<String> rows = new HashSet<>();
    private long unknownStates;

    UcdpReader(Table table, GwCodes codes) throws InputRefused {
        this.table = table;
        this.columns = UcdpColumns.of(table.header(), table.name());
        this.codes = codes;
    }

    void read() throws InputRefused {
        for (Row row = table.next(); row != null; row = table.next()) {
            conflictYear(row);
        }
    }

    /** By conflict id as text, and year. */
    List<ConflictYear> years() {
        List<ConflictYear> kept = new ArrayList<>();
        years.forEach((key, year) -> {
            if (!contradicted.contains(key)) {
                kept.add(year);
            }
        });
        return kept;
    }

    /** Rows with a party that is no state known to the registry. */
    long unknownStates() {
        return unknownStates;
    }

    private void conflictYear(Row row) {
        String id = row.text(columns.conflict()).strip();
        int year = row.number(columns.year());
        ConflictType type = ConflictType.parse(row.text(columns.type()));
        int intensity = row.number(columns.intensity());
        if (id.isEmpty() || year < FIRST_YEAR || year > LAST_YEAR) {
            table.malformed("bad_conflict_year", "the conflict’s id or the year cannot be read", columns.year());
        } else if (type == null) {
            String text = row.text(columns.type());
            table.malformed("bad_type", "type of conflict is “" + text + "”; expected 1 to 4", columns.type());
        } else if (intensity != 1 && intensity != 2) {
            String text = row.text(columns.intensity());
            table.malformed("bad_intensity", "intensity is “" + text + "”; expected 1 or 2", columns.intensity());
        } else {
            Sides sides = sides(row, year);
            if (sides != null) {
                store(new ConflictYear(id, year, type, intensity, sides));
            }
        }
    }

    private @Nullable Sides sides(Row row, int year) {
        int[] cells = {columns.a(), columns.withA(), columns.b(), columns.withB()};
        List<SortedSet<Integer>> parties = new ArrayList<>();
        Set<String> unknown = new TreeSet<>();
        for (int cell : cells) {
            SortedSet<Integer> states = new TreeSet<>();
            if (!states(row.text(cell), year, states, unknown)) {
                String text = row.text(cell);
                table.malformed("bad_state", "a party’s number is “" + text + "”", cell);
                return null;
            }
            parties.add(states);
        }
        if (!unknown.isEmpty()) {
            unknownStates++;
            String list = String.join(", ", unknown);
            table.remark(
                    "unknown_state", "no state had the number " + list + " in " + year + "; left out", columns.a());
        }
        return new Sides(parties.get(0), parties.get(1), parties.get(2), parties.get(3));
    }

    /** Adds the states of a cell; false when it cannot be read. */
    private boolean states(String cell, int year, Set<Integer> states, Set<String> unknown) {
        for (String text : Decimals.missing(cell) ? new String[0] : BETWEEN.split(cell.strip())) {
            if (!text.matches("\\d{1,4}")) {
                return false;
            }
            OptionalInt ccode = codes.ccode(Integer.parseInt(text), year);
            if (ccode.isPresent()) {
                states.add(ccode.getAsInt());
            } else {
                unknown.add(text);
            }
        }
        return true;
    }

    private void store(ConflictYear read) {
        String key = read.id() + " " + read.year();
        ConflictYear there = years.putIfAbsent(key, read);
        if (there != null && !there.agrees(read)) {
            contradicted.add(key);
            table.malformed(
                    "conflicting_rows",
                    "an earlier row of this conflict and year states another type or intensity; neither is used",
                    columns.type());
        } else if (there != null) {
            years.put(key, there.with(read.sides()));
        }
        if (!rows.add(read.toString())) {
            table.remark("duplicate_row", "the same parties stand in an earlier row", columns.conflict());
        }
    }
}
