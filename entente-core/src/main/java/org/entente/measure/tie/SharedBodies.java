package org.entente.measure.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;

/** The organisations and pacts behind counts of what two states share. */
public final class SharedBodies {
    private SharedBodies() {}

    /** The organisations of a table in which both are full members on a day, by name. */
    public static List<SharedSeat> seats(TieTable table, int a, int b, LocalDate day) {
        Map<String, Tie> others = on(table, b, day);
        List<SharedSeat> seats = new ArrayList<>();
        on(table, a, day).forEach((name, one) -> {
            Tie other = others.get(name);
            if (other != null && new SharedSeat(name, one, other).counts()) {
                seats.add(new SharedSeat(name, one, other));
            }
        });
        return List.copyOf(seats);
    }

    /** The pacts of a table in force between two states on a day, by name. */
    public static List<SharedPact> pacts(TieTable table, int a, int b, LocalDate day) {
        Map<String, Tie> others = on(table, b, day);
        List<SharedPact> pacts = new ArrayList<>();
        on(table, a, day).forEach((name, one) -> {
            Tie other = others.get(name);
            if (other != null && one.confidence().counts() && other.confidence().counts()) {
                pacts.add(new SharedPact(name, members(table, name, day), one, other));
            }
        });
        return List.copyOf(pacts);
    }

    /** The rows of a state that may hold on a day, by name; of several the one that counts, then the later. */
    private static Map<String, Tie> on(TieTable table, int ccode, LocalDate day) {
        Map<String, Tie> rows = new TreeMap<>();
        table.of(ccode).stream().filter(tie -> tie.on(day)).forEach(tie -> rows.merge(tie.name(), tie, Bodies::better));
        return rows;
    }

    /** How many states a body of a table binds on a day. */
    public static int members(TieTable table, String name, LocalDate day) {
        return (int) IntStream.range(0, table.size())
                .filter(row -> table.name(row).equals(name) && table.get(row).on(day))
                .map(table::a)
                .distinct()
                .count();
    }
}
