package org.entente.measure.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;

/** The organisations and pacts behind counts of what two states share. */
public final class SharedBodies {
    private SharedBodies() {}

    /** The organisations of a table in which both are full members on a day, by name. */
    public static List<SharedSeat> seats(TieTable table, int a, int b, LocalDate day) {
        List<SharedSeat> seats = new ArrayList<>();
        Bodies.on(day, table).rows().forEach((name, states) -> {
            Tie one = states.get(a);
            Tie other = states.get(b);
            if (one != null && other != null && new SharedSeat(name, one, other).counts()) {
                seats.add(new SharedSeat(name, one, other));
            }
        });
        return List.copyOf(seats);
    }

    /** The pacts of a table in force between two states on a day, by name. */
    public static List<SharedPact> pacts(TieTable table, int a, int b, LocalDate day) {
        List<SharedPact> pacts = new ArrayList<>();
        for (Map.Entry<String, Map<Integer, Tie>> body :
                Bodies.on(day, table).rows().entrySet()) {
            Tie one = body.getValue().get(a);
            Tie other = body.getValue().get(b);
            if (one != null && other != null) {
                SharedPact pact = new SharedPact(body.getKey(), body.getValue().size(), one, other);
                if (pact.counts()) {
                    pacts.add(pact);
                }
            }
        }
        return List.copyOf(pacts);
    }
}
