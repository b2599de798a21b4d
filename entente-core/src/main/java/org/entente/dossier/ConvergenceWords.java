package org.entente.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.construct.Finding;
import org.entente.measure.Estimate;

/** What a page says of convergence: the pair's place by relative affinity, and its net change. */
final class ConvergenceWords implements ConstructWords {
    private static final String AFFINITY = "relative_affinity";
    private static final String AGREEMENT = "agreement";
    private static final String CHANGE = "net_change";

    @Override
    public String answer(Telling telling) {
        return telling.reading()
                .find(AFFINITY)
                .map(Finding::estimate)
                .filter(Estimate::hasPercentile)
                .map(estimate -> Numbers.ordinal(estimate.percentile()) + " percentile, habits removed")
                .orElse("too few joint votes");
    }

    @Override
    public Optional<Prose> finding(Telling telling) {
        Prose.Builder say = new Prose.Builder();
        level(telling).ifPresent(finding -> level(telling, finding, say));
        change(telling).ifPresent(finding -> change(telling, finding, say));
        return say.isEmpty() ? Optional.empty() : Optional.of(say.build());
    }

    private static Optional<Finding> level(Telling telling) {
        return telling.reading()
                .find(AFFINITY)
                .filter(finding -> finding.estimate().hasPercentile());
    }

    private static Optional<Finding> change(Telling telling) {
        return telling.reading()
                .find(CHANGE)
                .filter(finding -> finding.estimate().hasInterval());
    }

    private static void level(Telling telling, Finding finding, Prose.Builder say) {
        Estimate estimate = finding.estimate();
        String place = switch (Comparison.withMedian(estimate)) {
            case MORE -> "above the median pair";
            case LESS -> "below the median pair";
            case ABOUT -> "near the median pair";
            case OPEN -> "without an interval of its place";
        };
        say.say(Grammar.capital(telling.both()) + " stand " + place + " by relative affinity in " + finding.years()
                        + ": the ")
                .figure(Numbers.ordinal(estimate.percentile()) + " percentile", telling.section());
        if (!Double.isNaN(estimate.percentileLo())) {
            say.interval(" [" + Numbers.percentileInterval(estimate.percentileLo(), estimate.percentileHi()) + "]");
        }
        say.say(" of " + Numbers.count(estimate.reference()) + ".");
    }

    private static void change(Telling telling, Finding finding, Prose.Builder say) {
        Estimate estimate = finding.estimate();
        String moved = switch (Comparison.with(estimate, 0)) {
            case MORE -> "they came closer";
            case LESS -> "they moved apart";
            case ABOUT, OPEN -> "no change shows";
        };
        say.say((say.isEmpty() ? "" : " ") + "Net of what both changed towards everyone, " + moved + " from "
                        + finding.about() + ": ")
                .figure(telling.value(finding), telling.section())
                .interval(" [" + Numbers.interval(estimate.lo(), estimate.hi(), true) + "]")
                .say(sameFamilies(telling, estimate) + ".");
    }

    /** Whether the same change shows where the agenda is held fixed. */
    private static String sameFamilies(Telling telling, Estimate change) {
        Comparison all = Comparison.with(change, 0);
        if (all != Comparison.MORE && all != Comparison.LESS) {
            return "";
        }
        return telling.reading()
                .find("net_change_same_families")
                .map(Finding::estimate)
                .filter(Estimate::hasInterval)
                .map(same -> Comparison.with(same, 0) == all
                        ? "; on texts voted in both periods alone too"
                        : "; on texts voted in both periods alone it does not show")
                .orElse("");
    }

    @Override
    public List<Clause> clauses(Telling telling) {
        return Stream.concat(
                        level(telling).stream()
                                .filter(finding -> Comparison.withMedian(finding.estimate()) != Comparison.OPEN)
                                .map(finding -> clause(telling, finding)),
                        plain(telling).stream())
                .toList();
    }

    /** Agreement itself, where it lies on a side of the median on which relative affinity does not. */
    private static Optional<Clause> plain(Telling telling) {
        Comparison affinity = level(telling)
                .map(finding -> Comparison.withMedian(finding.estimate()))
                .orElse(Comparison.OPEN);
        return telling.reading()
                .find(AGREEMENT)
                .filter(finding -> finding.estimate().hasPercentile())
                .filter(finding -> {
                    Comparison place = Comparison.withMedian(finding.estimate());
                    return place != affinity && (place == Comparison.MORE || place == Comparison.LESS);
                })
                .map(finding -> new Clause(
                        Comparison.withMedian(finding.estimate()) == Comparison.MORE
                                ? Clause.Side.FOR
                                : Clause.Side.AGAINST,
                        new Prose.Builder()
                                .say("they agreed "
                                        + Comparison.withMedian(finding.estimate())
                                                .words() + " the median pair in " + finding.years() + " (")
                                .figure(
                                        Numbers.ordinal(finding.estimate().percentile()) + " percentile of agreement",
                                        telling.section())
                                .say(")")
                                .build()));
    }

    private static Clause clause(Telling telling, Finding finding) {
        Comparison place = Comparison.withMedian(finding.estimate());
        Clause.Side side = switch (place) {
            case MORE -> Clause.Side.FOR;
            case LESS -> Clause.Side.AGAINST;
            case ABOUT, OPEN -> Clause.Side.NEITHER;
        };
        String where = switch (place) {
            case MORE -> "above";
            case LESS -> "below";
            case ABOUT, OPEN -> "near";
        };
        return new Clause(
                side,
                new Prose.Builder()
                        .say("in their votes of " + finding.years()
                                + ", net of how each votes with everyone, they stand " + where
                                + " the median pair (")
                        .figure(Numbers.ordinal(finding.estimate().percentile()) + " percentile", telling.section())
                        .say(")")
                        .build());
    }
}
