package org.entente.claim.type;

import java.util.List;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.record.ClaimWindow;
import org.entente.claim.record.Reach;
import org.entente.claim.record.StateNames;
import org.entente.claim.record.VoteWindow;
import org.entente.claim.rule.Directed;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.construct.Figured;
import org.entente.measure.Estimate;
import org.entente.measure.Measure;
import org.entente.measure.Numbers;
import org.entente.measure.UnitFigures;
import org.entente.stat.Interval;
import org.entente.stat.Intervals;
import org.entente.state.State;

/** By how much one pair agrees more than another in its votes: families are drawn for both at once. */
final class VoteDifference {
    private final Proposition said;
    private final Testing testing;
    private final VoteWindow votes;
    private final PairOfPairs two;

    VoteDifference(Proposition said, Testing testing, ClaimWindow window, PairOfPairs two) {
        this.said = said;
        this.testing = testing;
        this.votes = VoteWindow.of(said, window, testing);
        this.two = two;
    }

    Indicator indicator(Row row) {
        Estimate closer = agreement(two.closer());
        Estimate other = agreement(two.other());
        Estimate difference = difference(closer, other);
        State a = two.closer().a();
        Reach reach = Votes.reach(votes.window(), testing, a, two.closer().b());
        IndicatorDraft draft = IndicatorDraft.of(row, said).estimate(difference).stale(reach.stale());
        if (reach.expired()) {
            return draft.at(Reach.expired("the record of votes", reach));
        }
        double margin = row.limit("margin");
        return draft.sentence(sentence(closer, other, difference))
                .change("a difference of more than " + Numbers.decimals(margin, 2) + " either way, in 95 % of draws")
                .evidence(VoteRows.of(votes, testing.evidence(), a, two.closer().b()))
                .at(Directed.stand(difference, margin, "the difference of agreement")
                        .beside(alternatives(margin)));
    }

    private Estimate agreement(Subjects.Pair pair) {
        return votes.figures()
                .pairAlone(
                        votes.unit(),
                        Measure.AGREEMENT,
                        votes.column(pair.a()),
                        votes.column(pair.b()),
                        votes.rows(pair.a(), pair.b()));
    }

    private Estimate difference(Estimate closer, Estimate other) {
        for (Estimate estimate : List.of(closer, other)) {
            if (!estimate.defined() || !estimate.hasPercentile()) {
                return Figured.undefined(
                        "difference of agreement",
                        estimate.n(),
                        estimate.n() == 0 ? "no joint votes" : "too few",
                        closer.level(),
                        closer.origins());
            }
        }
        double value = closer.value() - other.value();
        boolean enough = closer.hasInterval() && other.hasInterval();
        Interval interval = enough
                ? Intervals.of(value, drawn(), Intervals.LEAST_FAMILIES, closer.level())
                : new Interval.None(Interval.Why.FEW_FAMILIES);
        return Figured.of(value, "difference of agreement", Math.min(closer.n(), other.n()), closer.level())
                .within(interval)
                .from(closer.origins())
                .build();
    }

    private double[] drawn() {
        double[] first = draws(two.closer()).clone();
        double[] second = draws(two.other());
        for (int draw = 0; draw < first.length; draw++) {
            first[draw] -= second[draw];
        }
        return first;
    }

    private double[] draws(Subjects.Pair pair) {
        return votes.figures().draws(votes.unit(), Measure.AGREEMENT, votes.column(pair.a()), votes.column(pair.b()));
    }

    /** The last years alone, and the votes of the window counted in other ways, by point. */
    private List<Indicator.Alternative> alternatives(double margin) {
        ClaimWindow window = votes.window();
        int years = Rules.load().count("time", "short_block_years");
        double shorter = window.lengthInYears() > years
                ? difference(votes.figures()
                        .point(votes.during(ClaimWindow.years(window.toYear() - years + 1, window.toYear(), true))
                                .unit()))
                : Double.NaN;
        double absent = difference(votes.counted(VoteWindow.Way.AS_ABSTAIN));
        return List.of(
                new Indicator.Alternative("the last five years", Directed.at(shorter, margin), shorter),
                new Indicator.Alternative(VoteWindow.Way.AS_ABSTAIN.words(), Directed.at(absent, margin), absent));
    }

    private double difference(UnitFigures point) {
        return value(point, two.closer()) - value(point, two.other());
    }

    private double value(UnitFigures point, Subjects.Pair pair) {
        int index = point.pair(votes.column(pair.a()), votes.column(pair.b()));
        return index < 0 || !point.reference()[index] ? Double.NaN : point.values(Measure.AGREEMENT)[index];
    }

    private String sentence(Estimate closer, Estimate other, Estimate difference) {
        String first = StateNames.both(
                two.closer().a(), two.closer().b(), votes.window().to());
        String second =
                StateNames.both(two.other().a(), two.other().b(), votes.window().to());
        if (!difference.defined()) {
            return "In " + votes.label() + " " + first + " or " + second + " share too few votes.";
        }
        String interval = difference.hasInterval()
                ? " (90 % interval " + Numbers.interval(difference.lo(), difference.hi(), true) + ")"
                : "";
        return "In " + votes.label() + " the agreement of " + first + " was " + Numbers.score(closer.value()) + " on "
                + Numbers.counted(closer.n(), "joint vote", "joint votes") + ", that of " + second + " "
                + Numbers.score(other.value()) + " on " + Numbers.count(other.n()) + ": a difference of "
                + Numbers.signedScore(difference.value()) + interval + ".";
    }
}
