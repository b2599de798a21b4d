package org.entente.measure.tie;

import org.entente.measure.Seeds;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.jspecify.annotations.Nullable;

/** How alike two states are governed, as V-Dem has it. */
final class RegimeMeasures {
    private static final String INDEX = "polyarchy";
    private static final String CLASS = "regime";
    private static final String MADE_OF = "Coppedge et al. 2025, V-Dem Country–Year Dataset v15; Teorell, Coppedge, "
            + "Lindberg and Skaaning 2019, Studies in Comparative International Development 54(1)";
    private static final String DRAWN =
            "Its 90 % interval comes from 2,000 draws of each index, normal with the published value and standard "
                    + "deviation, cut at 0 and 1.";
    private static final String RANGE = "index from 0 to 1";
    private static final String EXPERTS = "The index rests on experts’ judgements of elections and freedoms alone.";

    static final TieMeasure POLYARCHY = TieMeasureBuilder.of(
                    INDEX, "electoral democracy index", Layers.REGIME, Describes.STATE)
            .asks("How far is the ideal of electoral democracy reached?")
            .in(RANGE)
            .interval(DRAWN)
            .defined("V-Dem’s electoral democracy index (v2x_polyarchy) as published.")
            .after(MADE_OF)
            .caveats(EXPERTS)
            .by(RegimeMeasures::index);

    static final TieMeasure DISTANCE = TieMeasureBuilder.of(
                    "regime_distance", "regime distance", Layers.REGIME, Describes.PAIR)
            .asks("How far apart are the two on electoral democracy?")
            .in(RANGE)
            .alike(Alike.LOW)
            .interval(DRAWN)
            .defined("Size of the difference between the two states’ electoral democracy indices (v2x_polyarchy).")
            .after(MADE_OF)
            .caveats(
                    EXPERTS,
                    "The interval of a small distance lies mostly above it: two uncertain indices seldom meet.")
            .by(year -> differences(year, true));

    static final TieMeasure DIFFERENCE = TieMeasureBuilder.of(
                    "regime_difference", "regime difference", Layers.REGIME, Describes.EACH_WAY)
            .asks("How much higher is the first on electoral democracy than the second?")
            .in(RANGE)
            .signed()
            .notCompared()
            .interval(DRAWN)
            .defined("The first state’s electoral democracy index (v2x_polyarchy) minus the second’s.")
            .after(MADE_OF)
            .caveats(EXPERTS)
            .by(year -> differences(year, false));

    static final TieMeasure SAME_CLASS = TieMeasureBuilder.of(
                    "same_regime_class", "same class of regime", Layers.REGIME, Describes.PAIR)
            .asks("Do both belong to the same class of regime?")
            .in("1 for yes, 0 for no")
            .alike(Alike.HIGH)
            .interval("It has no interval: the class is taken as published.")
            .defined("Whether both are closed autocracies, electoral autocracies, electoral democracies or liberal "
                    + "democracies (v2x_regime).")
            .after("Lührmann, Tannenberg and Lindberg 2018, Politics and Governance 6(1)")
            .caveats("Neighbouring classes differ by little at their border.")
            .by(RegimeMeasures::sameClass);

    private RegimeMeasures() {}

    private static YearFigures index(TieYear year) {
        return year.rows(Layers.REGIME, INDEX)
                .map(rows -> {
                    StateRows states = StateRows.of(year.states(), rows.table(), INDEX);
                    RegimeDraws draws = new RegimeDraws(Seeds.PUBLISHED, year.year());
                    return YearFigures.ofStates(
                            year, rows.holding(), states.values(), (i, same) -> detail(draws, states.find(i)));
                })
                .orElseGet(() -> YearFigures.none(year));
    }

    private static YearFigures differences(TieYear year, boolean size) {
        return year.rows(Layers.REGIME, INDEX)
                .map(rows -> {
                    StateRows states = StateRows.of(year.states(), rows.table(), INDEX);
                    RegimeDraws draws = new RegimeDraws(Seeds.PUBLISHED, year.year());
                    PairGrid grid = new PairGrid(year.states().size(), Double.NaN).map((i, j) -> {
                        double difference = states.value(i) - states.value(j);
                        return size ? Math.abs(difference) : difference;
                    });
                    return YearFigures.of(
                            year, rows.holding(), grid, (i, j) -> detail(draws, states.find(i), states.find(j), size));
                })
                .orElseGet(() -> YearFigures.none(year));
    }

    private static TieDetail detail(RegimeDraws draws, @Nullable Tie row) {
        if (row == null) {
            return TieDetail.UNKNOWN;
        }
        double[] bounds = draws.interval(row);
        return RegimeDraws.uncertain(row) ? TieDetail.interval(bounds[0], bounds[1], 1) : unpublished();
    }

    private static TieDetail detail(RegimeDraws draws, @Nullable Tie one, @Nullable Tie other, boolean size) {
        if (one == null || other == null) {
            return TieDetail.UNKNOWN;
        }
        double[] bounds = draws.interval(one, other, size);
        return RegimeDraws.uncertain(one) && RegimeDraws.uncertain(other)
                ? TieDetail.interval(bounds[0], bounds[1], 2)
                : unpublished();
    }

    private static TieDetail unpublished() {
        return TieDetail.without("no published uncertainty", 1);
    }

    private static YearFigures sameClass(TieYear year) {
        return year.rows(Layers.REGIME, CLASS)
                .map(rows -> {
                    StateRows states = StateRows.of(year.states(), rows.table(), CLASS);
                    PairGrid grid = new PairGrid(year.states().size(), Double.NaN)
                            .map((i, j) ->
                                    states.known(i, j) ? Grids.truth(states.value(i) == states.value(j)) : Double.NaN);
                    return YearFigures.of(
                            year,
                            rows.holding(),
                            grid,
                            (i, j) -> states.known(i, j) ? TieDetail.without("as published", 2) : TieDetail.UNKNOWN);
                })
                .orElseGet(() -> YearFigures.none(year));
    }
}
