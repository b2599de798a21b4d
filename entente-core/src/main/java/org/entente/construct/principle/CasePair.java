package org.entente.construct.principle;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.entente.construct.Figured;
import org.entente.construct.Setting;
import org.entente.measure.Estimate;
import org.entente.stat.FamilyDraws;
import org.entente.stat.Quantile;
import org.entente.stat.StrataDraws;
import org.entente.stat.TwoCases;

/**
 * Two cases of one dimension and the states seated in both.
 *
 * @param first the case that the registry lists first
 * @param second the other
 * @param columns of the states seated in both and party to neither
 * @param found the shares
 * @param draws the shares with the states resampled within sub-regions; empty where the minimum is not met
 */
record CasePair(CaseVotes first, CaseVotes second, int[] columns, TwoCases found, List<TwoCases> draws) {
    /** States seated in both that a figure needs. */
    static final int LEAST_STATES = 100;

    private static final int FAR_APART = 10;

    static CasePair of(Setting setting, CaseVotes first, CaseVotes second) {
        int[] columns = IntStream.range(0, first.support().length)
                .filter(column -> !Double.isNaN(first.support()[column] + second.support()[column]))
                .toArray();
        CasePair pair = new CasePair(first, second, columns, TwoCases.of(new double[0], new double[0]), List.of());
        double[] a = pair.support(first);
        double[] b = pair.support(second);
        List<TwoCases> draws = columns.length < LEAST_STATES
                ? List.of()
                : Arrays.stream(StrataDraws.of(
                                Regions.of(setting, columns),
                                FamilyDraws.INTERVAL,
                                setting.figures().options().seed()))
                        .map(times -> TwoCases.of(a, b, times))
                        .toList();
        return new CasePair(first, second, columns, TwoCases.of(a, b), draws);
    }

    private double[] support(CaseVotes votes) {
        return Arrays.stream(columns)
                .mapToDouble(column -> votes.support()[column])
                .toArray();
    }

    /** Whether enough states are seated in both. */
    boolean enough() {
        return columns.length >= LEAST_STATES;
    }

    /** The shares if support for the one said nothing about the other. */
    TwoCases independent() {
        return TwoCases.independent(support(first), support(second));
    }

    /** Years between the middles of the two cases. */
    double apart() {
        return Math.abs(first.midYear() - second.midYear());
    }

    /** Whether so much time lies between them that they must be read with care. */
    boolean farApart() {
        return apart() > FAR_APART;
    }

    String name() {
        return first.entry().shortName() + " / " + second.entry().shortName();
    }

    int from() {
        return Math.min(first.from(), second.from());
    }

    int to() {
        return Math.max(first.to(), second.to());
    }

    /** One of the figures with its interval. */
    Estimate estimate(Setting setting, String method, ToDoubleFunction<TwoCases> figure) {
        List<String> origins = setting.evidence().originIds();
        double value = figure.applyAsDouble(found);
        if (!enough() || Double.isNaN(value)) {
            String why = enough() ? "no variation" : "too few";
            return Figured.undefined(method, columns.length, why, setting.level(), origins);
        }
        double[] drawn = draws.stream().mapToDouble(figure).toArray();
        double[] interval = Quantile.of(drawn, (1 - setting.level()) / 2, (1 + setting.level()) / 2);
        Figured figured =
                Figured.of(value, method, columns.length, setting.level()).from(origins);
        return interval[0] == interval[1]
                ? figured.without("no variation between draws").build()
                : figured.between(interval[0], interval[1]).build();
    }

    /** Columns of the states that back one case and do not back the other. */
    int[] split(CaseVotes backed, CaseVotes other) {
        return Arrays.stream(columns)
                .filter(column -> backed.support()[column] > TwoCases.BACKED && other.support()[column] <= 0)
                .toArray();
    }
}
