package org.entente.claim.type;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Standing;
import org.entente.claim.Testing;
import org.entente.claim.Why;
import org.entente.claim.record.ClaimWindow;
import org.entente.claim.record.Reach;
import org.entente.claim.record.VoteWindow;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.claim.rule.Stand;
import org.entente.claim.type.Subjects.Pair;
import org.entente.construct.ties.Contacts;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/** Whether a pair's votes have kept together from the first block of years of its ties to the last. */
final class LastingVotes {
    private static final int FIVE = 5;

    private final Proposition said;
    private final Testing testing;
    private final Pair pair;
    private final Times times;
    private final Row row = Rules.load().row(Durable.ID, "net_change");

    LastingVotes(Proposition said, Testing testing, Pair pair) {
        this.said = said;
        this.testing = testing;
        this.pair = pair;
        this.times = Times.of(said, testing);
    }

    Indicator indicator() {
        IndicatorDraft draft = IndicatorDraft.of(row, said);
        int block = Rules.load().count("time", "block_years");
        int last = Math.min(times.lastYear(), ClaimWindow.lastFullYear(testing));
        ClaimWindow later =
                ClaimWindow.years(last - block + 1, last, times.window().named());
        VoteWindow after = VoteWindow.of(said, later, testing);
        Optional<VoteWindow> before = first(after, block);
        if (before.isEmpty()) {
            String why = "the span has no two blocks of " + block + " years with " + row.count("joint_votes")
                    + " joint votes each";
            return draft.sentence(Numbers.capital(why) + ".").at(Stand.none(Why.TOO_FEW, why));
        }
        return of(draft, before.get(), after);
    }

    /** The last so many years of the span. */
    private VoteWindow last(int block) {
        int last = Math.min(times.lastYear(), ClaimWindow.lastFullYear(testing));
        ClaimWindow later =
                ClaimWindow.years(last - block + 1, last, times.window().named());
        return VoteWindow.of(said, later, testing);
    }

    /** The first block of the span, before the last one, with both as members in every year and votes enough. */
    private Optional<VoteWindow> first(VoteWindow after, int block) {
        boolean voted = after.column(pair.a()) >= 0 && after.column(pair.b()) >= 0;
        if (!voted || after.joint(pair.a(), pair.b()) < row.count("joint_votes")) {
            return Optional.empty();
        }
        return first(after, block, begin())
                .or(() -> times.begins() ? Optional.empty() : first(after, block, firstVotes()));
    }

    private Optional<VoteWindow> first(VoteWindow after, int block, int begin) {
        CommonYears common = new CommonYears(testing.evidence().record(), pair);
        return IntStream.rangeClosed(begin, after.window().fromYear() - block)
                .filter(from -> common.full(from, from + block - 1))
                .mapToObj(from -> after.during(ClaimWindow.years(from, from + block - 1, true)))
                .filter(before -> before.joint(pair.a(), pair.b()) >= row.count("joint_votes"))
                .findFirst();
    }

    /** The year in which the ties begin: as claimed, as recorded, or with the record of votes. */
    private int begin() {
        int recorded = RecordOfPair.contacts(pair, times)
                .map(Contacts::list)
                .map(list -> list.get(0).date().from().getYear())
                .orElseGet(this::firstVotes);
        return times.begins() ? times.from().getYear() : recorded;
    }

    private int firstVotes() {
        return testing.evidence().record().rollCalls().stream()
                .findFirst()
                .map(rollCall -> rollCall.year())
                .orElse(times.lastYear());
    }

    private Indicator of(IndicatorDraft draft, VoteWindow before, VoteWindow after) {
        int a = after.column(pair.a());
        int b = after.column(pair.b());
        Estimate estimate = after.figures().changeOverAll(before.unit(), after.unit(), a, b);
        Reach reach =
                times.reach(after.window().to(), pair.a().ccode(), pair.b().ccode());
        draft.sentence(sentence(estimate, before, after)).stale(reach.stale());
        if (estimate.defined()) {
            draft.estimate(estimate);
        }
        if (reach.expired()) {
            return draft.at(Reach.expired("the record of votes", reach));
        }
        double margin = row.limit("margin_sd") * deviation(before, after, estimate);
        Stand stand = stand(estimate, margin);
        return draft.change("a net change of relative affinity on the other side of the margin")
                .at(
                        stand.standing().known()
                                ? stand.beside(ways(
                                        after.figures().sameFamiliesChange(before.unit(), after.unit(), a, b), margin))
                                : stand);
    }

    /** On the families voted in both blocks alone, and with blocks of five years: by point. */
    private List<Indicator.Alternative> ways(double sameFamilies, double margin) {
        double five = fiveYears();
        return List.of(
                new Indicator.Alternative(
                        "texts voted on in both blocks alone", at(sameFamilies, margin), sameFamilies),
                new Indicator.Alternative("blocks of five years", at(five, row.limit("margin_sd")), five));
    }

    /** The change between blocks of five years, in standard deviations of all pairs' changes; NaN without. */
    private double fiveYears() {
        VoteWindow after = last(FIVE);
        return first(after, FIVE)
                .map(before -> after.figures()
                        .standardisedChange(
                                before.unit(), after.unit(), after.column(pair.a()), after.column(pair.b())))
                .orElse(Double.NaN);
    }

    private static Standing at(double change, double margin) {
        return Double.isNaN(change) ? Standing.NONE : change > -margin ? Standing.C : Standing.O;
    }

    /** Of the changes of all pairs; not asked for where this pair has none. */
    private static double deviation(VoteWindow before, VoteWindow after, Estimate estimate) {
        return estimate.defined() ? after.figures().changeDeviation(before.unit(), after.unit()) : Double.NaN;
    }

    private static Stand stand(Estimate estimate, double margin) {
        if (!estimate.defined() || !estimate.hasInterval()) {
            return Stand.none(Why.TOO_FEW, "the net change of relative affinity has too few joint votes");
        }
        String words = "the net change of relative affinity, " + Numbers.signedScore(estimate.value()) + " ("
                + Numbers.interval(estimate.lo(), estimate.hi(), true) + ")";
        String limit = Numbers.decimals(-margin, Numbers.SCORE);
        if (estimate.lo() > -margin) {
            return Stand.claimed(words + ", lies above " + limit);
        }
        return estimate.hi() < 0 && estimate.value() < -margin
                ? Stand.opposed(words + ", lies below zero and beyond " + limit)
                : Stand.between(Why.IN_BAND, words + ", is not clear of " + limit);
    }

    private String sentence(Estimate estimate, VoteWindow before, VoteWindow after) {
        String what = "From " + before.label() + " to " + after.label() + " the agreement of "
                + Say.names(pair, times.until()) + " in votes changed, net of what either changed towards all, by ";
        return estimate.defined()
                ? what + Numbers.signedScore(estimate.value()) + " " + Say.interval(estimate, Numbers.SCORE)
                        + ", percentile " + Numbers.percentile(estimate.percentile()) + " of "
                        + Numbers.count(estimate.reference()) + " pairs; "
                        + Numbers.count(estimate.n()) + " joint votes in the smaller block."
                : "From " + before.label() + " to " + after.label() + " the votes of " + Say.names(pair, times.until())
                        + " cannot be compared: " + estimate.undefined() + ".";
    }
}
