package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.chart.Mark;
import org.entente.construct.Finding;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/** What may be said of support and affinity: of all states by the pooled slope, of one by its departure from it. */
final class PrincipleWords implements ConstructWords {
    private static final String POOLED = "pooled_slope";
    private static final String OWN = "own_slope";
    private static final String DEPARTURE = "departure";

    @Override
    public String answer(Telling telling) {
        List<String> said = telling.reading().findings().stream()
                .filter(finding ->
                        finding.about().isEmpty() && finding.estimate().defined())
                .filter(finding -> finding.indicator().equals(POOLED)
                        || finding.indicator().equals(OWN))
                .map(finding ->
                        (finding.who() == 0 ? "slope " : telling.name(finding.who()) + ": ") + telling.value(finding))
                .toList();
        if (said.isEmpty()) {
            return telling.reading().filled() ? "pooled slope only" : "no data";
        }
        return String.join(", ", said);
    }

    @Override
    public Optional<Prose> finding(Telling telling) {
        return Optional.of(telling.states().isEmpty() ? ofAll(telling) : ofStates(telling));
    }

    private static Prose ofAll(Telling telling) {
        return pooled(telling)
                .map(pooled -> new Prose.Builder()
                        .say(
                                switch (Comparison.with(pooled.estimate(), 0)) {
                                    case MORE ->
                                        "States back a case the more, the nearer its claimant stands to them: slope ";
                                    case LESS ->
                                        "States back a case the less, the nearer its claimant stands to them: slope ";
                                    case ABOUT, OPEN ->
                                        "That states back the cases of the near ones more is not shown: slope ";
                                })
                        .figure(telling.value(pooled), telling.section())
                        .build())
                .orElse(Prose.of("The cases of this slice are too few for a slope"));
    }

    /** "Neither state’s own votes are enough to tell; over all states the slope is +0.25". */
    private static Prose ofStates(Telling telling) {
        List<Finding> own = telling.reading().findings().stream()
                .filter(finding -> finding.indicator().equals(OWN))
                .toList();
        List<String> slopes = own.stream()
                .filter(finding -> finding.estimate().defined())
                .map(finding -> telling.name(finding.who()) + " " + telling.value(finding))
                .toList();
        if (!slopes.isEmpty()) {
            return Prose.of("Slope of support on affinity with the claimant: " + String.join(", ", slopes));
        }
        Prose.Builder say = new Prose.Builder()
                .say(
                        own.size() > 1
                                ? "Neither state’s own votes are enough to tell"
                                : "The state’s own votes are not enough to tell");
        telling.construct()
                .ofWorld(telling.setting())
                .find(POOLED)
                .filter(finding -> finding.estimate().defined())
                .ifPresent(finding ->
                        say.say("; over all states the slope is ").figure(telling.value(finding), telling.section()));
        return say.build();
    }

    private static Optional<Finding> pooled(Telling telling) {
        return telling.reading()
                .find(POOLED)
                .filter(finding -> finding.estimate().defined());
    }

    private static Prose ofWorld(Telling telling, Finding pooled) {
        String rises = switch (Comparison.with(pooled.estimate(), 0)) {
            case MORE -> "States back a case the more, the nearer its claimant stands to them: support rises by ";
            case LESS -> "States back a case the less, the nearer its claimant stands to them: support changes by ";
            case ABOUT, OPEN -> "Support for a case shows no slope on affinity with its claimant apart from 0: ";
        };
        Prose.Builder say = new Prose.Builder().say(rises);
        figure(say, telling, pooled);
        return say.say(" per standard deviation of affinity, over " + pooled.counted() + ".")
                .build();
    }

    private static void figure(Prose.Builder say, Telling telling, Finding finding) {
        Estimate estimate = finding.estimate();
        say.figure(telling.value(finding), telling.section());
        if (estimate.hasInterval()) {
            say.interval(" [" + Numbers.interval(estimate.lo(), estimate.hi(), 2, true) + "]");
        }
    }

    @Override
    public List<Prose> paragraphs(Telling telling) {
        List<Prose> paragraphs = new ArrayList<>();
        pooled(telling).ifPresent(finding -> paragraphs.add(ofWorld(telling, finding)));
        pooled(telling)
                .filter(finding -> !finding.remark().isEmpty())
                .ifPresent(finding -> paragraphs.add(Prose.of(finding.remark())));
        telling.reading().findings().stream()
                .filter(finding -> finding.indicator().equals(OWN))
                .forEach(finding -> paragraphs.add(ofState(telling, finding)));
        return paragraphs;
    }

    private static Prose ofState(Telling telling, Finding own) {
        Named state = telling.name(own.who());
        Prose.Builder say = new Prose.Builder();
        Optional<Finding> departure = telling.reading().find(DEPARTURE, own.who(), 0);
        if (!own.estimate().defined() || departure.isEmpty()) {
            return say.say(Numbers.capital(state.possessive()) + " votes (" + own.counted()
                            + ") settle no slope of its own. " + own.remark())
                    .build();
        }
        say.say(Numbers.capital(state.possessive()) + " support follows affinity "
                + comparison(departure.get().estimate()) + " states in general: its own slope is ");
        figure(say, telling, own);
        say.say(", the departure from the pooled one ");
        figure(say, telling, departure.get());
        return say.say(" (" + own.counted() + ").").build();
    }

    private static String comparison(Estimate departure) {
        Comparison compared = Comparison.with(departure, 0);
        return compared == Comparison.OPEN ? "beside that of" : compared.words();
    }

    /** The slope of every case alone, beside the pooled one. */
    @Override
    public List<Exhibit> exhibits(Telling telling) {
        return pooled(telling).stream()
                .flatMap(pooled -> SlopeStrips.of(telling, pooled).stream())
                .toList();
    }

    /** A line at one value. */
    static Mark.Spread at(double value) {
        return new Mark.Spread(Double.NaN, value, value, value, Double.NaN);
    }
}
