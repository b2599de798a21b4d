package org.entente.construct.company;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Setting;
import org.entente.record.TieHolding;
import org.entente.stat.FlowMix;
import org.entente.state.State;

/**
 * How far a state's flows with the default poles depart from the poles' shares of the world's, report by report, each
 * among the same reports of all states.
 *
 * @param reports those with a figure, its own first
 * @param known whether anything of the state's flows is on record
 * @param from first year
 * @param to last year
 * @param holding the source
 */
public record FlowDivergence(List<Report> reports, boolean known, int from, int to, TieHolding holding) {
    /**
     * One report.
     *
     * @param divergence in nats, 0 where the shares are the poles' own
     * @param percentile among all states that are no pole
     * @param states how many they are
     * @param coverage the part of all its flows that is with the poles
     * @param shares of the poles, in their order, NaN without data
     */
    public record Report(double divergence, double percentile, int states, double coverage, List<Double> shares) {
        public Report {
            shares = List.copyOf(shares);
        }
    }

    public FlowDivergence {
        reports = List.copyOf(reports);
    }

    /** Of trade in the last year on record that is not after the setting's; empty without a source. */
    public static Optional<FlowDivergence> ofTrade(Setting setting, State state) {
        return of(setting, state, Flow.TRADE);
    }

    /** Of the arms received in the last five years on record. */
    public static Optional<FlowDivergence> ofArms(Setting setting, State state) {
        return of(setting, state, Flow.ARMS);
    }

    /** The names of the poles, in their order. */
    public static List<String> poles(Setting setting) {
        return PoleChoice.STANDARD.traders(setting).stream()
                .map(pole -> pole.name())
                .toList();
    }

    private static Optional<FlowDivergence> of(Setting setting, State state, Flow flow) {
        return FlowsOfAll.of(setting, flow, PoleChoice.STANDARD).map(all -> of(all, state));
    }

    private static FlowDivergence of(FlowsOfAll all, State state) {
        int place = all.find(state.ccode());
        List<Report> reports = new ArrayList<>();
        boolean known = false;
        if (place >= 0) {
            FlowFigures figures = all.figures(place);
            for (int report = 0; report < figures.flows().length; report++) {
                known |= figures.totals()[report] > 0;
                report(all, figures, report).ifPresent(reports::add);
            }
        }
        return new FlowDivergence(reports, known, all.from(), all.to(), all.holding());
    }

    private static Optional<Report> report(FlowsOfAll all, FlowFigures figures, int report) {
        double divergence = figures.divergence()[report];
        if (Double.isNaN(divergence)) {
            return Optional.empty();
        }
        var among = all.among("divergence by report " + report, own -> own.divergence()[report]);
        List<Double> shares =
                Arrays.stream(FlowMix.shares(figures.flows()[report])).boxed().toList();
        return Optional.of(
                new Report(divergence, among.of(divergence), among.size(), figures.coverage()[report], shares));
    }
}
