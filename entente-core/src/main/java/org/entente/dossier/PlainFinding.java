package org.entente.dossier;

import java.util.Optional;
import org.entente.construct.Finding;
import org.entente.construct.Indicator;
import org.entente.measure.Numbers;

/** The clause over the figures of a construct that has none of its own: its first figure, or that there is none. */
final class PlainFinding {
    private PlainFinding() {}

    /** "Share of trade with the other, Serbia → Azerbaijan: 0.015 %, 48th percentile". */
    static String of(Telling telling) {
        return telling.reading().findings().stream()
                .filter(finding -> finding.estimate().defined())
                .findFirst()
                .map(finding -> first(telling, finding))
                .orElse("Too little is on record for a figure");
    }

    private static String first(Telling telling, Finding finding) {
        Indicator indicator = telling.indicator(finding);
        String whose = finding.who() == 0 ? "" : telling.name(finding.who()).text();
        String place = finding.estimate().hasPercentile()
                ? ", " + Numbers.ordinal(finding.estimate().percentile()) + " percentile"
                : "";
        return indicator.name() + (whose.isEmpty() ? "" : ", " + whose) + ": " + telling.value(finding) + place;
    }

    /** The clause of a construct's own where it has one, else the plain one. */
    static Optional<Prose> or(Optional<Prose> own, String otherwise) {
        return own.or(() -> Optional.of(Prose.of(otherwise)));
    }
}
