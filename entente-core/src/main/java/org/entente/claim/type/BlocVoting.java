package org.entente.claim.type;

import java.util.List;
import java.util.Optional;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Topic;
import org.entente.claim.Why;
import org.entente.claim.record.Reach;
import org.entente.claim.record.StateNames;
import org.entente.claim.record.VoteWindow;
import org.entente.claim.rule.Estimated;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.claim.rule.Stand;
import org.entente.construct.Figured;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.measure.Pole;
import org.entente.measure.PoleStandings;
import org.entente.measure.Poles;
import org.entente.measure.Unit;
import org.entente.state.State;

/** How close a state votes to the members of an organisation that it is not in, by its place among all such states. */
final class BlocVoting {
    private static final double LEVEL = 0.9;

    private final Proposition said;
    private final Testing testing;
    private final VoteWindow votes;

    BlocVoting(Proposition said, Testing testing, VoteWindow votes) {
        this.said = said;
        this.testing = testing;
        this.votes = votes;
    }

    /** The organisation that a claim names and that has members to vote with. */
    static Optional<Pole> pole(Proposition said, Testing testing) {
        return said.roles().on(Topic.Kind.ORGANISATION).stream()
                .flatMap(topic -> Poles.find(testing.evidence().states(), topic.id(), testing.date()).stream())
                .findFirst();
    }

    private record Key(Unit unit, String pole) {}

    /** The indicator of a row on votes for one state. */
    Indicator indicator(Row row, State state, Pole pole) {
        IndicatorDraft draft = IndicatorDraft.of(row, said);
        Reach reach = Votes.reach(votes.window(), testing, state);
        if (reach.expired()) {
            return draft.at(Reach.expired("the record of votes", reach));
        }
        String name = StateNames.of(state, votes.window().to());
        if (pole.members().on(votes.window().to()).contains(state.ccode())) {
            return draft.at(Stand.none(
                    Why.NO_DATA,
                    name + " is a member of " + pole.name() + ", and is not ranked against those outside"));
        }
        PoleStandings standings = testing.evidence()
                .once(
                        new Key(votes.unit(), pole.id()),
                        PoleStandings.class,
                        () -> votes.figures().standings(votes.unit(), List.of(pole)));
        int place = standings.find(state.ccode());
        if (place < 0 || Double.isNaN(standings.percentile(place, 0)[0])) {
            return draft.at(Stand.none(Why.TOO_FEW, name + " shares too few votes with the members of " + pole.name()));
        }
        Estimate estimate = estimate(standings, place);
        return draft.estimate(estimate)
                .stale(reach.stale())
                .sentence(sentence(name, pole, estimate))
                .at(Estimated.percentile(
                        estimate,
                        Rules.load().percentile(said.words().intensifier()),
                        "the percentile of the relative affinity of " + name + " with " + pole.name()));
    }

    private Estimate estimate(PoleStandings standings, int place) {
        double[] affinity = standings.affinity(place, 0);
        double[] among = standings.percentile(place, 0);
        return Figured.of(affinity[0], "mean relative affinity with the members", standings.votes(place, 0), LEVEL)
                .between(affinity[1], affinity[2])
                .at(among[0], standings.states())
                .placed(among[1], among[2])
                .from(testing.evidence().originIds())
                .build();
    }

    private String sentence(String name, Pole pole, Estimate estimate) {
        return "In " + votes.label() + " the relative affinity of " + name + " with the members of " + pole.name()
                + " was " + Numbers.signedScore(estimate.value()) + " on average, the "
                + Numbers.ordinal(estimate.percentile()) + " percentile of the " + estimate.reference()
                + " states outside it (" + Numbers.percentileInterval(estimate.percentileLo(), estimate.percentileHi())
                + ").";
    }
}
