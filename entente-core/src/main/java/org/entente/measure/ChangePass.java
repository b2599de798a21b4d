package org.entente.measure;

import java.util.Arrays;
import java.util.List;
import org.entente.stat.Deviation;
import org.entente.stat.DrawDistribution;
import org.entente.stat.FamilyDraws;
import org.entente.stat.FamilyTables;
import org.entente.stat.Interval;
import org.entente.stat.Intervals;
import org.entente.stat.PairCells;
import org.entente.stat.PairDraws;
import org.entente.stat.PairIndex;
import org.entente.stat.PairList;
import org.entente.stat.Participation;
import org.entente.stat.Percentile;
import org.entente.stat.ReferenceSet;
import org.entente.stat.RelativeAffinity;
import org.entente.stat.TableMeasure;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/**
 * One way of comparing two units: what all pairs have in common is computed once, so that the next pair costs its own
 * draws alone.
 */
final class ChangePass {
    private final VoteRecord record;
    private final Unit[] units;
    private final Figures.Draws draws;
    private final List<String> origins;
    private final DistributionCache cache;
    private final boolean percentiles;
    private final int[] columns;
    private final PairCells[] cells;
    private @Nullable Common common;
    private @Nullable Points points;

    /**
     * What all pairs have in common.
     *
     * @param reference the pairs eligible in both units
     * @param net the net change of each
     * @param among the same in order
     * @param tables choices by family in each unit
     * @param draws the change of any pair in every draw
     * @param distribution what all pairs have in the draws
     */
    private record Common(
            boolean[] reference,
            double[] net,
            Percentile among,
            FamilyTables[] tables,
            PairDraws draws,
            DrawDistribution distribution) {}

    ChangePass(
            VoteRecord record,
            Unit earlier,
            Unit later,
            Figures.Draws draws,
            List<String> origins,
            DistributionCache cache,
            boolean percentiles) {
        this.cache = cache;
        this.percentiles = percentiles;
        this.record = record;
        this.units = new Unit[] {earlier, later};
        this.draws = draws;
        this.origins = origins;
        this.columns = voters(record, earlier, later);
        this.cells = new PairCells[] {cells(earlier), cells(later)};
    }

    /** Columns with a vote in both units. */
    private static int[] voters(VoteRecord record, Unit earlier, Unit later) {
        int[] second = Participation.voters(record.planes().all(), later.mask());
        return Arrays.stream(Participation.voters(record.planes().all(), earlier.mask()))
                .filter(column -> Arrays.binarySearch(second, column) >= 0)
                .toArray();
    }

    private PairCells cells(Unit unit) {
        return PairCells.of(
                record.planes().all(), columns, unit.mask(), draws.options().absence());
    }

    Estimate estimate(int columnA, int columnB) {
        int a = Arrays.binarySearch(columns, columnA);
        int b = Arrays.binarySearch(columns, columnB);
        if (a < 0 || b < 0) {
            return undefined(0, "no joint votes");
        }
        int pair = PairIndex.of(a, b, columns.length);
        int n = Math.min(cells[0].n(pair), cells[1].n(pair));
        if (n < NetChange.LEAST_VOTES) {
            return undefined(n, "too few");
        }
        Common all = common();
        return all.reference()[pair] ? estimate(pair, Math.min(a, b), Math.max(a, b), n, all) : undefined(n, "too few");
    }

    /** The change by point alone, without draws, in standard deviations of the changes of all pairs; NaN without one. */
    double standardised(int columnA, int columnB) {
        return net(columnA, columnB) / deviation();
    }

    /** The change by point alone, without draws; NaN without one. */
    double net(int columnA, int columnB) {
        int a = Arrays.binarySearch(columns, columnA);
        int b = Arrays.binarySearch(columns, columnB);
        if (a < 0 || b < 0) {
            return Double.NaN;
        }
        int pair = PairIndex.of(a, b, columns.length);
        boolean enough = Math.min(cells[0].n(pair), cells[1].n(pair)) >= NetChange.LEAST_VOTES;
        return enough ? points().net()[pair] : Double.NaN;
    }

    /** The standard deviation of the changes of all pairs, NaN where no two can be compared. */
    double deviation() {
        return Deviation.of(Arrays.stream(points().net())
                .filter(value -> !Double.isNaN(value))
                .toArray());
    }

    /** A pair's change in every draw; empty where it has none. */
    double[] draws(int columnA, int columnB) {
        int a = Arrays.binarySearch(columns, columnA);
        int b = Arrays.binarySearch(columns, columnB);
        if (a < 0 || b < 0) {
            return new double[0];
        }
        PairList one = PairList.of(columns.length, PairIndex.of(a, b, columns.length));
        Common all = common();
        return all.distribution()
                .residuals(Math.min(a, b), Math.max(a, b), all.draws().values(one)[0]);
    }

