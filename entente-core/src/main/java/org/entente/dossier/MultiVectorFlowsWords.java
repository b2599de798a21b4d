package org.entente.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Finding;
import org.entente.measure.Numbers;

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

    /** "Share of trade with the poles: Azerbaijan 61 % (2009), Serbia 74 % (2009)": the first flow that has a figure. */
    @Override
    public Optional<Prose> finding(Telling telling) {
        List<Finding> covered = telling.reading().findings().stream()
                .filter(finding -> finding.indicator().equals("coverage")
                        && finding.estimate().defined())
                .toList();
        if (covered.isEmpty()) {
            return Optional.of(Prose.of("No flow is known with three poles"));
        }
        String flow = covered.get(0).about();
        List<String> shares = covered.stream()
                .filter(finding -> finding.about().equals(flow))
                .map(finding -> telling.name(finding.who()) + " "
                        + Numbers.percent(finding.estimate().value()) + " (" + finding.years() + ")")
                .toList();
        return Optional.of(Prose.of("Share of " + flow + " with the poles: " + String.join(", ", shares)));
    }

    @Override
    public List<Prose> paragraphs(Telling telling) {
        Prose.Builder say = new Prose.Builder();
        for (Finding finding : telling.reading().findings()) {
            if (finding.indicator().equals("coverage") && finding.estimate().defined()) {
                flow(telling, finding, say);
            }
        }
        return say.isEmpty() ? List.of() : List.of(say.build());
    }

    /** "Of Serbia’s trade in 2009, 74 % was with the poles, of that 81 % with the European Union". */
    private static void flow(Telling telling, Finding coverage, Prose.Builder say) {
        boolean arms = coverage.about().startsWith("arms");
        Named state = telling.name(coverage.who());
        String of = arms
                ? "the arms that " + state + " received in " + coverage.years()
                : state.possessive() + " " + coverage.about() + " in " + coverage.years();
        say.say((say.isEmpty() ? "" : " ") + "Of " + of + ", ")
                .figure(Numbers.percent(coverage.estimate().value()), telling.section())
                .say(arms ? " came from the poles" : " was with the poles");
        largest(telling, coverage).ifPresent(share -> {
            String pole = share.about().substring(coverage.about().length() + 2);
            say.say(arms ? ", of those " : ", of that ")
                    .figure(Numbers.percent(share.estimate().value()), telling.section())
                    .say((arms ? " from " : " with ") + Named.of(pole).text());
        });
        say.say(".");
    }

    private static Optional<Finding> largest(Telling telling, Finding coverage) {
        return telling.reading().findings().stream()
                .filter(finding -> finding.indicator().equals("share")
                        && finding.who() == coverage.who()
                        && finding.about().startsWith(coverage.about() + ": ")
                        && finding.estimate().defined())
                .max(Comparator.comparingDouble(finding -> finding.estimate().value()));
    }
}
