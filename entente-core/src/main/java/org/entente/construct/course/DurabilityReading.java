package org.entente.construct.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.construct.Finding;
import org.entente.construct.Indicator;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.measure.Estimate;
import org.entente.state.State;
import org.entente.vote.VoteRecord;

/** What the record says of one pair's durability. */
final class DurabilityReading {
    /** So many of the last shocks have figures of their own; all have rows. */
    private static final int SHOCKS = 4;

    private final Setting setting;
    private final Forecasts forecasts;
    private final int pair;
    private final AffinitySeries series;
    private final boolean ended;
    private final PairForecast forecast;
    private final Shocks shocks;
    private final Resilience resilience;

    DurabilityReading(Setting setting, State a, State b) {
        VoteRecord record = setting.record();
        this.setting = setting;
        this.forecasts = Forecasts.of(setting);
        this.pair = forecasts.affinity().pair(record.column(a.ccode()), record.column(b.ccode()));
        this.series = forecasts.affinity().series(pair);
        this.ended = ended(setting, a) || ended(setting, b);
        this.forecast = new PairForecast(forecasts, pair, setting.level(), ended);
        this.shocks = new Shocks(setting, a, b);
        this.resilience = new Resilience(forecasts, pair, shocks.list(), setting.level());
    }

    /** Whether a state is no more on the day on which the question ends. */
    private static boolean ended(Setting setting, State state) {
        LocalDate end = WholeYears.end(setting);
        return !setting.evidence().states().exists(state.ccode(), end)
                && !setting.evidence().states().unMember(state.ccode(), end);
    }

    Reading reading() {
        if (series.size() == 0) {
            return new Reading(
                    List.of(Finding.ofPair(PairForecast.ID, forecast.estimate(Horizon.FIVE), 0, 0)
                            .leading()),
                    List.of(),
                    List.of(
                            "In no year do the two have joint votes enough on whole texts to be compared with other pairs."),
                    "",
                    List.of());
        }
        List<Finding> findings = new ArrayList<>();
        Horizon.list().forEach(horizon -> findings.add(forecast(horizon)));
        findings.add(volatility());
        List<Resilience.Shocked> shocked = resilience.shocked();
        shocked.subList(Math.max(0, shocked.size() - SHOCKS), shocked.size())
                .forEach(shock -> findings.add(resilience(shock)));
        return new Reading(findings, listings(), remarks(), "", shocks.origins());
    }

    private int first() {
        return series.years()[0];
    }

    private int last() {
        return series.years()[series.size() - 1];
    }

    private Finding forecast(Horizon horizon) {
        int year = forecasts.affinity().lastYear() + horizon.years;
        Finding finding = Finding.ofPair(PairForecast.ID, forecast.estimate(horizon), first(), last())
                .about(year + ", " + horizon.ahead())
                .counting(Wording.counted(series.size(), "year", "years") + ", "
                        + Wording.counted(series.votes(), "joint vote", "joint votes"));
        return horizon == Horizon.FIVE ? finding.leading() : finding;
    }

    private Finding volatility() {
        Estimate estimate = new Volatility(forecasts, setting.level()).estimate(pair);
        String zero = estimate.value() == 0 ? "Sampling error explains all change from year to year." : "";
        return Finding.ofPair(Volatility.ID, estimate, first(), last())
                .counting(Wording.counted(
                        estimate.n(), "change between neighbouring years", "changes between neighbouring years"))
                .remarking(zero)
                .leading();
    }

    private Finding resilience(Resilience.Shocked shock) {
        return Finding.ofPair(
                        Resilience.ID, resilience.estimate(shock), shock.year() - Turn.SIDE, shock.year() + Turn.SIDE)
                .about(shock.year() + ", " + shock.brief())
                .counting("3 years on each side")
                .remarking(placebo(shock));
    }

    private String placebo(Resilience.Shocked shock) {
        double share = resilience.asLarge(shock);
        return Double.isNaN(share)
                ? "Only " + resilience.placeboYears() + " years without a shock to compare it with."
                : "As large or larger, either way, in " + Math.round(share * resilience.placeboYears())
                        + " of the pair’s " + resilience.placeboYears() + " years without a shock.";
    }

