package org.entente.source.ucdp;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.entente.tie.Layer;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;

/**
 * What a conflict in a year says of states and pairs. A state's row has the type of conflict and whether it was a primary
 * party or supported a side with troops ({@code interstate_primary}, {@code internationalised_secondary}); a pair's row
 * whether the two stood on opposite sides, primary or not. Both bear the conflict's id and its intensity.
 */
final class ConflictTies {
    private static final String OPPOSED = "opposed";
    private static final String ALONGSIDE = "alongside";

    private final ConflictYear year;
    private final BiConsumer<Layer, Tie> taker;
    private final Set<List<Object>> given = new HashSet<>();

    private ConflictTies(ConflictYear year, BiConsumer<Layer, Tie> taker) {
        this.year = year;
        this.taker = taker;
    }

    /** Gives all ties of a conflict in a year, each once. */
    static void add(ConflictYear year, BiConsumer<Layer, Tie> taker) {
        ConflictTies ties = new ConflictTies(year, taker);
        Sides sides = year.sides();
        ties.states(sides.primary(), "_primary");
        ties.states(sides.secondary(), "_secondary");
        ties.pairs(sides.sideA(), sides.sideB(), OPPOSED);
        ties.pairs(sides.sideA(), sides.sideA(), ALONGSIDE);
        ties.pairs(sides.sideB(), sides.sideB(), ALONGSIDE);
    }

    private void states(NavigableSet<Integer> states, String role) {
        for (int state : states) {
            taker.accept(Layers.CONFLICT, tie(state, 0, year.type().word() + role));
        }
    }

    private void pairs(NavigableSet<Integer> one, NavigableSet<Integer> other, String kind) {
        for (int a : one) {
            for (int b : other) {
                // who supported both sides is not tied to itself
                if (a != b && given.add(List.of(Math.min(a, b), Math.max(a, b), kind))) {
                    taker.accept(Layers.CONFLICT_PAIR, tie(Math.min(a, b), Math.max(a, b), kind));
                }
            }
        }
    }

    private Tie tie(int a, int b, String kind) {
        int when = PackedDate.year(year.year());
        return Tie.number(a, b, when, when, kind, year.id(), year.intensity());
    }
}
