package org.entente.measure.tie;

import org.entente.tie.Layer;
import org.entente.tie.Layers;

/** Wars, disputes and rivalries of two states up to a year. */
final class ConflictMeasures {
    private static final String COUNTED = "It has no interval: years are counted, not sampled.";
    private static final String UCDP = "Gleditsch et al. 2002, Journal of Peace Research 39(5)";
    private static final String TROOPS =
            "Support with troops alone counts; a state that sends arms or money is on no side.";

    static final TieMeasure OPPOSED = years("opposed_years", "years on opposite sides", Layers.CONFLICT_PAIR)
            .alike(Alike.LOW)
            .asks("In how many years were they on opposite sides of an armed conflict?")
            .defined(
                    "Number of years, from the layer’s first to this one, in which the two were on opposite sides of an "
                            + "armed conflict of at least 25 deaths in battle in the year, as parties or with troops.")
            .after(UCDP)
            .caveats(TROOPS)
            .by(year -> figures(year, Layers.CONFLICT_PAIR, "opposed"));

    static final TieMeasure ALONGSIDE = years("alongside_years", "years on the same side", Layers.CONFLICT_PAIR)
            .alike(Alike.HIGH)
            .asks("In how many years were they on the same side of an armed conflict?")
            .defined(
                    "Number of years, from the layer’s first to this one, in which the two were on the same side of an "
                            + "armed conflict of at least 25 deaths in battle in the year, as parties or with troops.")
            .after(UCDP)
            .caveats(
                    TROOPS,
                    "Large coalitions make many pairs: a company of headquarters staff counts as much as an army.")
            .by(year -> figures(year, Layers.CONFLICT_PAIR, "alongside"));

    static final TieMeasure DISPUTES = years("dispute_years", "years with a dispute", Layers.DISPUTE)
            .alike(Alike.LOW)
            .asks("In how many years had they a militarised dispute?")
            .defined("Number of years, from the layer’s first to this one, with a militarised dispute between the two.")
            .after("Palmer et al. 2022, Conflict Management and Peace Science 39(4)")
            .caveats("Threats and seizures of boats count as much as wars.")
            .by(year -> figures(year, Layers.DISPUTE, ""));

    static final TieMeasure RIVALRY = TieMeasureBuilder.of("rivalry", "rivalry", Layers.RIVALRY, Describes.PAIR)
            .asks("Does a list call the two rivals in the year?")
            .in("1 for yes, 0 for no")
            .alike(Alike.LOW)
            .interval("It has no interval: it is taken as listed.")
            .defined("Whether the list of rivalries has the two in the year.")
            .after(
                    "Thompson, Sakuwa and Suhas 2021, Analyzing Strategic Rivalries in World Politics; Thompson and Dreyer "
                            + "2012, Handbook of International Rivalries")
            .caveats("A list ends with its book: a later rivalry is not in it.")
            .by(ConflictMeasures::rivals);

    private ConflictMeasures() {}

    private static TieMeasureBuilder years(String word, String label, Layer layer) {
        return TieMeasureBuilder.of(word, label, layer, Describes.PAIR)
                .in("years")
                .over(0)
                .interval(COUNTED);
    }

    private static YearFigures figures(TieYear year, Layer layer, String kind) {
        return year.rows(layer)
                .map(rows -> {
                    YearsTogether years = new YearsTogether(year, rows, kind);
                    return YearFigures.of(year, rows.holding(), years.counts(rows.empty(year.states())), years::detail);
                })
                .orElseGet(() -> YearFigures.none(year));
    }

    private static YearFigures rivals(TieYear year) {
        return year.rows(Layers.RIVALRY)
                .map(rows -> {
                    PairGrid grid = rows.empty(year.states());
                    Grids.forEach(year.states(), rows.table(), "", (i, j, tie) -> grid.setBoth(i, j, 1));
                    return YearFigures.of(year, rows.holding(), grid, (i, j) -> TieDetail.without("as listed", 1));
                })
                .orElseGet(() -> YearFigures.none(year));
    }
}
