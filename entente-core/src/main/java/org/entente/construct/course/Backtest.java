package org.entente.construct.course;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.entente.stat.BlockRatio;

/**
 * How forecasts at a horizon have turned out: from the end of every year whose outcome is known, of all pairs with years
 * enough, each from what was known then. Pairs count alike within an origin and over origins.
 *
 * @param horizon how far ahead
 * @param origins the years from whose end was predicted, in order
 * @param level of intervals of the skill
 */
record Backtest(Horizon horizon, List<OriginScore> origins, double level) {
    /** Coverage is judged over origins up to this year: later outcomes were not yet known when the method was chosen. */
    static final int JUDGED_TO = 2019;

    /** Origins drawn together for the interval of the skill. */
    static final int BLOCK = 5;

    private static final int DECADE = 10;

    private static final List<ToDoubleFunction<HorizonScore>> PLAIN = List.of(
            HorizonScore::crpsLast, HorizonScore::crpsMean, HorizonScore::crpsLastBySize, HorizonScore::crpsMeanBySize);

    static Backtest of(List<OriginScore> scores, Horizon horizon, int lastYear, double level) {
        List<OriginScore> known = scores.stream()
                .filter(score -> score.origin() + horizon.years <= lastYear
                        && score.of(horizon).scored())
                .toList();
        return new Backtest(horizon, known, level);
    }

    /** A sum of scores over pairs and origins. */
    double sum(ToDoubleFunction<HorizonScore> score) {
        return sum(origins, score);
    }

    private double sum(Collection<OriginScore> of, ToDoubleFunction<HorizonScore> score) {
        return of.stream()
                .mapToDouble(origin -> score.applyAsDouble(origin.of(horizon)))
                .sum();
    }

    /** A mean over forecasts; NaN without any. */
    double mean(ToDoubleFunction<HorizonScore> score) {
        return sum(score) / sum(HorizonScore::count);
    }

    long forecasts() {
        return Math.round(sum(HorizonScore::count));
    }

    /** The same of origins up to a year. */
    Backtest until(int lastOrigin) {
        return new Backtest(
                horizon,
                origins.stream().filter(origin -> origin.origin() <= lastOrigin).toList(),
                level);
    }

    /** The same of origins from a year on. */
    Backtest since(int firstOrigin) {
        return new Backtest(
                horizon,
                origins.stream()
                        .filter(origin -> origin.origin() >= firstOrigin)
                        .toList(),
                level);
    }

    /** The last origin with a known outcome; there must be one. */
    int lastOrigin() {
        return origins.get(origins.size() - 1).origin();
    }

    /** Share of outcomes within the 90 % interval; NaN without any. */
    double coverage() {
        return coverage(origins);
    }

    private double coverage(Collection<OriginScore> of) {
        return sum(of, HorizonScore::covered) / sum(of, HorizonScore::count);
    }

    /** The same by the decade of the origin. */
    Map<Integer, Double> coverageByDecade() {
        Map<Integer, List<OriginScore>> decades = new TreeMap<>();
        for (OriginScore origin : origins) {
            decades.computeIfAbsent(origin.origin() / DECADE * DECADE, decade -> new ArrayList<>())
                    .add(origin);
        }
        Map<Integer, Double> coverage = new TreeMap<>();
        decades.forEach((decade, of) -> coverage.put(decade, coverage(of)));
        return coverage;
    }

    /** One minus the forecast's CRPS over that of the best of the four plain forecasts. */
    double skill() {
        return 1 - sum(HorizonScore::crps) / sum(best());
    }

    /** Bounds of the skill: origins drawn in blocks of five. */
    double[] skillInterval() {
        return BlockRatio.interval(byOrigin(HorizonScore::crps), byOrigin(best()), BLOCK, level, 1);
    }

    /** Bounds of the coverage, made like those of the skill. */
    double[] coverageInterval() {
        return BlockRatio.interval(
                byOrigin(score -> score.count() - score.covered()), byOrigin(HorizonScore::count), BLOCK, level, 1);
    }

    /** Persistence or five-year mean, with either spread, whichever scored best over all origins. */
    private ToDoubleFunction<HorizonScore> best() {
        return PLAIN.stream().min(Comparator.comparingDouble(this::sum)).orElseThrow();
    }

    private double[] byOrigin(ToDoubleFunction<HorizonScore> score) {
        return origins.stream()
                .mapToDouble(origin -> score.applyAsDouble(origin.of(horizon)))
                .toArray();
    }
}
