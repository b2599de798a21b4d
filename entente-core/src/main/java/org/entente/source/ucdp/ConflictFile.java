package org.entente.source.ucdp;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.source.table.PackedRows;

/** The conflict-years that ship with the product: all types, all years, all parties that are states. */
final class ConflictFile {
    static final String RESOURCE = "conflicts.ucdp";

    private static final List<String> HEAD = List.of(
            "UCDP/PRIO Armed Conflict Dataset (Gleditsch et al. 2002; Uppsala Conflict Data Program), 1946-2024.",
            "Licence: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/.",
            "Changes: COW codes for the numbers of Gleditsch and Ward; one row a conflict and year; parties alone.",
            "conflict_id,year,type (1 extrasystemic, 2 interstate, 3 intrastate, 4 internationalised),intensity,",
            "side A,its supporters,side B,its supporters (states alone, separated by blanks)");

    private ConflictFile() {}

    static byte[] write(List<ConflictYear> years) {
        return PackedRows.pack(HEAD, years.stream().map(ConflictFile::row).toList());
    }

    /** What ships. */
    static List<ConflictYear> read() {
        List<ConflictYear> years = new ArrayList<>();
        for (String[] row : PackedRows.read(ConflictFile.class, RESOURCE)) {
            Sides sides = new Sides(states(row[4]), states(row[5]), states(row[6]), states(row[7]));
            ConflictType type = ConflictType.values()[Integer.parseInt(row[2]) - 1];
            years.add(new ConflictYear(row[0], Integer.parseInt(row[1]), type, Integer.parseInt(row[3]), sides));
        }
        return years;
    }

    private static String row(ConflictYear year) {
        Sides sides = year.sides();
        return String.join(
                ",",
                year.id(),
                String.valueOf(year.year()),
                String.valueOf(year.type().ordinal() + 1),
                String.valueOf(year.intensity()),
                text(sides.a()),
                text(sides.withA()),
                text(sides.b()),
                text(sides.withB()));
    }

    private static String text(NavigableSet<Integer> states) {
        return states.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static NavigableSet<Integer> states(String text) {
        NavigableSet<Integer> states = new TreeSet<>();
        for (String state : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            states.add(Integer.valueOf(state));
        }
        return states;
    }
}
