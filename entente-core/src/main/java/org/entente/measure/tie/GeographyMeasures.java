package org.entente.measure.tie;

import org.entente.tie.Layers;

/** How far apart two states lie. */
final class GeographyMeasures {
    static final TieMeasure DISTANCE = TieMeasureBuilder.of(
                    "capital_distance", "distance between capitals", Layers.DISTANCE, Describes.PAIR)
            .asks("How far apart are their capitals?")
            .in("kilometres")
            .alike(Alike.LOW)
            .interval("It has no interval: it is measured on the globe.")
            .defined(
                    "Great-circle distance between the two capitals, on a sphere of 6,371 km radius; the capital of the "
                            + "last day of the year.")
            .caveats("A capital is not a country: large neighbours can be far apart by it.")
            .by(GeographyMeasures::distance);

    private GeographyMeasures() {}

    private static YearFigures distance(TieYear year) {
        return year.rows(Layers.DISTANCE)
                .map(rows -> {
                    PairGrid kilometres = new PairGrid(year.states().size(), Double.NaN);
                    Grids.forEach(
                            year.states(),
                            rows.table(),
                            "capitals",
                            (i, j, tie) -> kilometres.setBoth(i, j, tie.value()));
                    return YearFigures.of(year, rows.holding(), kilometres, (i, j) -> TieDetail.without("measured", 1));
                })
                .orElseGet(() -> YearFigures.none(year));
    }
}
