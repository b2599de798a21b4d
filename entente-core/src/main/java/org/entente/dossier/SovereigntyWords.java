package org.entente.dossier;

import java.util.List;
import java.util.Optional;
import org.entente.construct.Finding;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/** The sovereignty norm in sentences: state by state against the world, and where the two voted alike. */
final class SovereigntyWords implements ConstructWords {
    private static final String ABOVE = "above_world";

    @Override
    public String answer(Telling telling) {
        List<String> leading = above(telling).stream()
                .filter(Finding::leads)
                .map(finding -> telling.name(finding.who()) + " " + telling.value(finding))
                .toList();
        return leading.isEmpty() ? "rows alone, no figure" : String.join(", ", leading);
    }

    private static List<Finding> above(Telling telling) {
        return telling.reading().findings().stream()
                .filter(finding -> finding.indicator().equals(ABOVE))
                .toList();
    }

    /** "Votes on coercive measures beside the mean of other states: Azerbaijan +0.47, Serbia −0.10": the first group of norms. */
    @Override
    public Optional<Prose> finding(Telling telling) {
        List<Finding> leading = above(telling).stream().filter(Finding::leads).toList();
        if (leading.isEmpty()) {
            return Optional.of(Prose.of("Too few votes on norms for a figure"));
        }
        String group = leading.get(0).about();
        List<String> states = leading.stream()
                .filter(finding -> finding.about().equals(group))
                .map(finding -> telling.name(finding.who()) + " " + telling.value(finding))
                .toList();
        return Optional.of(
                Prose.of("Votes on " + group + " beside the mean of other states: " + String.join(", ", states)));
    }

    @Override
    public List<Prose> paragraphs(Telling telling) {
        return above(telling).stream()
                .filter(Finding::leads)
                .map(finding -> sentence(telling, finding))
                .toList();
    }

    /**
     * "On coercive measures Azerbaijan backed the norm on 11 of 11 texts, 2 families; its votes lie +0.47 from the mean of the other
     * states, at the 74th percentile of 193 states."
     */
    private static Prose sentence(Telling telling, Finding finding) {
        Prose.Builder say = new Prose.Builder();
        Estimate estimate = finding.estimate();
        say.say("On " + finding.about() + " " + telling.name(finding.who()) + " " + finding.counted()
                        + "; its votes lie ")
                .figure(telling.value(finding), telling.section());
        if (estimate.hasInterval()) {
            say.interval(" (" + Numbers.percent(estimate.level()) + " interval "
                    + Numbers.interval(estimate.lo(), estimate.hi(), 2, true) + ")");
        }
        say.say(" from the mean of the other states");
        if (estimate.hasPercentile()) {
            say.say(", at the " + Numbers.ordinal(estimate.percentile()) + " percentile of "
                    + Numbers.counted(estimate.reference(), "state", "states"));
        }
        return say.say(".").build();
    }
}
