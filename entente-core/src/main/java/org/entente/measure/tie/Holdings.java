package org.entente.measure.tie;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.record.TieHolding;
import org.entente.record.TieRecord;
import org.entente.tie.Layer;
import org.entente.tie.Layers;

/**
 * Which of several sources of a layer a figure is computed from: one alone, never a mixture. Of those that cover the year
 * one that lists all there is goes before one that does not, and then the one with more rows; of organisations and
 * geography the project's own tables go first.
 */
final class Holdings {
    private static final Comparator<TieHolding> BETTER = Comparator.comparing(
                    (TieHolding holding) -> !holding.coverage().complete())
            .thenComparing(Comparator.comparingLong(TieHolding::rows).reversed());

    private static final Comparator<TieHolding> OWN_FIRST =
            Comparator.comparing((TieHolding holding) -> !holding.builtIn()).thenComparing(BETTER);

    private static final Set<Layer> OWN =
            Set.of(Layers.ORGANISATION, Layers.DISTANCE, Layers.BORDER, Layers.LANGUAGE, Layers.RULER);

    private final TieRecord record;

    Holdings(TieRecord record) {
        this.record = record;
    }

    Optional<TieHolding> find(Layer layer, int year) {
        return list(layer, year).stream().findFirst();
    }

    /** Those that cover the year, the one to be preferred first. */
    List<TieHolding> list(Layer layer, int year) {
        return record.holdings(layer).stream()
                .filter(holding -> holding.coverage().covers(year))
                .sorted(OWN.contains(layer) ? OWN_FIRST : BETTER)
                .toList();
    }

    /** The last year not after another that any source covers. */
    OptionalInt lastCovered(Layer layer, int year) {
        return record.holdings(layer).stream()
                .map(TieHolding::coverage)
                .filter(coverage -> coverage.from() <= year)
                .mapToInt(coverage -> Math.min(coverage.to(), year))
                .max();
    }

    /** The last year that any source covers, 0 without a source. */
    int lastYear(Layer layer) {
        return record.holdings(layer).stream()
                .mapToInt(holding -> holding.coverage().to())
                .max()
                .orElse(0);
    }
}