    /**
     * The net changes by point.
     *
     * @param reference the pairs eligible in both units
     * @param net the net change of each, NaN of the others
     */
    private record Points(boolean[] reference, double[] net) {}

    private synchronized Points points() {
        Points known = points;
        if (known == null) {
            double[] changes = changes();
            boolean[] reference = reference(changes);
            double[] net = new double[changes.length];
            Arrays.fill(net, Double.NaN);
            if (any(reference)) {
                net = RelativeAffinity.over(columns.length, reference)
                        .fit(changes)
                        .residuals(changes, reference);
            }
            known = new Points(reference, net);
            points = known;
        }
        return known;
    }

    /** Computes, or reads back, what every pair needs of all pairs; nothing where no pair can be compared. */
    void prepare() {
        if (any(points().reference())) {
            common();
        }
    }

    private static boolean any(boolean[] reference) {
        for (boolean compared : reference) {
            if (compared) {
                return true;
            }
        }
        return false;
    }

    /** What all pairs have in common, computed when first asked for. */
    private synchronized Common common() {
        Common known = common;
        if (known == null) {
            known = computed();
            common = known;
        }
        return known;
    }

    private Common computed() {
        boolean[] reference = points().reference();
        double[] net = points().net();
        FamilyTables[] tables = {tables(units[0]), tables(units[1])};
        PairDraws pairDraws =
                PairDraws.change(tables[0], drawsOf(units[0]), tables[1], drawsOf(units[1]), TableMeasure.AGREEMENT);
        DrawDistribution distribution = cache.get(
                percentiles ? "change" : "change-levels",
                units[0].label() + " to " + units[1].label(),
                List.of(part(0, tables[0]), part(1, tables[1])),
                () -> percentiles
                        ? DrawDistribution.withEffects(pairDraws, reference)
                        : DrawDistribution.effectsAlone(pairDraws, reference));
        return new Common(reference, net, Percentile.among(net, reference), tables, pairDraws, distribution);
    }

    private Estimate estimate(int pair, int first, int second, int n, Common all) {
        double[] net = all.net();
        FamilyTables[] tables = all.tables();
        DrawDistribution distribution = all.distribution();
        PairList one = PairList.of(columns.length, pair);
        double[] drawn = distribution.residuals(first, second, all.draws().values(one)[0]);
        int families = Math.min(tables[0].jointFamilies(one)[0], tables[1].jointFamilies(one)[0]);
        double level = draws.options().level();
        Interval interval = Intervals.of(net[pair], drawn, families, level);
        double[] percentiles = distribution
                .residuals()
                .percentiles(Arrays.copyOf(drawn, Math.min(drawn.length, FamilyDraws.PERCENTILE)));
        Interval ofPercentile = Intervals.of(net[pair], percentiles, families, level);
        Percentile among = all.among();
        return new Estimate(
                net[pair],
                interval.low(),
                interval.high(),
                level,
                n,
                among.of(net[pair]),
                ofPercentile.low(),
                ofPercentile.high(),
                among.size(),
                "net_change",
                null,
                Reasons.of(interval),
                origins,
                null);
    }

    private DistributionCache.Part part(int unit, FamilyTables tables) {
        return new DistributionCache.Part(
                columns,
                units[unit].mask(),
                drawsOf(units[unit]),
                tables.choices(),
                ReferenceSet.minimum(units[unit].rollCalls()));
    }

    private double[] changes() {
        double[] before = TableMeasure.AGREEMENT.of(cells[0]);
        double[] after = TableMeasure.AGREEMENT.of(cells[1]);
        double[] changes = new double[before.length];
        Arrays.setAll(changes, pair -> after[pair] - before[pair]);
        return changes;
    }

    private boolean[] reference(double[] changes) {
        boolean[] before = ReferenceSet.of(cells[0].n(), units[0].rollCalls());
        boolean[] after = ReferenceSet.of(cells[1].n(), units[1].rollCalls());
        for (int pair = 0; pair < before.length; pair++) {
            before[pair] &= after[pair];
        }
        return ReferenceSet.defined(before, changes);
    }

    private FamilyTables tables(Unit unit) {
        int[] rollCalls = SliceMask.indexes(unit.mask());
        SliceFamilies families = SliceFamilies.of(record, unit.mask());
        return FamilyTables.of(
                record.planes().all(),
                columns,
                rollCalls,
                families.of(record, rollCalls),
                families.count(),
                draws.options().absence());
    }

    private FamilyDraws drawsOf(Unit unit) {
        return draws.draws().restrict(draws.families().columns(SliceFamilies.of(record, unit.mask())));
    }

    private Estimate undefined(int n, String why) {
        return Reasons.undefined("net_change", n, why, draws.options().level(), origins, null);
    }
}
