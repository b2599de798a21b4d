package org.entente.dossier;

import java.util.List;
import java.util.Optional;
import org.entente.construct.Finding;
import org.entente.measure.Estimate;

/** The sovereignty norm in sentences: state by state against the world, and where the two voted alike. */
final class SovereigntyWords implements ConstructWords {
    private static final String ABOVE = "above_world";

    @Override
    public String answer(Telling telling) {
        List<String> leading = above(telling).stream()
                .filter(Finding::leads)
                .map(finding -> telling.whose(finding) + " " + telling.value(finding))
                .toList();
        return leading.isEmpty() ? "rows alone, no figure" : String.join(", ", leading);
    }

    private static List<Finding> above(Telling telling) {
        return telling.reading().findings().stream()
                .filter(finding -> finding.indicator().equals(ABOVE))
                .toList();
    }

    @Override
    public Optional<Prose> finding(Telling telling) {
        List<Finding> leading = above(telling).stream().filter(Finding::leads).toList();
        if (leading.isEmpty()) {
            return Optional.empty();
        }
        Prose.Builder say = new Prose.Builder();
        for (int k = 0; k < leading.size(); k++) {
            say.say(k == 0 ? "" : " ");
            sentence(telling, leading.get(k), say);
        }
        return Optional.of(say.build());
    }

    /**
     * "On coercive measures Azerbaijan backed 11 of 11 texts, 2 families; its votes lie +0.47 from the mean of the other
     * states, at the 74th percentile of 193 states."
     */
    private static void sentence(Telling telling, Finding finding, Prose.Builder say) {
        Estimate estimate = finding.estimate();
        say.say("On " + finding.about() + " " + telling.name(finding.who()) + " " + finding.counted()
                        + "; its votes lie ")
                .figure(telling.value(finding), telling.section());
        if (estimate.hasInterval()) {
            say.interval(" (" + Numbers.interval(estimate.lo(), estimate.hi(), 2, true) + ")");
        }
        say.say(" from the mean of the other states");
        if (estimate.hasPercentile()) {
            say.say(", at the " + Numbers.ordinal(estimate.percentile()) + " percentile of "
                    + Numbers.counted(estimate.reference(), "state", "states"));
        }
        say.say(".");
    }
}
