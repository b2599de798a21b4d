package org.entente.claim.type;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Why;
import org.entente.claim.record.ClaimWindow;
import org.entente.claim.record.Reach;
import org.entente.claim.record.StateNames;
import org.entente.claim.record.VoteWindow;
import org.entente.claim.rule.Estimated;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.JointSubject;
import org.entente.claim.rule.Limits;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.claim.rule.Stand;
import org.entente.claim.rule.TypeRule;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.measure.SliceMask;
import org.entente.state.State;

/** A state stands alone. */
final class Isolated implements ClaimType {
    private static final String ID = "isolated";

    @Override
    public ClaimCard card() {
        return new ClaimCard(
                ID, "Isolated", "A is isolated.", "who: A", "Northland stands alone in the General Assembly.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        if (said.roles().who().isEmpty()) {
            return Unknown.all(said, Why.NO_DATA, "the claim names no state");
        }
        ClaimWindow window = ClaimWindow.of(said, testing).orElseThrow();
        return JointSubject.merge(said.roles().who().stream()
                .map(state -> of(said, testing, window, state))
                .toList());
    }

    private static List<Indicator> of(Proposition said, Testing testing, ClaimWindow window, State state) {
        TypeRule rule = Rules.load().type(ID);
        StateTies ties = new StateTies(said, testing, window, state);
        return List.of(
                votes(rule.row("mean_agreement"), said, testing, window, state),
                ties.organisations(rule.row("organisations")),
                ties.missions(rule.row("missions")));
    }

    private static Indicator votes(Row row, Proposition said, Testing testing, ClaimWindow window, State state) {
        VoteWindow votes = VoteWindow.of(said, window, testing);
        IndicatorDraft draft = IndicatorDraft.of(row, said);
        Reach reach = Votes.reach(window, testing, state);
        if (reach.expired()) {
            return draft.at(Reach.expired("the record of votes", reach));
        }
        String name = StateNames.of(state, window.to());
        int cast = cast(votes, testing, state);
        if (cast < row.count("votes")) {
            return draft.at(Stand.none(
                    cast == 0 ? Why.NO_DATA : Why.TOO_FEW,
                    name + " cast " + Numbers.counted(cast, "vote", "votes") + " in " + window.label()));
        }
        Estimate mean = votes.figures().means(votes.unit()).of(votes.column(state));
        Limits limits = row.limits("c", "o");
        return draft.estimate(mean)
                .stale(reach.stale())
                .sentence(sentence(name, window, mean))
                .change("isolated below the " + Numbers.ordinal(limits.claim())
                        + " percentile of states, the opposite above the " + Numbers.ordinal(limits.opposite()))
                .at(Estimated.percentile(mean, limits, "the percentile of the mean agreement of " + name)
                        .beside(alternatives(votes, testing, state, limits)));
    }

    private static List<Indicator.Alternative> alternatives(
            VoteWindow votes, Testing testing, State state, Limits limits) {
        List<Indicator.Alternative> all = new ArrayList<>();
        for (VoteWindow.Way way : VoteWindow.Way.values()) {
            double place = PointMeans.of(testing.evidence(), votes, way).place(state.ccode());
            all.add(new Indicator.Alternative(way.words(), limits.of(place), place));
        }
        return all;
    }

    private static int cast(VoteWindow votes, Testing testing, State state) {
        int column = votes.column(state);
        int cast = 0;
        for (int r : SliceMask.indexes(votes.unit().mask())) {
            cast += column >= 0 && testing.evidence().record().choice(r, column).cast() ? 1 : 0;
        }
        return cast;
    }

    private static String sentence(String name, ClaimWindow window, Estimate mean) {
        if (!mean.defined()) {
            return "In " + window.label() + " " + name + " shares too few votes with others.";
        }
        return "In " + window.label() + " the mean agreement of " + name + " with " + Numbers.count(mean.n())
                + " other states was " + Numbers.score(mean.value()) + " (90 % interval "
                + Numbers.interval(mean.lo(), mean.hi(), false) + "), the " + Numbers.ordinal(mean.percentile())
                + " percentile of states (" + Numbers.percentileInterval(mean.percentileLo(), mean.percentileHi())
                + ").";
    }
}
