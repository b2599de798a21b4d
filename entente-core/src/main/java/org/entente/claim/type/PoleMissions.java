package org.entente.claim.type;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Why;
import org.entente.claim.record.Reach;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Stand;
import org.entente.construct.TieNeeds;
import org.entente.construct.Wording;
import org.entente.measure.Numbers;
import org.entente.measure.Pole;
import org.entente.measure.Poles;
import org.entente.measure.tie.TieFigures;
import org.entente.measure.tie.TieMeasures;
import org.entente.measure.tie.YearValues;
import org.entente.record.TieHolding;
import org.entente.state.State;
import org.entente.tie.Layers;

/** Whether a state exchanges missions with every pole; with a pole of several, with at least half of its members. */
final class PoleMissions {
    private final Proposition said;
    private final Times times;

    PoleMissions(Proposition said, Times times) {
        this.said = said;
        this.times = times;
    }

    Indicator of(State state) {
        IndicatorDraft draft = IndicatorDraft.of(MultiVector.row("missions"), said);
        TieFigures figures = times.testing().evidence().tieFigures();
        OptionalInt year = figures.lastCovered(Layers.MISSION, times.lastYear());
        Optional<TieHolding> holding =
                year.isEmpty() ? Optional.empty() : figures.holding(Layers.MISSION, year.getAsInt());
        if (holding.isEmpty()) {
            return draft.sentence("No source of missions covers these years: " + TieNeeds.sentence(Layers.MISSION))
                    .at(Stand.none(Why.NO_DATA, "no source of missions covers these years"));
        }
        YearValues values = figures.values(TieMeasures.MISSION, year.getAsInt());
        List<Pole> poles = Poles.standard(times.testing().evidence().states(), times.until()).stream()
                .filter(pole -> !isAlone(pole, state))
                .toList();
        List<Pole> held =
                poles.stream().filter(pole -> exchanged(values, state, pole)).toList();
        Reach reach = times.reach(year.getAsInt(), state.ccode());
        draft.sentence("In " + year.getAsInt() + " " + Say.name(state, times.until())
                        + " exchanged missions both ways with "
                        + (held.isEmpty() ? "none" : Numbers.word(held.size())) + " of " + Numbers.word(poles.size())
                        + " poles"
                        + (held.isEmpty() ? "" : ": " + names(held)) + ".")
                .stale(reach.stale())
                .evidence(rows(state, poles, held, holding.get(), year.getAsInt()));
        return reach.expired() ? draft.at(Reach.expired("the list of missions", reach)) : draft.at(stand(poles, held));
    }

    /** Whether the state is the pole itself. */
    private boolean isAlone(Pole pole, State state) {
        Collection<Integer> members = pole.members().on(times.until());
        return members.size() == 1 && members.contains(state.ccode());
    }

    /** Missions only support: a list of them does not say that there was none. */
    private static Stand stand(List<Pole> poles, List<Pole> held) {
        return held.size() == poles.size()
                ? Stand.claimed("missions are exchanged with every pole").fragile(true)
                : Stand.between(
                        Why.PARTIAL, "missions are on record with " + held.size() + " of " + poles.size() + " poles");
    }

    private boolean exchanged(YearValues values, State state, Pole pole) {
        Collection<Integer> members = pole.members().on(times.until());
        long both = members.stream()
                .filter(member -> member != state.ccode())
                .filter(member -> values.of(state.ccode(), member) > 0 && values.of(member, state.ccode()) > 0)
                .count();
        return both > 0 && 2 * both >= members.size() - 1;
    }

    private static String names(List<Pole> poles) {
        return Wording.list(poles.stream().map(Pole::name).toList());
    }

    private List<EvidenceRow> rows(State state, List<Pole> poles, List<Pole> held, TieHolding holding, int year) {
        List<EvidenceRow> rows = new ArrayList<>();
        for (Pole pole : poles) {
            boolean both = held.contains(pole);
            rows.add(new EvidenceRow(
                    both ? EvidenceRow.Side.FOR : EvidenceRow.Side.BESIDE,
                    Optional.empty(),
                    "Missions of " + Say.name(state, times.until()) + " and " + pole.name() + ", " + year + ": "
                            + (both ? "both ways" : "not both ways"),
                    holding.origin().source(),
                    holding.origin().id(),
                    ""));
        }
        return rows;
    }
}
