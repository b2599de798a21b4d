package org.entente.measure;

import java.util.List;
import org.entente.vote.VoteRecord;

/**
 * The change of a pair's agreement from one unit to a later one, net of what both states changed towards everyone: the
 * residual of the difference on μ + a_i + a_j over all pairs eligible in both units. Families are drawn jointly.
 *
 * @param all over all roll calls of both units
 * @param sameFamilies over the families voted in both units alone
 * @param deviation standard deviation of the changes of all pairs over all roll calls, NaN without
 * @param sameFamiliesDeviation the same over the families voted in both
 */
public record NetChange(Estimate all, Estimate sameFamilies, double deviation, double sameFamiliesDeviation) {
    /** Least number of joint votes in each unit. */
    public static final int LEAST_VOTES = 30;

    /**
     * The two ways of comparing two units.
     *
     * @param all over all roll calls
     * @param sameFamilies over the families voted in both
     */
    record Passes(ChangePass all, ChangePass sameFamilies) {}

    static Passes passes(
            VoteRecord record,
            Unit earlier,
            Unit later,
            Figures.Draws draws,
            List<String> origins,
            DistributionCache cache) {
        boolean[] shared = shared(record, earlier, later);
        return new Passes(
                new ChangePass(record, earlier, later, draws, origins, cache, true),
                new ChangePass(
                        record,
                        keep(record, earlier, shared),
                        keep(record, later, shared),
                        draws,
                        origins,
                        cache,
                        false));
    }

    static NetChange of(Passes passes, int columnA, int columnB) {
        return new NetChange(
                passes.all().estimate(columnA, columnB),
                passes.sameFamilies().estimate(columnA, columnB),
                passes.all().deviation(),
                passes.sameFamilies().deviation());
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
}
