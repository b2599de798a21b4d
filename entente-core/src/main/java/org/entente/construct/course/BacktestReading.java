package org.entente.construct.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.construct.Figured;
import org.entente.construct.Finding;
import org.entente.construct.Indicator;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Reading;
import org.entente.construct.Wording;
import org.entente.measure.Estimate;

/** How the forecasts of all pairs have turned out, as figures and rows. */
final class BacktestReading {
    static final String COVERAGE = "coverage";
    static final String SKILL = "skill";
    static final String WIDTH = "width";

    private static final String METHOD = "backtest over all pairs and origins";
    private static final int YEARS_OF_A_DECADE = 10;

    private final Forecasts forecasts;
    private final double level;
    private final List<Backtest> backtests;

    BacktestReading(Forecasts forecasts, double level) {
        this.forecasts = forecasts;
        this.level = level;
        this.backtests = Horizon.list().stream()
                .map(horizon -> forecasts.backtest(horizon, level))
                .filter(backtest -> !backtest.origins().isEmpty())
                .toList();
    }

    Reading reading() {
        List<Finding> findings = new ArrayList<>();
        for (Backtest backtest : backtests) {
            Backtest judged = backtest.until(Backtest.JUDGED_TO);
            if (!judged.origins().isEmpty()) {
                findings.add(finding(COVERAGE, judged, coverage(judged)).leading());
            }
            findings.add(finding(SKILL, backtest, skill(backtest)).leading());
            findings.add(finding(WIDTH, backtest, plain(backtest, backtest.mean(HorizonScore::width))));
        }
        return new Reading(findings, listings(), remarks(), "", List.of());
    }

    private static Finding finding(String indicator, Backtest backtest, Estimate estimate) {
        List<OriginScore> origins = backtest.origins();
        return Finding.ofPair(
                        indicator,
                        estimate,
                        origins.get(0).origin(),
                        origins.get(origins.size() - 1).origin())
                .about(backtest.horizon().ahead())
                .counting(Wording.counted(estimate.n(), "forecast", "forecasts") + " from "
                        + Wording.counted(origins.size(), "origin", "origins"));
    }

    private Estimate coverage(Backtest backtest) {
        return bounded(
                Figured.of(backtest.coverage(), METHOD, backtest.forecasts(), level), backtest.coverageInterval());
    }

    private Estimate skill(Backtest backtest) {
        return bounded(Figured.of(backtest.skill(), METHOD, backtest.forecasts(), level), backtest.skillInterval());
    }

    private Estimate bounded(Figured figure, double[] bounds) {
        figure.from(forecasts.evidence().originIds());
        return Double.isNaN(bounds[0])
                ? figure.without("fewer than ten origins").build()
                : figure.between(bounds[0], bounds[1]).build();
    }

    private Estimate plain(Backtest backtest, double value) {
        return Figured.of(value, METHOD, backtest.forecasts(), level)
                .without("counted over all forecasts")
                .from(forecasts.evidence().originIds())
                .build();
    }

    /** The rows that stand beside a pair's forecast too: made once. */
    static List<Listing> listings(Forecasts forecasts, double level) {
        Key key = new Key(forecasts.key(), forecasts.affinity().lastYear(), level);
        return forecasts
                .evidence()
                .once(key, Rows.class, () -> new Rows(new BacktestReading(forecasts, level).listings()))
                .listings();
    }

    private record Key(Forecasts.Key key, int lastYear, double level) {}

    private record Rows(List<Listing> listings) {}

    private List<Listing> listings() {
        return backtests.isEmpty() ? List.of() : List.of(scores(), decades());
    }

