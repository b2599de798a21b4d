package org.entente.claim.rule;

import java.util.Arrays;
import java.util.function.DoubleFunction;
import org.entente.claim.Standing;
import org.entente.claim.Why;

/** Where a published figure without draws stands: every report of it must lie in a region; a single report is fragile. */
public final class Ranged {
    private Ranged() {}

    /**
     * Where it stands.
     *
     * @param reports what was published of it, NaN for no report
     * @param what is measured, such as "the trade share"
     * @param written how one is written
     */
    public static Stand stand(Limits limits, double[] reports, String what, DoubleFunction<String> written) {
        double[] known = Arrays.stream(reports)
                .filter(report -> !Double.isNaN(report))
                .sorted()
                .toArray();
        if (known.length == 0) {
            return Stand.none(Why.NO_DATA, "no data for " + what);
        }
        String words = what + ", " + reported(known, written);
        Standing all = all(limits, known);
        Stand stand = switch (all) {
            case C ->
                Stand.claimed(
                        words + ", lies " + (limits.high() ? "above " : "below ") + written.apply(limits.claim()));
            case O ->
                Stand.opposed(
                        words + ", lies " + (limits.high() ? "below " : "above ") + written.apply(limits.opposite()));
            case BAND, NONE ->
                Stand.between(
                        Why.IN_BAND,
                        words + ", is not clear of the band between "
                                + written.apply(Math.min(limits.claim(), limits.opposite())) + " and "
                                + written.apply(Math.max(limits.claim(), limits.opposite())));
        };
        return stand.fragile(known.length == 1 && stand.why() == Why.DECIDED);
    }

    private static Standing all(Limits limits, double[] reports) {
        if (Arrays.stream(reports).allMatch(limits::claims)) {
            return Standing.C;
        }
        return Arrays.stream(reports).allMatch(limits::opposes) ? Standing.O : Standing.BAND;
    }

    /** "0.21", or "0.18–0.24 by two reports". */
    private static String reported(double[] sorted, DoubleFunction<String> written) {
        String first = written.apply(sorted[0]);
        String last = written.apply(sorted[sorted.length - 1]);
        return first.equals(last) ? first : first + "–" + last + " by " + sorted.length + " reports";
    }
}
