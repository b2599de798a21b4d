package org.entente.claim.type;

import java.util.Optional;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.record.Reach;
import org.entente.claim.record.StateNames;
import org.entente.claim.record.VoteWindow;
import org.entente.claim.rule.Estimated;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Limits;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.claim.rule.Stand;
import org.entente.measure.Estimate;
import org.entente.measure.Measure;
import org.entente.measure.Numbers;
import org.entente.state.State;

/** How close two states vote in a window, by their place among all pairs: one measure heads, another one checks it. */
final class PairVoting {
    private static final double ALL = 100;

    private final Proposition said;
    private final Testing testing;
    private final VoteWindow votes;
    private final State a;
    private final State b;

    PairVoting(Proposition said, Testing testing, VoteWindow votes, State a, State b) {
        this.said = said;
        this.testing = testing;
        this.votes = votes;
        this.a = a;
        this.b = b;
    }

    /** The indicator of a row of percentiles, with the measures that head it and check it. */
    Indicator indicator(Row row, Measure measure, Measure check) {
        Estimate estimate = votes.pair(measure, a, b);
        Reach reach = Votes.reach(votes.window(), testing, a, b);
        IndicatorDraft draft = IndicatorDraft.of(row, said).estimate(estimate).stale(reach.stale());
        if (measure == Measure.AGREEMENT && SaidShare.percent(said.words()).isPresent()) {
            draft.testsNumber();
        }
        if (!estimate.defined()) {
            return draft.sentence(sentence(measure, estimate)).at(stand(row, measure, check, estimate));
        }
        if (reach.expired()) {
            return draft.at(Reach.expired("the record of votes", reach));
        }
        return draft.sentence(sentence(measure, estimate))
                .change(change())
                .evidence(VoteRows.of(votes, testing.evidence(), a, b))
                .at(stand(row, measure, check, estimate));
    }

    private Stand stand(Row row, Measure measure, Measure check, Estimate estimate) {
        Optional<Stand> share = measure == Measure.AGREEMENT
                ? SaidShare.of(said.words(), votes.pairAlone(Measure.IDENTICAL, a, b), estimate)
                : Optional.empty();
        return share.orElseGet(() -> placed(row, measure, check, estimate));
    }

    private Stand placed(Row row, Measure measure, Measure check, Estimate estimate) {
        Rules rules = Rules.load();
        Limits limits = rules.percentile(said.words().intensifier());
        String what = "the percentile of " + measure.label();
        Stand plain = Estimated.percentile(estimate, limits, what);
        if (!plain.standing().known()) {
            return plain;
        }
        Stand checked = row.check().isEmpty()
                ? plain
                : Estimated.checked(
                        plain, votes.pair(check, a, b), rules.percentile(0), "the percentile of " + check.label());
        return checked.beside(votes.alternatives(measure, a, b, limits));
    }

    /** "In 2018–2024 Canada and Mexico voted alike on 66 % of 600 joint votes; agreement 0.78 …". */
    private String sentence(Measure measure, Estimate estimate) {
        String both = StateNames.both(a, b, votes.window().to());
        Estimate alike = votes.pairAlone(Measure.IDENTICAL, a, b);
        if (!alike.defined()) {
            return "In " + votes.label() + " " + both + " share no recorded vote.";
        }
        String first = "In " + votes.label() + " " + both + " voted alike on " + share(alike);
        return estimate.hasPercentile() ? first + "; " + place(measure, estimate) + "." : first + ".";
    }

    private static String share(Estimate alike) {
        String joint = Numbers.counted(alike.n(), "joint vote", "joint votes");
        return Numbers.percent(alike.value()) + " of " + joint;
    }

    private static String place(Measure measure, Estimate estimate) {
        String value = measure.signed() ? Numbers.signedScore(estimate.value()) : Numbers.score(estimate.value());
        String interval = estimate.hasInterval()
                ? " (90 % interval " + Numbers.interval(estimate.lo(), estimate.hi(), measure.signed()) + ")"
                : "";
        String place = Numbers.ordinal(estimate.percentile()) + " percentile"
                + (Double.isNaN(estimate.percentileLo())
                        ? ""
                        : " (" + Numbers.percentileInterval(estimate.percentileLo(), estimate.percentileHi()) + ")");
        return measure.label() + " " + value + interval + ", the " + place + " of "
                + Numbers.count(estimate.reference()) + " pairs; "
                + Numbers.percent((ALL - estimate.percentile()) / ALL) + " of pairs stand closer";
    }

    private String change() {
        Limits limits = Rules.load().percentile(said.words().intensifier());
        return "supported above the " + Numbers.ordinal(limits.claim()) + " percentile, opposite below the "
                + Numbers.ordinal(limits.opposite()) + ", each in 95 % of draws";
    }
}