    /** The years that the listing has, in order of time. */
    List<CoursePoint> points() {
        return rows().points();
    }

    private SeriesRows rows() {
        return new SeriesRows(series, forecast, forecasts.affinity().lastYear(), setting.level());
    }

    private List<Listing> listings() {
        List<Listing> listings = new ArrayList<>();
        listings.add(rows().listing());
        if (!resilience.shocked().isEmpty()) {
            listings.add(shocksListing());
        }
        listings.addAll(BacktestReading.listings(forecasts, setting.level()));
        return listings;
    }

    private Listing shocksListing() {
        return new Listing(
                "shocks",
                "Change of the three-year mean of relative affinity round dated shocks",
                "The share is of the pair’s " + resilience.placeboYears()
                        + " years without a shock: how many saw a change of this size or more. The percentile is "
                        + "among all pairs round the same year.",
                List.of(
                        Listing.Column.number("year", "Year"),
                        Listing.Column.words("shock", "Shock"),
                        Listing.Column.number("before", "Before"),
                        Listing.Column.number("after", "After"),
                        Listing.Column.number("change", "Change"),
                        Listing.Column.number("as_large", "Share as large"),
                        Listing.Column.number("percentile", "Percentile")),
                resilience.shocked().stream().map(this::row).toList());
    }

    private List<Item> row(Resilience.Shocked shock) {
        Estimate estimate = resilience.estimate(shock);
        return List.of(
                new Item.Words(String.valueOf(shock.year())),
                new Item.Words(shock.words()),
                new Item.Plain(shock.turn().before(), Indicator.SCORE, true),
                new Item.Plain(shock.turn().after(), Indicator.SCORE, true),
                new Item.Figure(estimate, Indicator.SCORE, true),
                new Item.Plain(resilience.asLarge(shock), 2, false),
                new Item.Plain(estimate.percentile(), 0, false));
    }

    /** How such forecasts have turned out, in one line. */
    private Optional<String> judged() {
        return forecast.prediction(Horizon.ONE)
                .map(made -> Horizon.list().stream()
                        .map(horizon -> forecasts.backtest(horizon, setting.level()))
                        .filter(backtest ->
                                !backtest.until(Backtest.JUDGED_TO).origins().isEmpty())
                        .map(DurabilityReading::judged)
                        .collect(Collectors.joining("; ", "How such 90 % intervals of all pairs turned out: ", ".")));
    }

    private static String judged(Backtest backtest) {
        Backtest since = backtest.since(Backtest.JUDGED_TO + 1);
        return String.format(
                Locale.ROOT,
                "%s, %.3f held the outcome (forecasts made up to %d%s)",
                backtest.horizon().ahead(),
                backtest.until(Backtest.JUDGED_TO).coverage(),
                Math.min(Backtest.JUDGED_TO, backtest.lastOrigin()),
                since.origins().isEmpty() ? "" : String.format(Locale.ROOT, "; %.3f of those since", since.coverage()));
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        remarks.add("The series has the years in which both cast at least as many joint votes on whole texts as the "
                + "percentile rule asks for (10 to 30 by year), whatever the slice’s issues and first year; it ends with "
                + forecasts.affinity().lastYear()
                + ", the last year of which the question and the record leave no vote out.");
        if (ended) {
            remarks.add("No forecast: one of the two is no more on " + WholeYears.end(setting) + ".");
        } else if (forecast.prediction(Horizon.ONE).isEmpty()) {
            remarks.add("No forecast: it needs " + Eligible.YEARS + " years with a value, " + Eligible.RECENT
                    + " of them among the last " + Eligible.WINDOW + "; there are " + series.size()
                    + ", the last of them " + last() + ".");
        }
        judged().ifPresent(remarks::add);
        if (resilience.shocked().isEmpty()) {
            remarks.add("No dated shock on record has three years with a value on each side.");
        }
        return remarks;
    }
}
