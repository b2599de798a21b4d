package org.entente.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.construct.Finding;
import org.entente.construct.Listing;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

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

    /** "No change shows from 2012–2017 to 2018–2024, net of what both changed towards everyone". */
    @Override
    public Optional<Prose> finding(Telling telling) {
        String words = change(telling)
                .map(finding -> Grammar.capital(moved(finding.estimate())) + " from " + finding.about()
                        + ", net of what both changed towards everyone")
                .orElse("Too few joint votes to say whether they came closer");
        return Optional.of(Prose.of(words));
    }

    @Override
    public List<Prose> paragraphs(Telling telling) {
        return Stream.concat(
                        Stream.concat(
                                level(telling).map(finding -> level(telling, finding)).stream(),
                                apart(telling).map(finding -> apart(telling, finding)).stream()),
                        dossierParagraphs(telling).stream())
                .toList();
    }

    /** The level, its table and its periods head the section that this stands in. */
    @Override
    public List<Prose> dossierParagraphs(Telling telling) {
        return change(telling).map(finding -> change(telling, finding)).stream().toList();
    }

    @Override
    public boolean tabled(Finding finding) {
        return !finding.indicator().equals(AFFINITY) && !finding.indicator().equals("agreement");
    }

    @Override
    public boolean listed(Listing listing) {
        return !listing.id().equals("by_period");
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

    /** The distance of their ideal points, of which a dossier has a section. */
    private static Optional<Finding> apart(Telling telling) {
        return telling.reading()
                .find("ideal_point_distance")
                .filter(finding ->
                        finding.estimate().hasInterval() && finding.estimate().hasPercentile());
    }

    private static Prose apart(Telling telling, Finding finding) {
        Estimate estimate = finding.estimate();
        return new Prose.Builder()
                .say("In the session of " + finding.years() + " their ideal points stood ")
                .figure(telling.value(finding), telling.section())
                .interval(" [" + Numbers.interval(estimate.lo(), estimate.hi(), 2, false) + "]")
                .say(" apart; " + Phrases.pairs(estimate.percentile() / 100, "stands", "stand") + " nearer.")
                .build();
    }

    private static Prose level(Telling telling, Finding finding) {
        Prose.Builder say = new Prose.Builder();
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
        return say.say(" of " + Numbers.count(estimate.reference()) + ".").build();
    }

    private static String moved(Estimate change) {
        return switch (Comparison.with(change, 0)) {
            case MORE -> "they came closer";
            case LESS -> "they moved apart";
            case ABOUT, OPEN -> "no change shows";
        };
    }

    private static Prose change(Telling telling, Finding finding) {
        Estimate estimate = finding.estimate();
        return new Prose.Builder()
                .say("Net of what both changed towards everyone, " + moved(estimate) + " from " + finding.about()
                        + ": ")
                .figure(telling.value(finding), telling.section())
                .interval(" [" + Numbers.interval(estimate.lo(), estimate.hi(), true) + "]")
                .say(sameFamilies(telling, estimate) + ".")
                .build();
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
        return Stream.of(
                        level(telling)
                                .filter(finding -> Comparison.withMedian(finding.estimate()) != Comparison.OPEN)
                                .map(finding -> clause(telling, finding)),
                        plain(telling),
                        change(telling).filter(ConvergenceWords::shows).map(finding -> changed(telling, finding)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean shows(Finding change) {
        Comparison moved = Comparison.with(change.estimate(), 0);
        return moved == Comparison.MORE || moved == Comparison.LESS;
    }

    /** A change that shows is said wherever they stand: two states above the median may be moving apart. */
    private static Clause changed(Telling telling, Finding finding) {
        boolean closer = Comparison.with(finding.estimate(), 0) == Comparison.MORE;
        return new Clause(
                closer ? Clause.Side.FOR : Clause.Side.AGAINST,
                new Prose.Builder()
                        .say(moved(finding.estimate()) + " from " + finding.about() + ", net of what both changed (")
                        .figure(telling.value(finding), telling.section())
                        .say(")")
                        .build());
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