    private Listing scores() {
        return new Listing(
                "backtest",
                "How such forecasts of all pairs have turned out, by years ahead",
                "Scores are means of the CRPS over all forecasts: 0 is best. Coverage is the share of outcomes "
                        + "within the 90 % interval, over origins up to " + Backtest.JUDGED_TO
                        + " and over all. The plain "
                        + "forecasts have a spread by their root mean square errors or by the mean size of their errors.",
                List.of(
                        Listing.Column.words("ahead", "Ahead"),
                        Listing.Column.words("origins", "Origins"),
                        Listing.Column.number("forecasts", "Forecasts"),
                        Listing.Column.number("coverage", "Coverage to " + Backtest.JUDGED_TO),
                        Listing.Column.number("coverage_all", "Coverage, all"),
                        Listing.Column.number("width", "Mean width"),
                        Listing.Column.number("crps", "CRPS"),
                        Listing.Column.number("crps_persistence", "Persistence"),
                        Listing.Column.number("crps_five_year_mean", "Five-year mean"),
                        Listing.Column.number("crps_persistence_by_size", "Persistence, by size"),
                        Listing.Column.number("crps_five_year_mean_by_size", "Five-year mean, by size"),
                        Listing.Column.number("skill", "Skill over the best")),
                backtests.stream().map(this::scores).toList());
    }

    private List<Item> scores(Backtest backtest) {
        List<OriginScore> origins = backtest.origins();
        String span =
                origins.get(0).origin() + "–" + origins.get(origins.size() - 1).origin();
        return List.of(
                new Item.Words(backtest.horizon().ahead()),
                new Item.Words(span + " (" + origins.size() + ")"),
                new Item.Count(backtest.forecasts()),
                judgedCoverage(backtest.until(Backtest.JUDGED_TO)),
                new Item.Plain(backtest.coverage(), Indicator.SCORE, false),
                score(backtest.mean(HorizonScore::width)),
                score(backtest.mean(HorizonScore::crps)),
                score(backtest.mean(HorizonScore::crpsLast)),
                score(backtest.mean(HorizonScore::crpsMean)),
                score(backtest.mean(HorizonScore::crpsLastBySize)),
                score(backtest.mean(HorizonScore::crpsMeanBySize)),
                new Item.Figure(skill(backtest), Indicator.SCORE, true));
    }

    private Item judgedCoverage(Backtest judged) {
        return judged.origins().isEmpty()
                ? new Item.Plain(Double.NaN, Indicator.SCORE, false)
                : new Item.Figure(coverage(judged), Indicator.SCORE, false);
    }

    private static Item score(double value) {
        return new Item.Plain(value, Indicator.SCORE + 1, false);
    }

    private Listing decades() {
        Map<Integer, List<Double>> rows = new TreeMap<>();
        for (Backtest backtest : backtests) {
            backtest.coverageByDecade()
                    .forEach((decade, share) -> rows.computeIfAbsent(decade, key -> new ArrayList<>()));
        }
        List<List<Item>> items = new ArrayList<>();
        for (int decade : rows.keySet()) {
            List<Item> row = new ArrayList<>();
            row.add(new Item.Words(decade + "–" + (decade + YEARS_OF_A_DECADE - 1)));
            backtests.forEach(backtest -> row.add(new Item.Plain(
                    backtest.coverageByDecade().getOrDefault(decade, Double.NaN), Indicator.SCORE, false)));
            items.add(row);
        }
        List<Listing.Column> columns = new ArrayList<>();
        columns.add(Listing.Column.words("decade", "Year of the forecast"));
        backtests.forEach(backtest -> columns.add(Listing.Column.number(
                "ahead_" + backtest.horizon().years, backtest.horizon().ahead())));
        return new Listing(
                "backtest_decades",
                "Share of outcomes within the 90 % interval, by the decade in which the forecast was made",
                "A decade is one history: its shares have no interval of their own.",
                columns,
                items);
    }

    private List<String> remarks() {
        if (backtests.isEmpty()) {
            return List.of("No forecast can be judged yet: the record has too few years.");
        }
        return List.of(
                "Every forecast was made from the values up to the end of its year alone: parameters, scales and the "
                        + "calibration are estimated anew from each origin. The yearly values themselves are those of "
                        + "today’s record.",
                "Coverage differs by decade: where the whole system moved at once, as after 1989, intervals made before "
                        + "held fewer outcomes than nine in ten.");
    }
}
