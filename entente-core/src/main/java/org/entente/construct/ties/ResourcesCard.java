package org.entente.construct.ties;

import java.util.List;
import org.entente.construct.ConstructCard;
import org.entente.construct.Indicator;
import org.entente.construct.Input;
import org.entente.construct.Of;
import org.entente.measure.tie.TieMeasures;
import org.entente.tie.Layers;

/** What a reader must know of resources. */
final class ResourcesCard {
    private static final String BOTH = "Both states report trade in the year.";

    private ResourcesCard() {}

    static ConstructCard card() {
        return new ConstructCard(
                "resources",
                "Resources",
                "How much of each one’s trade, of the energy it buys and of the arms it receives is with the other?",
                Of.EACH_WAY,
                List.of(
                        LayerIndicator.of(TieMeasures.TRADE_SHARE, Indicator.SCORE, BOTH),
                        LayerIndicator.of(TieMeasures.TRADE_RANK, 0, BOTH),
                        LayerIndicator.of(TieMeasures.TRADE_IN_ALL, 0),
                        LayerIndicator.of(TieMeasures.TRADE_CONCENTRATION, Indicator.SCORE),
                        LayerIndicator.of(TieMeasures.ARMS_SHARE, Indicator.SCORE),
                        LayerIndicator.of(
                                TieMeasures.ENERGY_SHARE, Indicator.SCORE, BOTH + " The source has trade by product.")),
                List.of(new Input(
                        Layers.TRADE.id(),
                        "goods between states, by the exporter’s and the importer’s report",
                        "Without it nothing is said.")),
                "Two shares stand side by side and no index of asymmetry is made of them: their ratio is the ratio of the "
                        + "two totals, which is size. The two reports of one flow differ by half and more: the bounds are "
                        + "their range, no interval. A file of one year shows a state, not a trend. Goods alone: services, "
                        + "transit and smuggling are not in it, and goods that pass through a port count for its state.",
                List.of("Hirschman 1945, National Power and the Structure of Foreign Trade"));
    }
}
