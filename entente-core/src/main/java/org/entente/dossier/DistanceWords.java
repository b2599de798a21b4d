package org.entente.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.construct.TieNeeds;
import org.entente.measure.Numbers;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieMeasure;
import org.entente.measure.tie.TieMeasures;
import org.entente.record.TieHolding;
import org.entente.state.Capital;
import org.entente.state.State;
import org.entente.tie.Layers;

/** Sentences on how far apart two states lie. */
final class DistanceWords {
    private final Subject subject;
    private final PairTies ties;
    private final TieFigure distance;

    DistanceWords(Subject subject, PairTies ties, TieFigure distance) {
        this.subject = subject;
        this.ties = ties;
        this.distance = distance;
    }

    String finding() {
        if (!distance.defined()) {
            return "The table has no distance between the capitals of " + subject.both() + " in " + distance.years();
        }
        double farther = 1 - distance.estimate().percentile() / 100;
        return capital(subject.a) + " and " + capital(subject.b) + " lie " + kilometres() + " apart; "
                + Numbers.percent(farther) + " of pairs of capitals lie farther apart";
    }

    private String kilometres() {
        return Numbers.figure(distance.value(), 0, false) + "\u00a0km";
    }

    private String capital(State state) {
        Capital capital = state.capital(LocalDate.of(distance.to(), 12, 31));
        return capital == null ? "the capital of " + Named.of(state.name(subject.on)) : capital.name();
    }

    String answer() {
        List<String> parts = new ArrayList<>();
        parts.add(distance.defined() ? kilometres() : "no distance");
        parts.add(holds(TieMeasures.LAND_BORDER) ? "a land border" : "no land border listed");
        if (holds(TieMeasures.SHARED_OFFICIAL_LANGUAGE)) {
            parts.add("a shared official language");
        }
        return String.join(", ", parts);
    }

    private boolean holds(TieMeasure measure) {
        return ties.pair(measure).value() > 0;
    }

    String subtitle() {
        return "Great-circle distance between the capitals at the end of " + distance.years()
                + "; other facts as of the year that stands beside them.";
    }

    List<Prose> rail() {
        return List.of(
                Prose.of("Distance, borders, languages and a shared past: facts, not choices. Near states have more of "
                        + "everything with each other, disputes too."),
                Prose.of("Not here: distances between centres of population, and borders across the sea. " + more()));
    }

    private static String more() {
        String distances = TieNeeds.commands(Layers.DISTANCE);
        String borders = TieNeeds.commands(Layers.BORDER);
        List<String> parts = new ArrayList<>();
        if (!distances.isEmpty()) {
            parts.add("CEPII’s GeoDist adds the former (" + distances + ")");
        }
        if (!borders.isEmpty()) {
            parts.add("Correlates of War’s contiguity the latter (" + borders + ")");
        }
        return parts.isEmpty()
                ? "CEPII’s GeoDist and Correlates of War’s contiguity have them."
                : Grammar.sentence(Grammar.list(parts));
    }

    /** All sources of the table, each once. */
    String source(TieHolding first) {
        Set<String> lines = new LinkedHashSet<>(List.of(TieSourceLine.of(subject, first)));
        for (TieMeasure measure :
                List.of(TieMeasures.LAND_BORDER, TieMeasures.SHARED_OFFICIAL_LANGUAGE, TieMeasures.RULED_BY_OTHER)) {
            TieHolding holding = ties.pair(measure).holding();
            if (holding != null) {
                lines.add(TieSourceLine.of(subject, holding));
            }
        }
        return String.join(" ", lines);
    }
}
