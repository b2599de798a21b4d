package org.entente.claim.type;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Why;
import org.entente.claim.record.Reach;
import org.entente.claim.record.VoteWindow;
import org.entente.claim.rule.Estimated;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Limits;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Stand;
import org.entente.construct.Evidence;
import org.entente.construct.Finding;
import org.entente.construct.Reading;
import org.entente.construct.company.MultiVectorVotes;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.measure.PoleSpreads;
import org.entente.measure.Poles;
import org.entente.measure.Unit;
import org.entente.state.State;

/** Whether a state stands about as near to one pole as to another by its votes. */
final class SpreadOverPoles {
    private final Proposition said;
    private final Times times;
    private final VoteWindow votes;
    private final Row row = MultiVector.row("spread");

    SpreadOverPoles(Proposition said, Times times, VoteWindow votes) {
        this.said = said;
        this.times = times;
        this.votes = votes;
    }

    Indicator of(State state) {
        IndicatorDraft draft = IndicatorDraft.of(row, said);
        Reading reading = new MultiVectorVotes().ofState(votes.setting(times.lastYear()), state);
        Optional<Finding> spread = reading.find("spread");
        if (spread.isEmpty()) {
            String why = reading.remarks().isEmpty()
                    ? reading.needs()
                    : reading.remarks().get(0);
            boolean pole = reading.needs().isEmpty();
            return draft.sentence(why)
                    .at(Stand.none(pole ? Why.NONE_DECLARED : Why.NO_DATA, why.replaceAll("\\.$", "")));
        }
        Estimate estimate = spread.get().estimate();
        List<Finding> poles = reading.findings().stream()
                .filter(finding -> finding.indicator().equals("affinity_to_pole"))
                .toList();
        int end = votes.window().toYear();
        Reach reach = times.reach(end, state.ccode());
        draft.sentence(sentence(state, spread.get(), poles))
                .estimate(estimate)
                .stale(reach.stale())
                .evidence(rows(state, poles));
        return reach.expired()
                ? draft.at(Reach.expired("the record of votes", reach))
                : draft.change("another window: it moves single states by as much as 40 percentiles")
                        .at(stand(state, estimate, poles.size()));
    }

    private Stand stand(State state, Estimate estimate, int poles) {
        Limits limits = row.limits("c", "o");
        Stand stand = Estimated.percentile(estimate, limits, "the percentile of its spread over the poles");
        if (poles < row.count("poles")) {
            return Stand.none(Why.TOO_FEW, "under " + row.count("poles") + " poles voted");
        }
        return stand.standing().known() ? stand.beside(ways(state, limits)) : stand;
    }

    private record PointsOf(Unit unit, VoteWindow.Way way) {}

    private List<Indicator.Alternative> ways(State state, Limits limits) {
        Evidence evidence = times.testing().evidence();
        return Arrays.stream(VoteWindow.Way.values())
                .map(way -> {
                    PoleSpreads spreads = evidence.once(
                            new PointsOf(votes.unit(), way),
                            PoleSpreads.class,
                            () -> PoleSpreads.of(
                                    evidence.record(),
                                    votes.counted(way),
                                    Poles.standard(
                                            evidence.states(), votes.window().to())));
                    double place = spreads.percentile(state.ccode());
                    return new Indicator.Alternative(way.words(), limits.of(place), place);
                })
                .toList();
    }

    private String sentence(State state, Finding spread, List<Finding> poles) {
        String who = Numbers.capital(Say.of(state, times.until()));
        Estimate estimate = spread.estimate();
        if (!estimate.defined()) {
            return who + " votes of " + votes.label() + " give it no place between the poles: " + estimate.undefined()
                    + ", " + spread.counted() + ".";
        }
        String places = poles.stream()
                .map(pole ->
                        pole.about() + " " + Numbers.percentile(pole.estimate().percentile()))
                .collect(Collectors.joining(", "));
        return who + " votes of " + votes.label() + " give it these percentiles in the poles’ lists: " + places
                + ". They lie " + Numbers.percentile(estimate.value()) + " "
                + Say.interval(estimate, 0) + " points apart, percentile " + Numbers.percentile(estimate.percentile())
                + " [" + Numbers.percentileInterval(estimate.percentileLo(), estimate.percentileHi()) + "] of "
                + Numbers.counted(estimate.reference(), "state", "states") + "; low is even. Other years can move a "
                + "single state far.";
    }

    private List<EvidenceRow> rows(State state, List<Finding> poles) {
        return poles.stream()
                .map(pole -> new EvidenceRow(
                        EvidenceRow.Side.BESIDE,
                        Optional.empty(),
                        "Place of " + Say.name(state, times.until()) + " in the list of " + pole.about() + ", "
                                + votes.label() + ": percentile "
                                + Numbers.percentile(pole.estimate().percentile()) + ", " + pole.counted(),
                        "votes",
                        "",
                        "entente multivector " + state.code(times.until())))
                .toList();
    }
}
