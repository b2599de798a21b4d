package org.entente.construct.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.construct.Figured;
import org.entente.construct.Finding;
import org.entente.construct.Indicator;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Listing.Column;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.measure.Estimate;
import org.entente.measure.Pole;
import org.entente.stat.FlowMix;
import org.entente.state.Articles;
import org.entente.state.State;

/** What one flow says of one state between the poles. */
final class FlowReading {
    private final Setting setting;
    private final FlowsOfAll all;
    private final List<Pole> poles;
    private final State state;
    private final int place;

    /** @param poles the poles under the names of the setting’s day */
    FlowReading(Setting setting, FlowsOfAll all, List<Pole> poles, State state) {
        this.setting = setting;
        this.all = all;
        this.poles = poles;
        this.state = state;
        this.place = all.find(state.ccode());
    }

    private boolean there() {
        return place >= 0 && all.figures(place).defined();
    }

    private String words() {
        return all.flow().words();
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(finding(MultiVectorFlowsCard.DIVERGENCE, words(), FlowFigures::divergence)
                .counting(counted())
                .leading());
        findings.add(finding(MultiVectorFlowsCard.COVERAGE, words(), FlowFigures::coverage)
                .counting(counted()));
        for (int pole = 0; there() && pole < poles.size(); pole++) {
            int of = pole;
            findings.add(finding(MultiVectorFlowsCard.SHARE, about(pole), figures -> figures.shares(of))
                    .counting(counted())
                    .remarking(expected(pole)));
        }
        findings.add(steadiness());
        return findings;
    }

    /** "trade: Russia". */
    private String about(int pole) {
        return words() + ": " + poles.get(pole).name();
    }

    private Finding finding(Indicator indicator, String about, Function<FlowFigures, double[]> figure) {
        return of(indicator, estimate(indicator, about, figure)).about(about);
    }

    private Finding of(Indicator indicator, Estimate estimate) {
        return Finding.of(indicator.id(), state.ccode(), 0, estimate, all.from(), all.to());
    }

    private List<String> origins() {
        return List.of(all.holding().origin().id());
    }

    private Estimate estimate(Indicator indicator, String about, Function<FlowFigures, double[]> figure) {
        String name = indicator.id() + " " + about;
        double[] byReport = there() ? figure.apply(all.figures(place)) : new double[] {Double.NaN};
        double mean = FlowFigures.mean(byReport);
        if (Double.isNaN(mean)) {
            return Figured.undefined(
                    indicator.id(), 0, place < 0 || !some() ? "no data" : "too few", setting.level(), origins());
        }
        int known = FlowMix.known(all.figures(place).shares());
        Figured figured = Figured.of(mean, indicator.id(), known, setting.level())
                .among(all.among(name, figures -> FlowFigures.mean(figure.apply(figures))))
                .from(origins());
        boolean both = byReport.length == 2 && FlowMix.known(byReport) == 2;
        return (both
                        ? figured.between(Math.min(byReport[0], byReport[1]), Math.max(byReport[0], byReport[1]))
                        : figured.without("one report"))
                .build();
    }

    /** Whether anything is known of the state’s flows, too little as it may be. */
    private boolean some() {
        for (double total : all.figures(place).totals()) {
            if (total > 0) {
                return true;
            }
        }
        return false;
    }

    /** "1,234 of 5,678 US$ million, own report; 1,300 of 5,500 …, partners’ report": of each report there is. */
    private String counted() {
        if (!there()) {
            return "";
        }
        FlowFigures figures = all.figures(place);
        return IntStream.range(0, figures.flows().length)
                .filter(report -> FlowMix.known(figures.flows()[report]) > 0 && figures.totals()[report] > 0)
                .mapToObj(report -> counted(figures, report))
                .collect(Collectors.joining("; "));
    }

    private String counted(FlowFigures figures, int report) {
        return String.format(
                Locale.ROOT,
                "%,.0f of %,.0f %s%s",
                FlowMix.sum(figures.flows()[report]),
                figures.totals()[report],
                all.flow().layer().unit(),
                all.two() ? report == 0 ? ", own report" : ", partners’ report" : "");
    }

    private String expected(int pole) {
        double expected = FlowFigures.mean(all.figures(place).expected(pole));
        return Double.isNaN(expected) ? "" : String.format(Locale.ROOT, "Of the world’s: %.3f.", expected);
    }

    private Finding steadiness() {
        double steadiness = place < 0 ? Double.NaN : all.steadiness(place);
        int windows = place < 0 ? 0 : all.windows(place);
        Indicator indicator = MultiVectorFlowsCard.STEADINESS;
        Estimate estimate = Double.isNaN(steadiness)
                ? Figured.undefined(
                        indicator.id(), windows, windows == 0 ? "no data" : "too few", setting.level(), origins())
                : Figured.of(steadiness, indicator.id(), windows, setting.level())
                        .without(all.two() ? "the mean of two reports" : "one report")
                        .among(all.amongSteadiness())
                        .from(origins())
                        .build();
        return of(indicator, estimate)
                .about(words())
                .counting(Wording.counted(windows, "window", "windows") + " of "
                        + Wording.counted(all.flow().years(), "year", "years"));
    }

    List<Listing> listings() {
        if (!there()) {
            return List.of();
        }
        FlowFigures figures = all.figures(place);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("pole", "Pole"));
        columns.add(Column.number("flow", all.two() ? "Own report" : "Flow"));
        if (all.two()) {
            columns.add(Column.number("flow_partners", "Partners’ report"));
        }
        columns.add(Column.number("share", "Share"));
        columns.add(Column.number("expected", "Of the world’s"));
        List<List<Item>> rows = new ArrayList<>();
        for (int pole = 0; pole < poles.size(); pole++) {
            rows.add(row(figures, pole));
        }
        return List.of(new Listing(
                "flows_" + all.flow().layer().id() + "_" + state.ccode(),
                "Flows of " + Articles.with(state.shortName(setting.on())) + ", " + words() + " by pole, "
                        + (all.from() == all.to() ? "" : all.from() + "–") + all.to(),
                "In " + all.flow().layer().unit() + ". Shares are of the flows with the poles alone"
                        + (all.two() ? ", with the range of the two reports." : "; there is one report."),
                columns,
                rows));
    }

    private List<Item> row(FlowFigures figures, int pole) {
        Pole of = poles.get(pole);
        List<Item> row = new ArrayList<>();
        row.add(new Item.Words(of.name()));
        for (double[] flows : figures.flows()) {
            row.add(new Item.Plain(flows[pole], 0, false));
        }
        row.add(new Item.Figure(
                estimate(MultiVectorFlowsCard.SHARE, about(pole), own -> own.shares(pole)), Indicator.SCORE, false));
        row.add(new Item.Plain(FlowFigures.mean(figures.expected(pole)), Indicator.SCORE, false));
        return row;
    }

    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (all.holding().coverage().from() == all.holding().coverage().to()) {
            remarks.add("The source of " + words() + " has one year, " + all.to() + ": a dated snapshot, no trend.");
        } else if (setting.year() - all.to() > 1) {
            remarks.add("The source of " + words() + " ends in " + all.to() + ".");
        }
        return remarks;
    }
}
