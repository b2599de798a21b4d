package org.entente.app.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.app.cli.NamedState;
import org.entente.app.cli.SlicedRecord;
import org.entente.cases.OwnCases;
import org.entente.dossier.Lineages;
import org.entente.measure.BlocFigures;
import org.entente.measure.Unit;
import org.entente.source.Origin;
import org.entente.state.State;
import org.entente.state.StateRegistry;

/**
 * What there is to say of a state.
 *
 * @param state the state
 * @param sliced the votes asked for
 * @param years its choices by calendar year
 * @param unit the roll calls over which closeness is measured
 * @param poles closeness to each pole, in their order
 * @param cases the registry cases to which it is a party
 * @param ties what the layers besides the votes say of it
 */
public record StateAnswer(
        NamedState state,
        SlicedRecord sliced,
        List<YearVotes> years,
        Unit unit,
        Map<String, BlocFigures> poles,
        OwnCases cases,
        StateTies ties) {

    /** Whose votes the lineage's are, where the state is asked for by its present name and had predecessors. */
    public Optional<String> lineage() {
        LocalDate end = sliced.record().end();
        State asked = state.state();
        return end == null || !asked.name(end).equals(state.name())
                ? Optional.empty()
                : Lineages.note(StateRegistry.builtIn(), asked, sliced.record());
    }

    /** What the answer rests on: the votes' sources, then those of the ties. */
    public List<Origin> origins() {
        return Stream.concat(sliced.origins().stream(), ties.origins().stream()).toList();
    }

    /** All years together. */
    public YearVotes total() {
        YearVotes total = new YearVotes(0, 0, 0, 0, 0);
        for (YearVotes year : years) {
            total = total.plus(year);
        }
        return total;
    }
}
