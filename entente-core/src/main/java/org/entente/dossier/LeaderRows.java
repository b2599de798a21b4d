package org.entente.dossier;

import java.util.List;
import java.util.Optional;
import org.entente.record.TieHolding;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;

/** Who governed the two states, from the project's own table. */
final class LeaderRows {
    private LeaderRows() {}

    static Optional<TieHolding> holding(Subject subject) {
        return subject.ties.findBuiltIn(Layers.LEADER);
    }

    /** Those of one state in time order; empty where the table has none: no data. */
    static List<Tie> of(Subject subject, int ccode) {
        return holding(subject)
                .map(found -> subject.ties.read(found, TieFilter.of(ccode)).of(ccode))
                .orElse(List.of());
    }

    /** Their line of time, if the table has either state. */
    static Optional<Timeline.Line> line(Subject subject) {
        List<Tie> ofA = of(subject, subject.a.ccode());
        List<Tie> ofB = of(subject, subject.b.ccode());
        return ofA.isEmpty() && ofB.isEmpty()
                ? Optional.empty()
                : Optional.of(new Timeline.Line("Who governed", ofA, ofB, true));
    }
}
