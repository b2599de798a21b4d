package org.entente.dossier;

import java.util.List;
import java.util.Optional;
import org.entente.record.TieHolding;
import org.entente.tie.Layers;

/** Pacts to which both states were party, from the project's own table. */
final class PactRows {
    private PactRows() {}

    static Optional<TieHolding> holding(Subject subject) {
        return subject.ties.findBuiltIn(Layers.PACT);
    }

    /** Those to which both were party at some time, whether or not at once. */
    static List<Body> shared(Subject subject) {
        return holding(subject)
                .map(found -> Body.list(subject.ties, found, subject.a.ccode(), subject.b.ccode()).stream()
                        .filter(pact -> !pact.ofA().isEmpty() && !pact.ofB().isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /** Their lines of time. */
    static List<Timeline.Line> lines(Subject subject) {
        return shared(subject).stream()
                .map(pact -> new Timeline.Line(shortName(pact.name()), pact.ofA(), pact.ofB(), false))
                .toList();
    }

    /** A long name without what stands in brackets at its end. */
    private static String shortName(String name) {
        int bracket = name.indexOf(" (");
        return name.length() <= Timeline.LONGEST_NAME || bracket < 0 ? name : name.substring(0, bracket);
    }
}
