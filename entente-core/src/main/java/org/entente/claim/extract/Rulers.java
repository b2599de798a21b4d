package org.entente.claim.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.record.TieRecord;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;

/** Who ruled whom, by the record that ships: of whom a state became independent where a sentence does not say so. */
final class Rulers {
    private final List<Tie> spells;
    private final StateRegistry states;

    private Rulers(List<Tie> spells, StateRegistry states) {
        this.spells = List.copyOf(spells);
        this.states = states;
    }

    static Rulers of(TieRecord ties, StateRegistry states) {
        List<Tie> spells = new ArrayList<>();
        ties.findBuiltIn(Layers.RULER)
                .ifPresent(holding ->
                        spells.addAll(ties.read(holding, TieFilter.ALL).list()));
        return new Rulers(spells, states);
    }

    /** Whether anybody ever ruled a state. */
    boolean ruled(State state) {
        return spells.stream().anyMatch(tie -> tie.b() == state.ccode());
    }

    /** Of some states the one over which a ruler’s rule ended last. */
    Optional<State> heir(State ruler, List<State> among) {
        return spells.stream()
                .filter(tie -> tie.a() == ruler.ccode()
                        && tie.to() != PackedDate.OPEN
                        && among.stream().anyMatch(state -> state.ccode() == tie.b()))
                .max(Comparator.comparingInt(Tie::to))
                .map(tie -> states.get(tie.b()));
    }

    /**
     * The last ruler of a state among some others.
     *
     * @param others those that come into question: whom the text names
     * @param on the day of the text; rule that had not ended by then is none that a state got rid of
     */
    Optional<State> last(State ruled, List<State> others, LocalDate on) {
        return spells.stream()
                .filter(tie -> tie.b() == ruled.ccode()
                        && others.stream().anyMatch(other -> other.ccode() == tie.a())
                        && tie.to() != PackedDate.OPEN
                        && !PackedDate.first(tie.to()).isAfter(on))
                .max(Comparator.comparingInt(Tie::to))
                .map(tie -> states.get(tie.a()));
    }
}
