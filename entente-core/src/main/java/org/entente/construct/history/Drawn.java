package org.entente.construct.history;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.construct.Evidence;
import org.entente.measure.Seeds;
import org.entente.stat.HistoryDraws;
import org.entente.stat.Knots;
import org.entente.stat.PairIndex;
import org.entente.stat.Quantile;

/**
 * What the published uncertainty of the democracy index makes of distances: draws of a pair, and of the distribution of all
 * pairs in the first of them, so that a place among all has an interval too.
 */
final class Drawn {
    private static final int DRAWS = 1000;
    private static final int SHARED = 200;
    private static final int KNOTS = 201;
    private static final int REMEMBERED = 16;
    private static final int VERSION = 1;

    private final Panel panel;
    private final double[] knots;
    /** The draws of the states last asked for: both alignments of a pair use them. */
    private final Map<Integer, double[][]> last = new LinkedHashMap<>();

    /**
     * The interval of a distance and of its percentile.
     *
     * @param lo 5 % quantile of the draws where the level is 90 %
     * @param placeLo the same of the percentile
     */
    record Bounds(double lo, double hi, double placeLo, double placeHi) {}

    private Drawn(Panel panel, double[] knots) {
        this.panel = panel;
        this.knots = knots;
    }

    private record Key(int year) {}

    /** Draws on a panel; the distributions are kept across runs. */
    static Drawn of(Evidence evidence, Panel panel, Distances distances) {
        return evidence.once(
                new Key(panel.year()),
                Drawn.class,
                () -> new Drawn(
                        panel,
                        evidence.keep(
                                "history-draws",
                                VERSION,
                                List.of("to " + panel.year(), "distances " + Distances.VERSION),
                                "uncertainty of the histories of all pairs",
                                () -> computed(panel, distances))));
    }

    private static double[] computed(Panel panel, Distances distances) {
        List<History> histories = panel.histories();
        double[][][] drawn =
                histories.stream().map(history -> draws(panel, history, SHARED)).toArray(double[][][]::new);
        double[] knots = new double[Alignment.values().length * SHARED * KNOTS];
        for (Alignment alignment : Alignment.values()) {
            double[][] values = distributions(histories, drawn, distances, alignment);
            for (int k = 0; k < SHARED; k++) {
                System.arraycopy(Knots.of(values[k], KNOTS), 0, knots, at(alignment, k), KNOTS);
            }
        }
        return knots;
    }

    /** By draw, the distances of the pairs with enough years. */
    private static double[][] distributions(
            List<History> histories, double[][][] drawn, Distances distances, Alignment alignment) {
        int states = histories.size();
        double[][] values = new double[SHARED][PairIndex.count(states)];
        IntStream.range(0, states).parallel().forEach(i -> {
            for (int j = i + 1; j < states; j++) {
                int pair = PairIndex.of(i, j, states);
                double[] own = distances.years(alignment, pair) < Distances.LEAST_YEARS
                        ? new double[0]
                        : distances(histories.get(i), histories.get(j), drawn[i], drawn[j], alignment);
                for (int k = 0; k < SHARED; k++) {
                    values[k][pair] = own.length == 0 ? Double.NaN : own[k];
                }
            }
        });
        return values;
    }

    private static int at(Alignment alignment, int draw) {
        return (alignment.ordinal() * SHARED + draw) * KNOTS;
    }

    /** A state's index on the common scale, by year since 1946 and draw. */
    private static double[][] draws(Panel panel, History history, int draws) {
        double[] values =
                Arrays.stream(history.raw()).mapToDouble(row -> row[0]).toArray();
        double[][] drawn = HistoryDraws.index(
                values,
                history.deviations(),
                draws,
                Seeds.PUBLISHED,
                history.state().ccode());
        Panel.Scale scale = panel.scales().get(0);
        for (double[] year : drawn) {
            Arrays.setAll(year, k -> scale.of(year[k]));
        }
        return drawn;
    }

    private static double[] distances(History a, History b, double[][] drawnA, double[][] drawnB, Alignment alignment) {
        return HistoryDraws.distances(
                a.rows(alignment),
                b.rows(alignment),
                Arrays.copyOfRange(drawnA, a.from(alignment), a.to(alignment)),
                Arrays.copyOfRange(drawnB, b.from(alignment), b.to(alignment)));
    }

    /** The bounds of a pair's distance at a level. */
    Bounds bounds(History a, History b, Alignment alignment, double level) {
        double[] own = distances(a, b, draws(a), draws(b), alignment);
        double tail = (1 - level) / 2;
        double[] ends = Quantile.of(own, tail, 1 - tail);
        double[] placed = Quantile.of(places(own, alignment), tail, 1 - tail);
        return new Bounds(ends[0], ends[1], placed[0], placed[1]);
    }

    /** A pair's percentile among all in each of the draws that all pairs have. */
    double[] places(History a, History b, Alignment alignment) {
        return places(distances(a, b, draws(a), draws(b), alignment), alignment);
    }

    private double[] places(double[] own, Alignment alignment) {
        double[] places = new double[SHARED];
        Arrays.setAll(places, k -> Knots.place(knots, at(alignment, k), KNOTS, own[k]));
        return places;
    }

    private synchronized double[][] draws(History history) {
        double[][] drawn = last.remove(history.state().ccode());
        double[][] now = drawn == null ? draws(panel, history, DRAWS) : drawn;
        last.put(history.state().ccode(), now);
        if (last.size() > REMEMBERED) {
            last.remove(last.keySet().iterator().next());
        }
        return now;
    }
}
