package org.entente.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.construct.Finding;
import org.entente.measure.Numbers;

/** Where each state stands; a place in a ranking, of which nothing follows for the pair. */
final class PositionWords implements ConstructWords {
    private static final String POSITION = "position";

    private static List<Finding> placed(Telling telling) {
        return telling.reading().findings().stream()
                .filter(finding -> finding.indicator().equals(POSITION)
                        && finding.estimate().hasPercentile())
                .toList();
    }

    @Override
    public String answer(Telling telling) {
        List<Finding> placed = placed(telling);
        if (placed.isEmpty()) {
            return telling.reading().filled() ? "rows alone, no figure" : "no data";
        }
        return placed.stream()
                .map(finding -> telling.whose(finding) + " at "
                        + Numbers.percentile(finding.estimate().percentile()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public Optional<Prose> finding(Telling telling) {
        List<Finding> placed = placed(telling);
        if (placed.isEmpty()) {
            return Optional.of(Prose.of("Too few layers for a place among all states"));
        }
        Prose.Builder say =
                new Prose.Builder().say("Over the layers of " + placed.get(0).years() + " ");
        for (int k = 0; k < placed.size(); k++) {
            Finding finding = placed.get(k);
            say.say((k == 0 ? "" : " and ") + telling.name(finding.who()) + (k == 0 ? " stands at the " : " at the "))
                    .figure(Numbers.ordinal(finding.estimate().percentile()), telling.section())
                    .say(k == 0 ? " percentile of all states" : "");
        }
        return Optional.of(say.build());
    }
}
