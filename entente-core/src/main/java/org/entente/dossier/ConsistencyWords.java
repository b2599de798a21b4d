package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Finding;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/** Consistency in sentences: the row of cases, then their mean, state by state. */
final class ConsistencyWords implements ConstructWords {
    private static final String LEVEL = "level";

    @Override
    public String answer(Telling telling) {
        List<String> levels = levels(telling).stream()
                .filter(Finding::leads)
                .map(finding -> telling.name(finding.who()) + " " + telling.value(finding))
                .toList();
        return levels.isEmpty() ? "rows of cases, no mean" : String.join(", ", levels);
    }

    private static List<Finding> levels(Telling telling) {
        return telling.reading().findings().stream()
                .filter(finding -> finding.indicator().equals(LEVEL))
                .toList();
    }

    /** "Mean support for cases of others on territorial integrity: Azerbaijan +0.84, Serbia +0.62": the first dimension. */
    @Override
    public Optional<Prose> finding(Telling telling) {
        List<Finding> leading = levels(telling).stream().filter(Finding::leads).toList();
        if (leading.isEmpty()) {
            return Optional.of(Prose.of("Too few cases of others for a mean"));
        }
        String dimension = leading.get(0).about();
        List<String> states = leading.stream()
                .filter(finding -> finding.about().equals(dimension))
                .map(finding -> telling.name(finding.who()) + " " + telling.value(finding))
                .toList();
        return Optional.of(
                Prose.of("Mean support for cases of others on " + dimension + ": " + String.join(", ", states)));
    }

    @Override
    public boolean rowsFirst() {
        return true;
    }

    @Override
    public List<Prose> paragraphs(Telling telling) {
        return levels(telling).stream()
                .map(finding -> sentence(telling, finding))
                .toList();
    }

    /**
     * "Azerbaijan on territorial integrity, cases of others: 6 cases, 47 texts: backed 5, withheld 1, opposed 0. The mean of
     * the cases is +0.84. With one case left out: +0.81 to +0.99. Weakest: … 90 % t interval over cases, cut at −1 and 1: +0.53 to +1.00; at the 99th percentile
     * of 176 states on the same cases."
     */
    private static Prose sentence(Telling telling, Finding finding) {
        Prose.Builder say = new Prose.Builder();
        Estimate estimate = finding.estimate();
        say.say(Grammar.capital(telling.name(finding.who()).text()) + " on " + finding.about() + ", cases of others: "
                        + finding.counted() + ". The mean of the cases is ")
                .figure(telling.value(finding), telling.section())
                .say(". " + finding.remark());
        List<String> beside = new ArrayList<>();
        if (estimate.hasInterval()) {
            beside.add(Numbers.percent(estimate.level()) + " t interval over cases, cut at −1 and 1: "
                    + Numbers.interval(estimate.lo(), estimate.hi(), 2, true));
        }
        if (estimate.hasPercentile()) {
            beside.add("at the " + Numbers.ordinal(estimate.percentile()) + " percentile of "
                    + Numbers.counted(estimate.reference(), "state", "states") + " on the same cases");
        }
        if (!beside.isEmpty()) {
            say.say(" " + Grammar.sentence(Grammar.clauses(beside)));
        }
        return say.build();
    }
}
