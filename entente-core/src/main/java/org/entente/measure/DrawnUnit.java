package org.entente.measure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.stat.DrawDistribution;
import org.entente.stat.DrawLevels;
import org.entente.stat.FamilyDraws;
import org.entente.stat.FamilyTables;
import org.entente.stat.PairDraws;
import org.entente.stat.PairList;
import org.entente.stat.ReferenceSet;
import org.entente.stat.ResidualDraws;
import org.entente.stat.TableMeasure;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/**
 * A unit with the draws of its figure: point figures of all pairs, and the values of any pair in every draw. What needs
 * all pairs is computed once and kept in the derived store.
 */
final class DrawnUnit {
    private final UnitFigures point;
    private final VoteRecord record;
    private final Figures.Draws figure;
    private final DistributionCache cache;
    private final Map<TableMeasure, DrawDistribution> distributions = new EnumMap<>(TableMeasure.class);
    private @Nullable DrawDistribution effects;
    private @Nullable DrawDistribution levels;
    private volatile @Nullable PairValues last;
    private volatile @Nullable Resampled resampled;

    /**
     * What is drawn: read when a draw is first asked for.
     *
     * @param tables choices by family
     * @param draws how often each of the unit's families was picked
     */
    private record Resampled(FamilyTables tables, FamilyDraws draws) {}

    DrawnUnit(VoteRecord record, UnitFigures point, Figures.Draws figure, DistributionCache cache) {
        this.record = record;
        this.point = point;
        this.figure = figure;
        this.cache = cache;
    }

    private Resampled resampled() {
        Resampled known = resampled;
        if (known == null) {
            known = resample();
            resampled = known;
        }
        return known;
    }

    private Resampled resample() {
        int[] rollCalls = SliceMask.indexes(point.unit().mask());
        SliceFamilies families = SliceFamilies.of(record, point.unit().mask());
        FamilyTables tables = FamilyTables.of(
                record.planes().all(),
                point.columns(),
                rollCalls,
                families.of(record, rollCalls),
                families.count(),
                figure.options().absence());
        return new Resampled(tables, figure.draws().restrict(figure.families().columns(families)));
    }

    UnitFigures point() {
        return point;
    }

    FamilyTables tables() {
        return resampled().tables();
    }

    FamilyDraws draws() {
        return resampled().draws();
    }

    /** Families in which the listed pairs have a joint vote. */
    int[] jointFamilies(PairList pairs) {
        return tables().jointFamilies(pairs);
    }

    /** Values of the listed pairs, {@code [place][draw]}. */
    double[][] values(Measure measure, PairList pairs) {
        TableMeasure table = measure.table();
        if (table != null) {
            return table == TableMeasure.AGREEMENT
                    ? agreement(pairs)
                    : PairDraws.of(tables(), draws(), table).values(pairs);
        }
        double[][] values = agreement(pairs).clone();
        for (int k = 0; k < values.length; k++) {
            values[k] = levels().residuals(pairs.first(k), pairs.second(k), values[k]);
        }
        return values;
    }

    /** Of one pair remembered until another is asked for: two measures rest on it. Not to be written. */
    private double[][] agreement(PairList pairs) {
        int pair = pairs.size() == 1 ? pairs.pair(0) : -1;
        PairValues known = last;
        if (pair >= 0 && known != null && known.pair() == pair) {
            return known.values();
        }
        double[][] values = agreement().values(pairs);
        if (pair >= 0) {
            last = new PairValues(pair, values);
        }
        return values;
    }

    private record PairValues(int pair, double[][] values) {}

    /** Percentiles of a pair's values in the first draws. */
    double[] percentiles(Measure measure, double[] values) {
        TableMeasure table = measure.table();
        if (table == null) {
            return effects().residuals().percentiles(values);
        }
        return switch (table) {
            case AGREEMENT -> effects().values().percentiles(values);
            // S on absolute distances is 2 × agreement − 1: the same order, the same percentiles.
            case S_ABS -> effects().values().percentiles(halved(values));
            case IDENTICAL, S_SQ, PI_NOM, PI_ABS, PI_SQ, KAPPA_NOM, KAPPA_ABS, KAPPA_SQ, TAU_B, ALIGNMENT_INDEX ->
                distribution(table).values().percentiles(values);
        };
    }

    private static double[] halved(double[] s) {
        double[] agreement = new double[s.length];
        for (int k = 0; k < s.length; k++) {
            agreement[k] = (1 + s[k]) / 2;
        }
        return agreement;
    }

    /** State effects of every draw, with the distributions of agreement and relative affinity. */
    synchronized DrawDistribution effects() {
        DrawDistribution known = effects;
        if (known == null) {
            known = cache.get(
                    "effects",
                    point.unit().label(),
                    List.of(part()),
                    () -> DrawDistribution.withEffects(agreement(), reference()));
            effects = known;
            levels = known;
        }
        return known;
    }

    /** State effects of every draw; distributions may be missing. */
    private synchronized DrawDistribution levels() {
        DrawDistribution known = levels;
        if (known == null) {
            known = cache.get(
                    "levels",
                    point.unit().label(),
                    List.of(part()),
                    () -> DrawDistribution.effectsAlone(agreement(), reference()));
            levels = known;
        }
        return known;
    }

    /** Computes what pairs need of all pairs: with distributions for percentiles, or state effects alone. */
    void prepare(boolean percentiles) {
        if (percentiles) {
            effects();
        } else {
            levels();
        }
        point.percentile(Measure.AGREEMENT);
        point.percentile(Measure.RELATIVE_AFFINITY);
    }

    /** Relative affinity of all pairs of the reference set in every draw. */
    ResidualDraws residuals() {
        return ResidualDraws.of(agreement(), reference());
    }

    /** Relative affinity of the listed pairs in every draw, {@code [draw][place]}; NaN where undefined. */
    float[][] affinityByDraw(PairList pairs) {
        float[][] values = agreement().first(pairs, draws().size());
        DrawLevels levels = effects().levels();
        IntStream.range(0, values.length).parallel().forEach(draw -> pairs.subtract(levels.ofDraw(draw), values[draw]));
        return values;
    }

    /** Agreement of all pairs in the first draws, {@code [draw][pair]}. */
    float[][] firstAgreement() {
        return agreement().first(PairList.all(point.states()), FamilyDraws.PERCENTILE);
    }

    private PairDraws agreement() {
        return PairDraws.of(tables(), draws(), TableMeasure.AGREEMENT);
    }

    private boolean[] reference() {
        return ReferenceSet.defined(point.reference(), point.values(Measure.AGREEMENT));
    }

    private DistributionCache.Part part() {
        return new DistributionCache.Part(
                point.columns(), point.unit().mask(), draws(), tables().choices(), point.minimum());
    }

    /** The distribution of a measure in the first draws. */
    synchronized DrawDistribution distribution(TableMeasure measure) {
        return distributions.computeIfAbsent(
                measure,
                m -> cache.get(
                        m.word().replace('_', '-'),
                        point.unit().label(),
                        List.of(part()),
                        () -> DrawDistribution.of(PairDraws.of(tables(), draws(), m), point.reference())));
    }
}
