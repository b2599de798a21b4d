package org.entente.dossier;

import java.util.List;
import java.util.Optional;
import org.entente.construct.Finding;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/** What may be said of two states' regimes as a pair among all; which stands higher, their own section says. */
final class IdeologyWords implements ConstructWords {
    private static final String DISTANCE = "regime_distance";
    private static final String NEAR = "regime_distance_region";

    @Override
    public String answer(Telling telling) {
        return defined(telling, DISTANCE)
                .map(finding -> "regime distance at "
                        + Numbers.percentile(finding.estimate().percentile()) + ", low is alike")
                .orElse("one of the two is not coded");
    }

    private static Optional<Finding> defined(Telling telling, String indicator) {
        return telling.reading()
                .find(indicator)
                .filter(finding -> finding.estimate().hasPercentile());
    }

    /** "0.47 apart on electoral democracy in 2023, the 81st percentile of all pairs". */
    @Override
    public Optional<Prose> finding(Telling telling) {
        return PlainFinding.or(
                defined(telling, DISTANCE)
                        .map(finding -> new Prose.Builder()
                                .figure(telling.value(finding), telling.section())
                                .say(" apart on electoral democracy in " + finding.years() + ", the "
                                        + Numbers.ordinal(finding.estimate().percentile())
                                        + " percentile of all pairs")
                                .build()),
                "Too little is on record to say how alike they are governed");
    }

    @Override
    public List<Prose> paragraphs(Telling telling) {
        return defined(telling, DISTANCE).map(finding -> sentence(telling, finding)).stream()
                .toList();
    }

    private static Prose sentence(Telling telling, Finding finding) {
        Estimate estimate = finding.estimate();
        Prose.Builder say = new Prose.Builder();
        say.say("On electoral democracy " + telling.both() + " lie ")
                .figure(telling.value(finding), telling.section())
                .say(" apart in " + finding.years() + ": the " + Numbers.ordinal(estimate.percentile())
                        + " percentile of all pairs, low being alike");
        defined(telling, NEAR)
                .ifPresent(near -> say.say(
                        ", the " + Numbers.ordinal(near.estimate().percentile()) + " among pairs of one region"));
        return say.say(".").build();
    }
}
