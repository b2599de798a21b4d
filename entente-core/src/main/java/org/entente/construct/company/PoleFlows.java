package org.entente.construct.company;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.measure.Pole;
import org.entente.measure.tie.FlowTable;
import org.entente.stat.FlowMix;

/** What every state exchanged with the poles in a window, by each report. */
final class PoleFlows {
    /** On record beside China, of which it is a part from a day on: from then neither one of the world's states nor China. */
    private static final int HONG_KONG = 1005;

    private static final LocalDate RETURNED = LocalDate.of(1997, 7, 1);

    private final FlowTable table;
    private final int part;
    private final int[][] members;
    private final boolean[] belongs;
    private final double[][] worlds;

    /** Members are those of the window’s last day. */
    PoleFlows(FlowTable table, List<Pole> poles) {
        LocalDate last = LocalDate.of(table.to(), 12, 31);
        this.table = table;
        this.part = last.isBefore(RETURNED) ? -1 : table.find(HONG_KONG);
        this.belongs = new boolean[table.ccodes().length];
        this.members = poles.stream()
                .map(pole -> pole.members().on(last).stream()
                        .mapToInt(table::find)
                        .filter(state -> state >= 0)
                        .toArray())
                .toArray(int[][]::new);
        Arrays.stream(members).flatMapToInt(Arrays::stream).forEach(state -> belongs[state] = true);
        if (part >= 0) {
            belongs[part] = true;
        }
        this.worlds =
                IntStream.range(0, table.reports().size()).mapToObj(this::world).toArray(double[][]::new);
    }

    FlowTable table() {
        return table;
    }

    /** Whether a state is a pole or a member of one, or no state in its own right. */
    boolean belongs(int state) {
        return belongs[state];
    }

    /** A state’s flows with each pole by a report; NaN for a pole without a known flow. */
    double[] flows(int report, int state) {
        double[][] flows = table.reports().get(report).flows();
        return Arrays.stream(members)
                .mapToDouble(of -> sum(flows[state], of, state))
                .toArray();
    }

    private static double sum(double[] flows, int[] members, int without) {
        double sum = Double.NaN;
        for (int member : members) {
            double flow = member == without ? Double.NaN : flows[member];
            sum = Double.isNaN(flow) ? sum : Double.isNaN(sum) ? flow : sum + flow;
        }
        return sum;
    }

    /** The flows of all states with each pole, those within a pole and those of a part of a state left out. */
    private double[] world(int report) {
        double[] sums = new double[members.length];
        for (int state = 0; state < belongs.length; state++) {
            double[] own = flows(report, state);
            for (int pole = 0; pole < sums.length; pole++) {
                sums[pole] += Double.isNaN(own[pole]) || state == part || within(pole, state) ? 0 : own[pole];
            }
        }
        return sums;
    }

    private boolean within(int pole, int state) {
        return Arrays.stream(members[pole]).anyMatch(member -> member == state);
    }

    /** The poles’ shares of the world’s flows to the poles without a state. */
    double[] expected(int report, int state) {
        double[] own = flows(report, state);
        double[] rest = new double[own.length];
        Arrays.setAll(rest, pole -> worlds[report][pole] - (Double.isNaN(own[pole]) ? 0 : own[pole]));
        return FlowMix.shares(rest);
    }

    /** A state’s flows with the world by a report. */
    double total(int report, int state) {
        return table.reports().get(report).totals()[state];
    }
}
