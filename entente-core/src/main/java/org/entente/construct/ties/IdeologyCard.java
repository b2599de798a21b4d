package org.entente.construct.ties;

import java.util.List;
import org.entente.construct.ConstructCard;
import org.entente.construct.Indicator;
import org.entente.construct.Input;
import org.entente.construct.Of;
import org.entente.measure.tie.Alike;
import org.entente.measure.tie.TieMeasures;
import org.entente.tie.Layers;

/** What a reader must know of ideology. */
final class IdeologyCard {
    static final String NEAR = "regime_distance_region";
    private static final String CODED = "V-Dem codes both states in the year.";

    private IdeologyCard() {}

    static ConstructCard card() {
        return new ConstructCard(
                "ideology",
                "Ideology",
                "Are the two governed alike?",
                Of.PAIR,
                List.of(
                        LayerIndicator.of(TieMeasures.REGIME_DISTANCE, Indicator.SCORE, CODED),
                        new Indicator(
                                NEAR,
                                "Regime distance, among pairs of one region",
                                "The same distance, placed among the pairs of the year whose two states lie in one UN M49 "
                                        + "sub-region. A pair of two regions has no such place.",
                                "All pairs of the year within a UN M49 sub-region.",
                                TieMeasures.REGIME_DISTANCE.interval(),
                                CODED,
                                Alike.LOW,
                                Indicator.SCORE,
                                false,
                                TieMeasures.REGIME_DISTANCE.reference()),
                        LayerIndicator.of(TieMeasures.REGIME_DIFFERENCE, Indicator.SCORE, CODED),
                        LayerIndicator.of(TieMeasures.SAME_REGIME_CLASS, 0, CODED)),
                List.of(new Input(
                        Layers.REGIME.id(),
                        "electoral democracy with its published uncertainty, class of regime",
                        "Without it nothing is said: votes say nothing of how a state is governed.")),
                "Low means alike. Alike is not allied: regimes that resemble each other may be rivals, and states governed "
                        + "differently may be close. The index rests on country experts’ judgements of elections and "
                        + "freedoms; liberal democracy, which says the same of nearly all states, stands beside it and is "
                        + "not counted. Nothing here is made of votes, and no figure of votes is made of it.",
                List.of(
                        "Coppedge et al. 2025, V-Dem Country–Year Dataset v15",
                        "Lührmann, Tannenberg and Lindberg 2018, Politics and Governance 6(1)"));
    }
}
