package org.entente.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.construct.Finding;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/** What may be said of the distance of two histories; low is alike. */
final class TrajectoriesWords implements ConstructWords {
    private static final double MEDIAN = 50;
    private static final String SAME_YEARS = "calendar_distance";
    private static final String FIRST_YEARS = "first_years_distance";

    @Override
    public String answer(Telling telling) {
        return main(telling)
                .map(finding ->
                        "distance at " + Numbers.percentile(finding.estimate().percentile()) + ", low is alike")
                .orElse(telling.reading().filled() ? "too few common years" : "no data");
    }

    /** The figure that the section speaks of: that of the same years where there is one. */
    private static Optional<Finding> main(Telling telling) {
        return defined(telling, SAME_YEARS).or(() -> defined(telling, FIRST_YEARS));
    }

    private static Optional<Finding> defined(Telling telling, String indicator) {
        return telling.reading()
                .find(indicator)
                .filter(finding -> finding.estimate().defined());
    }

    /** "Their histories from 1994 to 2023 are less alike than those of the median pair". */
    @Override
    public Optional<Prose> finding(Telling telling) {
        return PlainFinding.or(
                main(telling)
                        .map(finding ->
                                Prose.of("Their histories " + when(finding) + " are " + alike(telling, finding))),
                "Too few common years to compare their histories");
    }

    @Override
    public List<Prose> paragraphs(Telling telling) {
        return Stream.of(SAME_YEARS, FIRST_YEARS)
                .flatMap(indicator -> defined(telling, indicator).stream())
                .map(finding -> sentence(telling, finding))
                .toList();
    }

    @Override
    public List<Clause> clauses(Telling telling) {
        return main(telling).stream()
                .map(finding -> {
                    Prose.Builder say = new Prose.Builder();
                    say.say("their histories " + when(finding) + " are " + alike(telling, finding) + " (");
                    say.figure(place(finding), telling.section()).say(" of distance)");
                    return new Clause(side(telling, finding), say.build());
                })
                .toList();
    }

    private static Prose sentence(Telling telling, Finding finding) {
        Estimate estimate = finding.estimate();
        Prose.Builder say = new Prose.Builder();
        say.say("The histories of " + telling.both() + " " + when(finding) + " are " + alike(telling, finding)
                + ": distance ");
        say.figure(telling.value(finding), telling.section());
        if (estimate.hasInterval()) {
            say.interval(" [" + Numbers.interval(estimate.lo(), estimate.hi(), 2, false) + "]");
        }
        say.say(", " + place(finding) + " of all pairs, low being alike" + turned(telling, finding) + ".");
        return say.build();
    }

    private static String when(Finding finding) {
        return finding.indicator().equals(SAME_YEARS)
                ? "from " + finding.from() + " to " + finding.to()
                : "in their first 30 years since independence or 1946";
    }

    /** Nothing is said of a side that one of the dimensions alone decides. */
    private static String alike(Telling telling, Finding finding) {
        if (!turning(telling, finding).isEmpty()) {
            return "on no sure side of those of the median pair";
        }
        return switch (Comparison.withMedian(finding.estimate())) {
            case LESS -> "more alike than those of the median pair";
            case MORE -> "less alike than those of the median pair";
            case ABOUT -> "about as alike as those of the median pair";
            case OPEN -> "not to be ranked";
        };
    }

    private static String place(Finding finding) {
        return Numbers.ordinal(finding.estimate().percentile()) + " percentile";
    }

    /** Which of the dimensions decides on which side of the median the pair stands. */
    private static String turned(Telling telling, Finding finding) {
        List<String> turning = turning(telling, finding);
        return turning.isEmpty()
                ? ""
                : "; " + Grammar.list(turning) + " it would stand on the other side of the median";
    }

    private static List<String> turning(Telling telling, Finding finding) {
        boolean low = finding.estimate().percentile() < MEDIAN;
        boolean settled = Comparison.withMedian(finding.estimate()) != Comparison.ABOUT;
        return telling.reading().findings().stream()
                .filter(other -> settled
                        && other.indicator().equals(finding.indicator())
                        && !other.about().isEmpty()
                        && other.estimate().percentile() < MEDIAN != low)
                .map(Finding::about)
                .toList();
    }

    private static Clause.Side side(Telling telling, Finding finding) {
        if (!turning(telling, finding).isEmpty()) {
            return Clause.Side.NEITHER;
        }
        return switch (Comparison.withMedian(finding.estimate())) {
            case LESS -> Clause.Side.FOR;
            case MORE -> Clause.Side.AGAINST;
            case ABOUT, OPEN -> Clause.Side.NEITHER;
        };
    }
}
