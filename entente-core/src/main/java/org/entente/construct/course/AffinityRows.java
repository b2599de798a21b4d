package org.entente.construct.course;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.measure.Figures;
import org.entente.measure.Measure;
import org.entente.measure.Unit;
import org.entente.measure.UnitFigures;
import org.entente.stat.PairIndex;
import org.entente.stat.ResidualDraws;
import org.entente.vote.VoteRecord;

/**
 * Computes the yearly relative affinity of all pairs with its variances: one line of floats a pair and year. Draws of the
 * last {@link YearlyAffinity#LAGS} years are held at a time.
 *
 * <p>Cost: the draws of all pairs of every year, about half a minute on two cores for 79 years, and a sum of 1,000 products
 * for every pair, year and lag.
 */
final class AffinityRows {
    /** Floats of a line: year, pair of the record's columns, n, value, variance, covariances by lag. */
    static final int WIDTH = 5 + YearlyAffinity.LAGS;

    private final VoteRecord record;
    private final Figures figures;
    private final Deque<Drawn> before = new ArrayDeque<>();

    private AffinityRows(VoteRecord record, Figures figures) {
        this.record = record;
        this.figures = figures;
    }

    /**
     * A year's draws.
     *
     * @param year the year
     * @param places for every pair of the record's columns its place among the draws, −1 where it has none
     * @param draws the draws
     */
    private record Drawn(int year, int[] places, ResidualDraws draws) {}

    /** The lines of all years, in order of year, then of pair. */
    static float[] of(VoteRecord record, Figures figures, List<Unit> years) {
        AffinityRows rows = new AffinityRows(record, figures);
        float[][] parts = new float[years.size()][];
        for (int y = 0; y < parts.length; y++) {
            parts[y] = rows.ofYear(years.get(y));
        }
        float[] all =
                new float[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    private float[] ofYear(Unit unit) {
        UnitFigures point = figures.point(unit);
        double[] values = point.values(Measure.RELATIVE_AFFINITY);
        int[] listed = IntStream.range(0, values.length)
                .filter(pair -> !Double.isNaN(values[pair]))
                .toArray();
        int[] pairs = ofRecord(point, listed);
        Drawn drawn = drawn(unit, pairs);
        float[] rows = new float[listed.length * WIDTH];
        IntStream.range(0, listed.length).parallel().forEach(place -> {
            int at = place * WIDTH;
            rows[at] = unit.fromYear();
            rows[at + 1] = pairs[place];
            rows[at + 2] = point.n()[listed[place]];
            rows[at + 3] = (float) values[listed[place]];
            variances(drawn, place, pairs[place], rows, at + 4);
        });
        before.addFirst(drawn);
        return rows;
    }

    private Drawn drawn(Unit unit, int[] pairs) {
        before.removeIf(known -> known.year < unit.fromYear() - YearlyAffinity.LAGS);
        int[] places = new int[PairIndex.count(record.stateCount())];
        Arrays.fill(places, -1);
        for (int place = 0; place < pairs.length; place++) {
            places[pairs[place]] = place;
        }
        return new Drawn(unit.fromYear(), places, figures.residuals(unit));
    }

    /** Undefined variances are −1 and undefined covariances 0: a reader asks for the variances of both years first. */
    private void variances(Drawn drawn, int place, int pair, float[] rows, int at) {
        double variance = drawn.draws.variance(place);
        rows[at] = Double.isNaN(variance) ? -1 : (float) variance;
        for (Drawn earlier : before) {
            int earlierPlace = earlier.places[pair];
            if (earlierPlace >= 0) {
                double shared = drawn.draws.covariance(place, earlier.draws, earlierPlace);
                rows[at + drawn.year - earlier.year] = Double.isNaN(shared) ? 0 : (float) shared;
            }
        }
    }

    /** The listed pairs of the unit as pairs of the record's columns. */
    private int[] ofRecord(UnitFigures point, int[] listed) {
        int[] firsts = PairIndex.firsts(point.states());
        int[] seconds = PairIndex.seconds(point.states());
        return IntStream.of(listed)
                .map(pair -> PairIndex.of(
                        point.columns()[firsts[pair]], point.columns()[seconds[pair]], record.stateCount()))
                .toArray();
    }
}
