package org.entente.measure;

import java.util.Arrays;
import java.util.List;
import org.entente.stat.DrawDistribution;
import org.entente.stat.FamilyDraws;
import org.entente.stat.FamilyTables;
import org.entente.stat.Interval;
import org.entente.stat.Intervals;
import org.entente.stat.PairCells;
import org.entente.stat.PairDraws;
import org.entente.stat.PairIndex;
import org.entente.stat.PairList;
import org.entente.stat.Percentile;
import org.entente.stat.ReferenceSet;
import org.entente.stat.RelativeAffinity;
import org.entente.stat.TableMeasure;
import org.entente.vote.VoteRecord;

/**
 * The change of a pair's agreement from one unit to a later one, net of what both states changed towards everyone: the
 * residual of the difference on μ + a_i + a_j over all pairs eligible in both units. Families are drawn jointly.
 *
 * @param all over all roll calls of both units
 * @param sameFamilies over the families voted in both units alone
 */
public record NetChange(Estimate all, Estimate sameFamilies) {
    /** Least number of joint votes in each unit. */
    public static final int LEAST_VOTES = 30;

    static NetChange of(
            VoteRecord record,
            Unit earlier,
            Unit later,
            Figures.Draws draws,
            List<String> origins,
            DistributionCache cache,
            int columnA,
            int columnB) {
        Estimate all = new Pass(record, earlier, later, draws, origins, cache, true).estimate(columnA, columnB);
        boolean[] shared = shared(record, earlier, later);
        Unit before = keep(record, earlier, shared);
        Unit after = keep(record, later, shared);
        Estimate same = new Pass(record, before, after, draws, origins, cache, false).estimate(columnA, columnB);
        return new NetChange(all, same);
    }

    private static boolean[] shared(VoteRecord record, Unit earlier, Unit later) {
        int[] first = SliceFamilies.of(record, earlier.mask()).numbers();
        int[] second = SliceFamilies.of(record, later.mask()).numbers();
        boolean[] shared = new boolean[first.length];
        for (int family = 0; family < shared.length; family++) {
            shared[family] = first[family] >= 0 && second[family] >= 0;
        }
        return shared;
    }

    private static Unit keep(VoteRecord record, Unit unit, boolean[] families) {
        long[] mask = new long[unit.mask().length];
        for (int r : SliceMask.indexes(unit.mask())) {
            if (families[record.rollCalls().get(r).family()]) {
                mask[r >>> 6] |= 1L << r;
            }
        }
        return Unit.of(record, mask, unit.label());
    }

    /** One way of comparing the two units. */
    private static final class Pass {
        private final VoteRecord record;
        private final Unit[] units;
        private final Figures.Draws draws;
        private final List<String> origins;
        private final DistributionCache cache;
        private final boolean percentiles;
        private final int[] columns;
        private final PairCells[] cells;

        Pass(
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
            this.columns = common(record, earlier, later);
            this.cells = new PairCells[] {cells(earlier), cells(later)};
        }

        private static int[] common(VoteRecord record, Unit earlier, Unit later) {
            int[] second = org.entente.stat.Participation.voters(record.planes().all(), later.mask());
            return Arrays.stream(org.entente.stat.Participation.voters(
                            record.planes().all(), earlier.mask()))
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
            if (n < LEAST_VOTES) {
                return undefined(n, "too few");
            }
            double[] changes = changes();
            boolean[] reference = reference(changes);
            if (!reference[pair]) {
                return undefined(n, "too few");
            }
            double[] net = RelativeAffinity.over(columns.length, reference)
                    .fit(changes)
                    .residuals(changes, reference);
            return estimate(pair, Math.min(a, b), Math.max(a, b), n, net, reference);
        }

        private Estimate estimate(int pair, int first, int second, int n, double[] net, boolean[] reference) {
            FamilyTables[] tables = {tables(units[0]), tables(units[1])};
            PairDraws pairDraws = PairDraws.change(
                    tables[0], drawsOf(units[0]), tables[1], drawsOf(units[1]), TableMeasure.AGREEMENT);
            DrawDistribution distribution = cache.get(
                    percentiles ? "change" : "change-levels",
                    units[0].label() + " to " + units[1].label(),
                    List.of(part(0, tables[0]), part(1, tables[1])),
                    () -> percentiles
                            ? DrawDistribution.withEffects(pairDraws, reference)
                            : DrawDistribution.effectsAlone(pairDraws, reference));
            PairList one = PairList.of(columns.length, pair);
            double[] drawn = distribution.residuals(first, second, pairDraws.values(one)[0]);
            int families = Math.min(tables[0].jointFamilies(one)[0], tables[1].jointFamilies(one)[0]);
            double level = draws.options().level();
            Interval interval = Intervals.of(net[pair], drawn, families, level);
            double[] percentiles = distribution.residuals().percentiles(Arrays.copyOf(drawn, FamilyDraws.PERCENTILE));
            Interval ofPercentile = Intervals.of(net[pair], percentiles, families, level);
            Percentile among = Percentile.among(net, reference);
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
}
