package org.entente.measure;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.PairCells;
import org.entente.stat.PairIndex;
import org.entente.stat.Participation;
import org.entente.stat.Percentile;
import org.entente.stat.ReferenceSet;
import org.entente.stat.RelativeAffinity;
import org.entente.stat.TableMeasure;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/**
 * The figures of all pairs of states in one unit, without intervals: tables of joint votes, measures, reference set,
 * relative affinity, percentiles. The states are those with at least one yes, abstain or no in the unit; pairs are
 * ordered as {@link PairIndex} says. Measures are computed on first use. Thread-safe.
 */
public final class UnitFigures {
    private final VoteRecord record;
    private final Unit unit;
    private final int[] columns;
    private final AbsencePolicy policy;
    private @Nullable Counted counted;
    private final Map<Measure, double[]> values = new EnumMap<>(Measure.class);
    private final Map<Measure, Percentile> percentiles = new EnumMap<>(Measure.class);

    /**
     * What is counted of all pairs when first asked for.
     *
     * @param cells tables of joint choices
     * @param n joint votes
     * @param reference which pairs are in the reference set
     */
    private record Counted(PairCells cells, int[] n, boolean[] reference) {}

    private UnitFigures(VoteRecord record, Unit unit, AbsencePolicy policy) {
        this.record = record;
        this.unit = unit;
        this.columns = Participation.voters(record.planes().all(), unit.mask());
        this.policy = policy;
    }

    /** Of a unit; the tables of all pairs are counted when first asked for, nine popcounts per pair and 64 roll calls. */
    public static UnitFigures of(VoteRecord record, Unit unit, AbsencePolicy policy) {
        return new UnitFigures(record, unit, policy);
    }

    public Unit unit() {
        return unit;
    }

    /** Number of states with a vote in the unit. */
    public int states() {
        return columns.length;
    }

    /** Columns of those states in the record, ascending; shared, not to be written. */
    public int[] columns() {
        return columns;
    }

    /** COW code of a state of the unit. */
    public int ccode(int state) {
        return record.ccode(columns[state]);
    }

    /** Position of a record's column among the states of the unit, or −1 when it cast no vote. */
    public int state(int column) {
        int found = Arrays.binarySearch(columns, column);
        return found < 0 ? -1 : found;
    }

    /** Index of a pair of the record's columns, or −1 when either cast no vote in the unit. */
    public int pair(int columnA, int columnB) {
        int a = state(columnA);
        int b = state(columnB);
        return a < 0 || b < 0 || a == b ? -1 : PairIndex.of(a, b, columns.length);
    }

    private synchronized Counted counted() {
        Counted known = counted;
        if (known == null) {
            PairCells cells = PairCells.of(record.planes().all(), columns, unit.mask(), policy);
            int[] n = cells.n();
            known = new Counted(cells, n, ReferenceSet.of(n, unit.rollCalls()));
            counted = known;
        }
        return known;
    }

    /** Joint votes of a pair of the record's columns, 0 when either cast no vote; of all others nothing is counted. */
    public int joint(int columnA, int columnB) {
        return pair(columnA, columnB) < 0
                ? 0
                : Arrays.stream(PairCells.ofPair(record.planes().all(), columnA, columnB, unit.mask(), policy))
                        .sum();
    }

    /** Number of pairs of its states. */
    public int pairs() {
        return PairIndex.count(columns.length);
    }

    /** The tables of joint choices. */
    public PairCells cells() {
        return counted().cells();
    }

    /** Joint votes of every pair; shared, not to be written. */
    public int[] n() {
        return counted().n();
    }

    /** Which pairs are in the reference set; shared, not to be written. */
    public boolean[] reference() {
        return counted().reference();
    }

    /** Least number of joint votes of a pair in the reference set. */
    public int minimum() {
        return ReferenceSet.minimum(unit.rollCalls());
    }

    /** The measure of every pair, NaN where undefined; shared, not to be written. */
    public synchronized double[] values(Measure measure) {
        double[] known = values.get(measure);
        if (known == null) {
            known = compute(measure);
            values.put(measure, known);
        }
        return known;
    }

    private double[] compute(Measure measure) {
        TableMeasure table = measure.table();
        return table == null ? residuals() : table.of(cells());
    }

    private double[] residuals() {
        double[] agreement = values(Measure.AGREEMENT);
        RelativeAffinity design = RelativeAffinity.over(columns.length, ReferenceSet.defined(reference(), agreement));
        return design.fit(agreement).residuals(agreement, reference());
    }

    /** The distribution of a measure over the reference set. */
    public synchronized Percentile percentile(Measure measure) {
        Percentile known = percentiles.get(measure);
        if (known == null) {
            known = Percentile.among(values(measure), reference());
            percentiles.put(measure, known);
        }
        return known;
    }
}
