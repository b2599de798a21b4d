package org.entente.dossier;

import java.util.List;
import java.util.Optional;
import org.entente.construct.Finding;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/** Whether two states agree more or less than distance and history lead one to expect: no further than the interval. */
final class DepartureWords implements ConstructWords {
    private static final String DEPARTURE = "agreement_departure";
    private static final String WITHIN = "within_r2";
    private static final String ORGANISATIONS = "joint_organisations_departure";

    @Override
    public String answer(Telling telling) {
        return defined(telling, DEPARTURE)
                .map(finding ->
                        "departure at " + Numbers.percentile(finding.estimate().percentile()))
                .orElseGet(
                        () -> defined(telling, ORGANISATIONS).isPresent() ? "organisations alone" : "no joint votes");
    }

    private static Optional<Finding> defined(Telling telling, String indicator) {
        return telling.reading()
                .find(indicator)
                .filter(finding -> finding.estimate().defined());
    }

    /** "In 2018–2024 they agreed less than distance and history lead one to expect: −0.058". */
    @Override
    public Optional<Prose> finding(Telling telling) {
        return PlainFinding.or(
                defined(telling, DEPARTURE)
                        .map(finding -> new Prose.Builder()
                                .say("In " + finding.years() + " they " + agreed(finding.estimate())
                                        + " distance and history lead one to expect: ")
                                .figure(telling.value(finding), telling.section())
                                .build()),
                "Too few joint votes to hold against what distance and history lead one to expect");
    }

    @Override
    public List<Prose> paragraphs(Telling telling) {
        return defined(telling, DEPARTURE).map(finding -> sentence(telling, finding)).stream()
                .toList();
    }

    private static Prose sentence(Telling telling, Finding finding) {
        Estimate estimate = finding.estimate();
        Prose.Builder say = new Prose.Builder();
        say.say("In " + finding.years() + " " + telling.both() + " " + agreed(estimate)
                        + " distance, borders, languages and former rule lead one to expect: ")
                .figure(telling.value(finding), telling.section());
        if (estimate.hasInterval()) {
            say.interval(" [" + Numbers.interval(estimate.lo(), estimate.hi(), Numbers.SCORE, true) + "]");
        }
        say.say(", " + Numbers.ordinal(estimate.percentile()) + " percentile of all pairs.");
        defined(telling, WITHIN)
                .ifPresent(within -> say.say(" Of what the states’ habits leave, all this explains ")
                        .figure(telling.value(within), telling.section())
                        .say("."));
        return say.build();
    }

    private static String agreed(Estimate estimate) {
        return switch (Comparison.with(estimate, 0)) {
            case MORE -> "agreed more than";
            case LESS -> "agreed less than";
            case ABOUT -> "agreed about as much as";
            case OPEN -> "departed, without an interval, from what";
        };
    }

    @Override
    public List<Clause> clauses(Telling telling) {
        return defined(telling, DEPARTURE)
                .filter(finding -> finding.estimate().hasInterval())
                .map(finding -> clause(telling, finding))
                .stream()
                .toList();
    }

    private static Clause clause(Telling telling, Finding finding) {
        Estimate estimate = finding.estimate();
        Prose.Builder say = new Prose.Builder();
        say.say("in " + finding.years() + " they " + agreed(estimate) + " distance and history lead one to expect (")
                .figure(
                        estimate.hasPercentile()
                                ? Numbers.ordinal(estimate.percentile()) + " percentile"
                                : telling.value(finding),
                        telling.section())
                .say(")");
        return new Clause(
                switch (Comparison.with(estimate, 0)) {
                    case MORE -> Clause.Side.FOR;
                    case LESS -> Clause.Side.AGAINST;
                    case ABOUT, OPEN -> Clause.Side.NEITHER;
                },
                say.build());
    }
}
