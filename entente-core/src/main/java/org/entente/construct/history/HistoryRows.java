package org.entente.construct.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.record.TieHolding;
import org.entente.stat.HistoryDistance;
import org.jspecify.annotations.Nullable;

/** The rows behind the distance of two histories: dimension by dimension, year by year. */
final class HistoryRows {
    private static final String COUNTED = "Years as published; no interval a row.";

    private final PairHistory pair;

    HistoryRows(PairHistory pair) {
        this.pair = pair;
    }

    List<Listing> listings() {
        return List.of(dimensions(), years(Alignment.CALENDAR), years(Alignment.SINCE));
    }

    private Listing dimensions() {
        List<Listing.Column> columns = List.of(
                Listing.Column.words("dimension", "Dimension"),
                Listing.Column.number("mean_a", "Mean of " + code(pair.a)),
                Listing.Column.number("mean_b", "Mean of " + code(pair.b)),
                Listing.Column.number("mean_all", "Mean of all state-years"),
                Listing.Column.number("distance", "Distance on it alone"),
                Listing.Column.number("years", "Years known for both"),
                Listing.Column.words("covered", "Source’s years"));
        List<Integer> years = pair.years(Alignment.CALENDAR);
        List<List<Item>> rows = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            rows.add(row(dimension, years));
        }
        return new Listing(
                "dimensions",
                "Each dimension in the common years",
                "Distances in standard deviations over all state-years; no interval a row.",
                columns,
                rows);
    }

    private List<Item> row(Dimension dimension, List<Integer> years) {
        int k = dimension.ordinal();
        List<Integer> known = years.stream()
                .filter(t -> !Double.isNaN(pair.a.raw()[t][k] - pair.b.raw()[t][k]))
                .toList();
        @Nullable TieHolding holding = pair.panel.holdings().get(dimension);
        String covered = holding == null
                ? "no data"
                : holding.coverage().from() + "–" + holding.coverage().to();
        return List.of(
                new Item.Words(dimension.words()),
                new Item.Plain(mean(known, t -> pair.a.raw()[t][k]), dimension.places(), false),
                new Item.Plain(mean(known, t -> pair.b.raw()[t][k]), dimension.places(), false),
                new Item.Plain(pair.panel.scales().get(k).mean(), dimension.places(), false),
                new Item.Plain(
                        mean(known, t -> Math.abs(pair.a.z()[t][k] - pair.b.z()[t][k])), 2, false),
                new Item.Count(known.size()),
                new Item.Words(covered));
    }

    private static double mean(List<Integer> years, ToDoubleFunction<Integer> value) {
        return years.stream().mapToDouble(value).average().orElse(Double.NaN);
    }

    private Listing years(Alignment alignment) {
        List<Listing.Column> columns = new ArrayList<>();
        columns.add(Listing.Column.number("year_a", "Year of " + code(pair.a)));
        columns.add(Listing.Column.number("year_b", "Year of " + code(pair.b)));
        for (Dimension dimension : Dimension.values()) {
            String id = dimension.name().toLowerCase(Locale.ROOT);
            columns.add(Listing.Column.number(id + "_a", dimension.words() + ", " + code(pair.a)));
            columns.add(Listing.Column.number(id + "_b", dimension.words() + ", " + code(pair.b)));
        }
        columns.add(Listing.Column.number("distance", "Distance"));
        return new Listing(
                alignment == Alignment.CALENDAR ? "years" : "first_years",
                "The two " + alignment.words(),
                COUNTED,
                columns,
                pair.years(alignment).stream().map(t -> row(alignment, t)).toList());
    }

    private List<Item> row(Alignment alignment, int t) {
        int ofA = pair.a.from(alignment) + t;
        int ofB = pair.b.from(alignment) + t;
        List<Item> row = new ArrayList<>();
        row.add(new Item.Words(String.valueOf(PairHistory.year(pair.a, alignment, t))));
        row.add(new Item.Words(String.valueOf(PairHistory.year(pair.b, alignment, t))));
        for (Dimension dimension : Dimension.values()) {
            int k = dimension.ordinal();
            int places = dimension == Dimension.POLYARCHY ? dimension.places() : 0;
            Arrays.asList(pair.a.raw()[ofA][k], pair.b.raw()[ofB][k])
                    .forEach(value -> row.add(new Item.Plain(value, places, false)));
        }
        row.add(new Item.Plain(HistoryDistance.ofYear(pair.a.z()[ofA], pair.b.z()[ofB]), 2, false));
        return row;
    }

    private String code(History history) {
        return pair.setting.code(history.state());
    }
}
