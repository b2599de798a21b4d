package org.entente.measure.tie;

import java.util.function.BiFunction;
import org.entente.tie.Layer;
import org.entente.tie.Layers;

/** Where two states lie, which languages they govern in, who ruled them. */
final class GeographyMeasures {
    private static final String YES_OR_NO = "1 for yes, 0 for no";
    private static final String FACT = "It has no interval: it is a matter of fact.";
    private static final String RULE =
            "Occupation is no rule here, and rule of less than the capital’s territory counts only under a treaty of its own.";

    static final TieMeasure DISTANCE = TieMeasureBuilder.of(
                    "capital_distance", "distance between capitals", Layers.DISTANCE, Describes.PAIR)
            .asks("How far apart are their capitals?")
            .in("kilometres")
            .alike(Alike.LOW)
            .interval("It has no interval: it is measured on the globe.")
            .defined("Great-circle distance between the two capitals of the year’s last day, on a sphere of 6,371 km "
                    + "radius.")
            .caveats("A capital is not a country: large neighbours can be far apart by it.")
            .by(year -> figures(year, Layers.DISTANCE, GeographyMeasures::distances, "measured"));

    static final TieMeasure BORDER = fact("land_border", "land border", Layers.BORDER)
            .asks("Do they share a land border?")
            .defined("Whether the two states’ home territories meet on land, in a river or in a lake.")
            .caveats("Neighbours across the sea have none.")
            .by(year -> figures(year, Layers.BORDER, GeographyMeasures::borders, "a fact"));

    static final TieMeasure LANGUAGE = fact("shared_official_language", "shared official language", Layers.LANGUAGE)
            .asks("Is a language official in both?")
            .defined("Whether a language is official in both states as a whole, in the year.")
            .caveats("What people speak, and languages official in a region alone, do not count.")
            .by(SharedLanguages::figures);

    static final TieMeasure RULED = fact("ruled_by_other", "one ruled the other", Layers.RULER)
            .asks("Did one ever rule the other?")
            .over(0)
            .defined("Whether, from 1816 to the year, one of the two ruled the territory of the other’s capital: as a "
                    + "colony, a part of its own state, a protectorate, a mandate or a union.")
            .caveats(RULE)
            .by(year -> figures(year, Layers.RULER, Rulers::eitherRuled, "a fact"));

    static final TieMeasure COMMON_RULER = fact("common_ruler", "common ruler", Layers.RULER)
            .asks("Did a third state ever rule both?")
            .over(0)
            .defined(
                    "Whether, from 1816 to the year, one and the same third state ruled the territory of both capitals, "
                            + "at the same time or not.")
            .caveats(RULE)
            .by(year -> figures(year, Layers.RULER, Rulers::ruledBoth, "a fact"));

    private GeographyMeasures() {}

    private static TieMeasureBuilder fact(String word, String label, Layer layer) {
        return TieMeasureBuilder.of(word, label, layer, Describes.PAIR)
                .in(YES_OR_NO)
                .alike(Alike.HIGH)
                .interval(FACT);
    }

    private static YearFigures figures(
            TieYear year, Layer layer, BiFunction<TieYear, LayerRows, PairGrid> made, String why) {
        return year.rows(layer)
                .map(rows -> YearFigures.of(
                        year, rows.holding(), made.apply(year, rows), (i, j) -> TieDetail.without(why, 1)))
                .orElseGet(() -> YearFigures.none(year));
    }

    private static PairGrid distances(TieYear year, LayerRows rows) {
        PairGrid kilometres = new PairGrid(year.states().size(), Double.NaN);
        Grids.forEach(year.states(), rows.table(), "capitals", (i, j, tie) -> {
            if (tie.on(year.lastDay())) {
                kilometres.setBoth(i, j, tie.value());
            }
        });
        return kilometres;
    }

    private static PairGrid borders(TieYear year, LayerRows rows) {
        PairGrid grid = rows.empty(year.states());
        Grids.forEach(year.states(), rows.table(), "land", (i, j, tie) -> grid.setBoth(i, j, 1));
        return grid;
    }
}
