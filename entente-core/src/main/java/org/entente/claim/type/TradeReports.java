package org.entente.claim.type;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.entente.construct.Evidence;
import org.entente.measure.tie.FlowTable;
import org.entente.state.State;

/**
 * The share of a state's trade with another by each report of it. Two shares are set beside each other report by report:
 * the lowest of one and the lowest of the other may come from different books.
 */
final class TradeReports {
    private static final int REPORTS = 2;

    private TradeReports() {}

    private record TableOf(int year) {}

    private record Table(Optional<FlowTable> flows) {}

    /** By the state's own report and by its partners', NaN where there is none. */
    static double[] shares(Evidence evidence, State of, State with, int year) {
        double[] shares = new double[REPORTS];
        Arrays.fill(shares, Double.NaN);
        Optional<FlowTable> table = evidence.once(
                        new TableOf(year),
                        Table.class,
                        () -> new Table(evidence.tieFigures().trade(year)))
                .flows();
        table.ifPresent(flows -> Arrays.setAll(shares, k -> share(flows, k, of, with)));
        return shares;
    }

    private static double share(FlowTable table, int k, State of, State with) {
        int one = table.find(of.ccode());
        int other = table.find(with.ccode());
        if (one < 0 || other < 0 || k >= table.reports().size()) {
            return Double.NaN;
        }
        FlowTable.Report report = table.reports().get(k);
        double total = report.totals()[one];
        return total > 0 ? report.flows()[one][other] / total : Double.NaN;
    }

    /** One share over the other, report by report; of a report without both, or with nothing below, NaN. */
    static double[] over(double[] above, double[] below) {
        double[] ratios = new double[REPORTS];
        Arrays.setAll(ratios, k -> below[k] > 0 ? above[k] / below[k] : Double.NaN);
        return ratios;
    }

    /** The mean of the reports there are; NaN without any. */
    static double mean(double[] reports) {
        return DoubleStream.of(reports)
                .filter(share -> !Double.isNaN(share))
                .average()
                .orElse(Double.NaN);
    }
}
