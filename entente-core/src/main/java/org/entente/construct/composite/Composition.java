package org.entente.construct.composite;

import java.util.List;
import java.util.Optional;
import org.entente.source.Origin;
import org.entente.stat.CompositeDesign;

/**
 * A composite of a pair, or why there is none.
 *
 * @param question what was asked
 * @param parts every part as it is of the pair
 * @param states states of the pairs compared
 * @param pairs pairs that have every part: those compared
 * @param designs value and place by each design, with the user's weights; empty without a composite
 * @param runs every run of the sensitivity analysis; empty without a composite
 * @param undefined why there is none: "no data" or "too few"; empty when there is one
 */
public record Composition(
        CompositeQuestion question,
        List<WeighedPart> parts,
        int states,
        int pairs,
        List<Placed> designs,
        Optional<RunTable> runs,
        String undefined) {
    public Composition {
        parts = List.copyOf(parts);
        designs = List.copyOf(designs);
    }

    /**
     * The pair's place by one design.
     *
     * @param design how parts are brought to one scale and put together
     * @param value the composite, on the design's own scale
     * @param rank 1 for the closest of the pairs
     * @param place mid-rank percentile among the pairs, 100 the closest
     */
    public record Placed(CompositeDesign design, double value, int rank, double place) {}

    /** Whether there is a composite. */
    public boolean defined() {
        return undefined.isEmpty();
    }

    /** The parts for which the pair has no value. */
    public List<WeighedPart> missing() {
        return parts.stream().filter(part -> !part.there()).toList();
    }

    /** What it rests on, each once. */
    public List<Origin> origins() {
        return parts.stream()
                .flatMap(part -> part.origins().stream())
                .distinct()
                .toList();
    }
}
