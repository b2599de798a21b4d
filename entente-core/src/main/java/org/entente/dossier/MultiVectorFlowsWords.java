package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Finding;
import org.entente.measure.Estimate;

/** What a page says of flows between the poles: the largest shares, always with their coverage. */
final class MultiVectorFlowsWords implements ConstructWords {
    @Override
    public String answer(Telling telling) {
        List<String> covered = new ArrayList<>();
        for (Finding finding : telling.reading().findings()) {
            if (finding.indicator().equals("coverage") && finding.estimate().defined()) {
                covered.add(finding.about() + " in " + finding.years());
            }
        }
        return covered.isEmpty()
                ? "no flow with three poles"
                : String.join(", ", covered.stream().distinct().toList());
    }

    @Override
    public Optional<Prose> finding(Telling telling) {
        Prose.Builder say = new Prose.Builder();
        for (Finding finding : telling.reading().findings()) {
            if (finding.indicator().equals("coverage") && finding.estimate().defined()) {
                flow(telling, finding, say);
            }
        }
        return say.isEmpty() ? Optional.empty() : Optional.of(say.build());
    }

    /** "Of Serbia’s trade in 2009, 63 % was with the poles; of that 80 % with the European Union [0.78 to 0.83]". */
    private static void flow(Telling telling, Finding coverage, Prose.Builder say) {
        say.say((say.isEmpty() ? "" : " ") + "Of "
                        + telling.name(coverage.who()).possessive() + " " + coverage.about() + " in "
                        + coverage.years() + ", ")
                .figure(Numbers.percent(coverage.estimate().value()), telling.section())
                .say(" was with the poles");
        largest(telling, coverage).ifPresent(share -> {
            Estimate estimate = share.estimate();
            String pole = share.about().substring(coverage.about().length() + 2);
            say.say(", of that ")
                    .figure(Numbers.percent(estimate.value()), telling.section())
                    .say(" with " + Named.of(pole).text());
        });
        say.say(".");
    }

    private static Optional<Finding> largest(Telling telling, Finding coverage) {
        return telling.reading().findings().stream()
                .filter(finding -> finding.indicator().equals("share")
                        && finding.who() == coverage.who()
                        && finding.about().startsWith(coverage.about() + ": ")
                        && finding.estimate().defined())
                .max(java.util.Comparator.comparingDouble(
                        finding -> finding.estimate().value()));
    }
}
