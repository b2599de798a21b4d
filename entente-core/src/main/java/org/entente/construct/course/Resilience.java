package org.entente.construct.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.construct.Figured;
import org.entente.measure.Estimate;
import org.entente.stat.Percentile;
import org.entente.stat.Prediction;

/**
 * How a pair's relative affinity changed round its dated shocks, beside its other years and beside other pairs round the
 * same year.
 */
final class Resilience {
    static final String ID = "resilience";

    /** With fewer other years a shock has no place among them. */
    static final int LEAST_PLACEBO = 10;

    private final Forecasts forecasts;
    private final double level;
    private final AffinitySeries series;
    private final List<Shocked> shocked;
    private final double[] placebo;

    Resilience(Forecasts forecasts, int pair, List<Shock> shocks, double level) {
        this.forecasts = forecasts;
        this.level = level;
        this.series = forecasts.affinity().series(pair);
        this.shocked = shocked(shocks);
        Set<Integer> years = shocks.stream().map(Shock::year).collect(Collectors.toSet());
        this.placebo = IntStream.of(series.years())
                .filter(year -> !years.contains(year) && Turn.defined(series, year))
                .mapToDouble(year -> Turn.of(series, year).change())
                .toArray();
    }

    /**
     * A year with shocks and three years on each side.
     *
     * @param year the year
     * @param words what happened in it
     * @param brief the same for a figure's head
     * @param turn the change round it
     */
    record Shocked(int year, String words, String brief, Turn turn) {}

    private record Key(Forecasts.Key key, int year) {}

    private List<Shocked> shocked(List<Shock> shocks) {
        List<Shocked> found = new ArrayList<>();
        for (int year : shocks.stream().map(Shock::year).distinct().toList()) {
            if (Turn.defined(series, year)) {
                List<Shock> then =
                        shocks.stream().filter(shock -> shock.year() == year).toList();
                found.add(new Shocked(
                        year, joined(then, Shock::words), joined(then, Shock::brief), Turn.of(series, year)));
            }
        }
        return found;
    }

    private static String joined(List<Shock> shocks, Function<Shock, String> words) {
        return shocks.stream().map(words).distinct().collect(Collectors.joining("; "));
    }

    List<Shocked> shocked() {
        return shocked;
    }

    /** Number of the pair's other years with three years on each side. */
    int placeboYears() {
        return placebo.length;
    }

    /** The share of other years with a change at least as large in either direction; NaN with too few of them. */
    double asLarge(Shocked shock) {
        double size = Math.abs(shock.turn.change());
        long larger = Arrays.stream(placebo)
                .filter(change -> Math.abs(change) >= size)
                .count();
        return placebo.length < LEAST_PLACEBO ? Double.NaN : (double) larger / placebo.length;
    }

    /** The change with its place among all pairs round the same year. */
    Estimate estimate(Shocked shock) {
        Prediction spread = new Prediction(shock.turn.change(), Math.sqrt(shock.turn.variance()));
        Figured figure = Figured.of(
                        shock.turn.change(),
                        "mean of three years after minus three before; deviation of 1,000 joint family draws",
                        2L * Turn.SIDE,
                        level)
                .among(others(shock.year))
                .from(forecasts.evidence().originIds());
        return Double.isNaN(shock.turn.variance())
                ? figure.without("undefined in over 5 % of draws").build()
                : figure.between(spread.low(level), spread.high(level)).build();
    }

    /** The change of every pair round a year. */
    private Percentile others(int year) {
        AffinityMatrix matrix = forecasts.affinity().matrix();
        return forecasts
                .evidence()
                .once(
                        new Key(forecasts.key(), year),
                        Percentile.class,
                        () -> Percentile.among(IntStream.range(0, matrix.pairs())
                                .mapToObj(pair -> Turn.change(matrix, pair, year))
                                .filter(OptionalDouble::isPresent)
                                .mapToDouble(OptionalDouble::getAsDouble)
                                .toArray()));
    }
}
