package org.entente.measure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.entente.stat.Interval;
import org.entente.stat.Intervals;
import org.entente.stat.PairList;
import org.entente.vote.VoteRecord;

/**
 * A state's closeness to a pole. To a single state: the pair's agreement and relative affinity. To several: agreement
 * with their modal vote, the choice of at least half of the members casting one, other roll calls left out; and the mean
 * relative affinity over the members other than the state itself.
 *
 * @param match agreement with the pole
 * @param affinity relative affinity to the pole
 */
public record BlocFigures(Estimate match, Estimate affinity) {
    static BlocFigures of(
            VoteRecord record, DrawnUnit unit, int column, Pole pole, FigureOptions options, List<String> origins) {
        if (column < 0) {
            return new BlocFigures(
                    Reasons.undefined("agreement", 0, "no joint votes", options.level(), origins, null),
                    Reasons.undefined("relative_affinity", 0, "no joint votes", options.level(), origins, null));
        }
        int[] last = last(record, unit, pole, column);
        if (last.length == 1) {
            PairEstimator match = new PairEstimator(unit, Measure.AGREEMENT, options, origins);
            PairEstimator affinity = new PairEstimator(unit, Measure.RELATIVE_AFFINITY, options, origins);
            return new BlocFigures(
                    match.estimate(column, last[0], null, false), affinity.estimate(column, last[0], null, true));
        }
        return new BlocFigures(
                match(record, unit, column, pole, options, origins), affinity(unit, column, last, options, origins));
    }

    /** Columns of the members on the unit's last day, the state itself left out. */
    private static int[] last(VoteRecord record, DrawnUnit unit, Pole pole, int column) {
        int[] rollCalls = SliceMask.indexes(unit.point().unit().mask());
        if (rollCalls.length == 0) {
            return new int[0];
        }
        LocalDate date = record.rollCalls().get(rollCalls[rollCalls.length - 1]).date();
        return pole.members().on(date).stream()
                .mapToInt(record::column)
                .filter(member -> member >= 0 && member != column)
                .sorted()
                .toArray();
    }

    private static Estimate affinity(
            DrawnUnit unit, int column, int[] members, FigureOptions options, List<String> origins) {
        UnitFigures point = unit.point();
        double[] values = point.values(Measure.RELATIVE_AFFINITY);
        int[] pairs = Arrays.stream(members)
                .map(member -> point.pair(column, member))
                .filter(pair -> pair >= 0 && !Double.isNaN(values[pair]))
                .toArray();
        if (pairs.length == 0) {
            return Reasons.undefined("relative_affinity", 0, "too few", options.level(), origins, null);
        }
        double value =
                Arrays.stream(pairs).mapToDouble(pair -> values[pair]).average().orElseThrow();
        PairList list = PairList.of(point.states(), pairs);
        double[] means = meanPerDraw(unit.values(Measure.RELATIVE_AFFINITY, list));
        int families = Arrays.stream(unit.jointFamilies(list)).max().orElse(0);
        Interval interval = Intervals.of(value, means, families, options.level());
        int n = Arrays.stream(pairs).map(pair -> point.n()[pair]).max().orElse(0);
        String method = "mean relative affinity over " + pairs.length + " members";
        return Reasons.withoutPercentile(method, value, interval, n, options.level(), origins);
    }

    private static double[] meanPerDraw(double[][] values) {
        double[] means = new double[values[0].length];
        for (int draw = 0; draw < means.length; draw++) {
            double sum = 0;
            int count = 0;
            for (double[] pair : values) {
                if (!Double.isNaN(pair[draw])) {
                    sum += pair[draw];
                    count++;
                }
            }
            means[draw] = count == 0 ? Double.NaN : sum / count;
        }
        return means;
    }

    private static Estimate match(
            VoteRecord record, DrawnUnit unit, int column, Pole pole, FigureOptions options, List<String> origins) {
        ModalVote modal = new ModalVote(record, pole);
        return RollCallMean.of(
                record,
                unit,
                r -> agreement(modal.of(r, column), record.cell(r, column)),
                "agreement with the modal vote",
                options,
                origins);
    }

    private static double agreement(int modal, byte own) {
        return modal > 0 && own >= 1 && own <= 3 ? 1 - Math.abs(own - modal) / 2.0 : Double.NaN;
    }
}
