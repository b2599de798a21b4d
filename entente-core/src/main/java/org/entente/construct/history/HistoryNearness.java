package org.entente.construct.history;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.construct.Evidence;
import org.entente.record.TieHolding;
import org.entente.state.State;

/**
 * How near two histories are among those of all pairs, by both ways to lay them side by side: 100 for the nearest. The
 * draws are the same for both ways, so that what holds of both can be counted in them.
 *
 * @param sides in the same years, then in the first years
 * @param entries when each of the two entered the state system
 * @param sources what the dimensions come from
 */
public record HistoryNearness(List<Side> sides, String entries, List<TieHolding> sources) {
    private static final double ALL = 100;

    /**
     * Histories laid side by side in one way.
     *
     * @param words how: "in the same years", "in their first 30 years"
     * @param years common years
     * @param distance the distance; NaN with too few years
     * @param nearness 100 minus the percentile of the distance; NaN with too few years
     * @param drawn the same in each draw; none where no uncertainty is published
     * @param pairs all pairs with enough years
     */
    public record Side(String words, int years, double distance, double nearness, double[] drawn, int pairs) {}

    public HistoryNearness {
        sides = List.copyOf(sides);
        sources = List.copyOf(sources);
    }

    /** Of two states up to a year; empty where one of them was not independent since 1946. */
    public static Optional<HistoryNearness> of(Evidence evidence, int year, State a, State b) {
        Panel panel = Panel.of(evidence, year);
        Optional<History> first = panel.history(a.ccode());
        Optional<History> second = panel.history(b.ccode());
        return first.isEmpty() || second.isEmpty()
                ? Optional.empty()
                : Optional.of(of(evidence, panel, first.get(), second.get()));
    }

    private static HistoryNearness of(Evidence evidence, Panel panel, History a, History b) {
        Distances distances = Distances.of(evidence, panel);
        List<Side> sides = Stream.of(Alignment.values())
                .map(alignment -> side(evidence, panel, distances, alignment, a, b))
                .toList();
        String entries = a.presence().words() + "; " + b.presence().words();
        return new HistoryNearness(
                sides,
                entries,
                Stream.of(Dimension.values())
                        .flatMap(dimension -> Stream.ofNullable(panel.holdings().get(dimension)))
                        .toList());
    }

    private static Side side(
            Evidence evidence, Panel panel, Distances distances, Alignment alignment, History a, History b) {
        int pair = distances.pair(a, b);
        int years = distances.years(alignment, pair);
        var all = distances.all(alignment, Distances.WHOLE);
        if (years < Distances.LEAST_YEARS) {
            return new Side(alignment.words(), years, Double.NaN, Double.NaN, new double[0], all.size());
        }
        double distance = distances.value(alignment, Distances.WHOLE, pair);
        double[] drawn = a.uncertain() || b.uncertain()
                ? Drawn.of(evidence, panel, distances).places(a, b, alignment)
                : new double[0];
        return new Side(
                alignment.words(),
                years,
                distance,
                ALL - all.of(distance),
                Arrays.stream(drawn).map(place -> ALL - place).toArray(),
                all.size());
    }
}
