package org.entente.construct.company;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.construct.Setting;
import org.entente.measure.Pole;
import org.entente.measure.tie.FlowTable;
import org.entente.record.TieHolding;
import org.entente.stat.FlowMix;
import org.entente.stat.Percentile;

/**
 * The flows of every state that is no pole with the poles, in the last window on record: computed once, kept as numbers.
 * Each state has its code, its steadiness and number of windows, then by report its total, its flows with the poles and
 * the shares expected.
 */
final class FlowsOfAll {
    private static final int STATE = 3;

    private final Flow flow;
    private final int poles;
    private final TieHolding holding;
    private final int to;
    private final int reports;
    private final double[] cells;
    private final List<FlowFigures> figures;
    private final Map<String, Percentile> distributions = new HashMap<>();

    private record Key(Flow flow, int year, PoleChoice choice, Object day) {}

    private FlowsOfAll(Flow flow, int poles, TieHolding holding, int to, double[] cells) {
        this.flow = flow;
        this.poles = poles;
        this.holding = holding;
        this.to = to;
        this.reports = (int) cells[0];
        this.cells = cells;
        this.figures = IntStream.range(0, states()).mapToObj(this::figuresAt).toList();
    }

    /** The flows of the last window on record that is not after the setting’s year; empty without a source. */
    static Optional<FlowsOfAll> of(Setting setting, Flow flow, PoleChoice choice) {
        OptionalInt year = flow.lastYear(setting);
        Optional<TieHolding> holding = year.isEmpty()
                ? Optional.empty()
                : setting.evidence().tieFigures().holding(flow.layer(), year.getAsInt());
        return holding.map(source -> setting.evidence()
                .once(
                        new Key(flow, year.getAsInt(), choice, choice.day(setting)),
                        FlowsOfAll.class,
                        () -> computed(setting, flow, choice, source, year.getAsInt())));
    }

    private static FlowsOfAll computed(Setting setting, Flow flow, PoleChoice choice, TieHolding source, int year) {
        List<Pole> poles = choice.traders(setting);
        List<String> parts = new ArrayList<>(choice.words());
        parts.add(choice.day(setting).toString());
        parts.add(flow.layer().id() + " " + year);
        double[] cells = setting.evidence()
                .keep(
                        "pole-flows",
                        3,
                        parts,
                        flow.words() + " of all states with the poles",
                        () -> cells(setting, flow, poles, source, year));
        return new FlowsOfAll(flow, poles.size(), source, year, cells);
    }

    private static double[] cells(Setting setting, Flow flow, List<Pole> poles, TieHolding source, int year) {
        List<PoleFlows> windows = new ArrayList<>();
        for (int window = Flow.WINDOWS - 1; window >= 0; window--) {
            int end = year - window * flow.years();
            if (end - flow.years() + 1 >= source.coverage().from()) {
                flow.table(setting, end)
                        .filter(table -> table.holding().equals(source))
                        .ifPresent(table -> windows.add(new PoleFlows(table, poles)));
            }
        }
        PoleFlows last = windows.get(windows.size() - 1);
        List<double[]> rows = new ArrayList<>();
        int[] ccodes = last.table().ccodes();
        for (int state = 0; state < ccodes.length; state++) {
            if (!last.belongs(state)) {
                rows.add(row(flow, windows, ccodes[state], FlowFigures.of(last, state, flow.least())));
            }
        }
        double[] head = {last.table().reports().size()};
        return Stream.concat(Stream.of(head), rows.stream())
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }

    private static double[] row(Flow flow, List<PoleFlows> windows, int ccode, FlowFigures figures) {
        double[][] shares = windows.stream()
                .map(window -> shares(window, ccode, flow.least()))
                .toArray(double[][]::new);
        long counted =
                Arrays.stream(shares).filter(own -> FlowMix.known(own) > 0).count();
        int poles = figures.expected()[0].length;
        int reports = figures.flows().length;
        double[] row = new double[STATE + reports * (1 + 2 * poles)];
        row[0] = ccode;
        row[1] = FlowMix.steadiness(shares);
        row[2] = counted;
        for (int report = 0; report < reports; report++) {
            int at = STATE + report * (1 + 2 * poles);
            row[at] = figures.totals()[report];
            System.arraycopy(figures.flows()[report], 0, row, at + 1, poles);
            System.arraycopy(figures.expected()[report], 0, row, at + 1 + poles, poles);
        }
        return row;
    }

    private static double[] shares(PoleFlows window, int ccode, double least) {
        FlowTable table = window.table();
        int state = table.find(ccode);
        return state < 0 ? new double[0] : FlowFigures.of(window, state, least).shares();
    }

    private int width() {
        return STATE + reports * (1 + 2 * poles);
    }

    private int states() {
        return (cells.length - 1) / width();
    }

    /** The place of a state, or −1 when it is a pole, a member of one, or did not exist. */
    int find(int ccode) {
        return IntStream.range(0, states())
                .filter(place -> (int) cells[1 + place * width()] == ccode)
                .findFirst()
                .orElse(-1);
    }

    /** The figures of a state. */
    FlowFigures figures(int place) {
        return figures.get(place);
    }

    private FlowFigures figuresAt(int place) {
        double[][] flows = new double[reports][];
        double[][] expected = new double[reports][];
        double[] totals = new double[reports];
        for (int report = 0; report < reports; report++) {
            int at = 1 + place * width() + STATE + report * (1 + 2 * poles);
            totals[report] = cells[at];
            flows[report] = Arrays.copyOfRange(cells, at + 1, at + 1 + poles);
            expected[report] = Arrays.copyOfRange(cells, at + 1 + poles, at + 1 + 2 * poles);
        }
        return new FlowFigures(flows, totals, expected);
    }

    /** How steady a state’s shares are over its windows; NaN with fewer than three. */
    double steadiness(int place) {
        return cells[1 + place * width() + 1];
    }

    /** Windows in which a state has shares. */
    int windows(int place) {
        return (int) cells[1 + place * width() + 2];
    }

    /**
     * A figure of all states, the mean over the reports; computed once.
     *
     * @param name of the figure, one for each
     */
    synchronized Percentile among(String name, ToDoubleFunction<FlowFigures> figure) {
        return distributions.computeIfAbsent(
                name,
                key -> Percentile.among(figures.stream().mapToDouble(figure).toArray()));
    }

    /** The steadiness of all states; computed once. */
    synchronized Percentile amongSteadiness() {
        return distributions.computeIfAbsent(
                MultiVectorFlowsCard.STEADINESS.id(),
                key -> Percentile.among(IntStream.range(0, states())
                        .mapToDouble(this::steadiness)
                        .toArray()));
    }

    Flow flow() {
        return flow;
    }

    TieHolding holding() {
        return holding;
    }

    /** Last year of the window. */
    int to() {
        return to;
    }

    /** First year of the window. */
    int from() {
        return Math.max(to - flow.years() + 1, holding.coverage().from());
    }

    /** Whether each flow has two reports. */
    boolean two() {
        return reports == 2;
    }
}
