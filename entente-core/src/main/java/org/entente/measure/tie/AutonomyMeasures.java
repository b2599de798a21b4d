package org.entente.measure.tie;

import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.jspecify.annotations.Nullable;

/** How far a state decides by itself, as V-Dem's experts judge it. */
final class AutonomyMeasures {
    /** V-Dem's own bounds hold about two thirds of what its model makes likely. */
    static final double LEVEL = 0.68;

    private static final String BOUNDS =
            "Its bounds are V-Dem’s own (_codelow, _codehigh): about 68 % of what its measurement model makes likely.";
    private static final String MADE_OF =
            "Coppedge et al. 2025, V-Dem Country–Year Dataset v15; Pemstein et al., V-Dem Working Paper 21";
    private static final String EXPERTS = "It rests on country experts’ judgements, not on what the state did.";

    static final TieMeasure DOMESTIC = of("domestic_autonomy", "domestic autonomy")
            .asks("Is the state free from the direct control of others in its domestic policy?")
            .in("scale of the measurement model")
            .defined("V-Dem’s item on domestic autonomy (v2svdomaut) as published.")
            .by(year -> figures(year, "domestic_autonomy"));

    static final TieMeasure INTERNATIONAL = of("international_autonomy", "international autonomy")
            .asks("Is the state free from the direct control of others in its foreign policy?")
            .in("scale of the measurement model")
            .defined("V-Dem’s item on international autonomy (v2svinlaut) as published.")
            .by(year -> figures(year, "international_autonomy"));

    static final TieMeasure TERRITORY = of("territorial_authority", "authority over territory")
            .asks("Over how much of its territory has the state effective control?")
            .in("per cent of the territory")
            .defined("V-Dem’s item on state authority over territory (v2svstterr) as published.")
            .by(year -> figures(year, "territorial_authority"));

    private AutonomyMeasures() {}

    private static TieMeasureBuilder of(String word, String label) {
        return TieMeasureBuilder.of(word, label, Layers.REGIME, Describes.STATE)
                .interval(BOUNDS)
                .after(MADE_OF)
                .caveats(EXPERTS);
    }

    private static YearFigures figures(TieYear year, String kind) {
        return year.rows(Layers.REGIME, kind)
                .map(rows -> {
                    StateRows states = StateRows.of(year.states(), rows.table(), kind);
                    return YearFigures.ofStates(
                            year, rows.holding(), states.values(), (i, same) -> detail(states.find(i)));
                })
                .orElseGet(() -> YearFigures.none(year));
    }

    private static TieDetail detail(@Nullable Tie row) {
        if (row == null) {
            return TieDetail.UNKNOWN;
        }
        boolean bounded = !Double.isNaN(row.lo()) && !Double.isNaN(row.hi());
        return bounded
                ? new TieDetail(row.lo(), row.hi(), LEVEL, 1, null, TieDetail.NO_DATA, "")
                : TieDetail.without("no published uncertainty", 1);
    }
}
