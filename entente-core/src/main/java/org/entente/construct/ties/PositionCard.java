package org.entente.construct.ties;

import java.util.List;
import org.entente.construct.ConstructCard;
import org.entente.construct.Indicator;
import org.entente.construct.Input;
import org.entente.construct.Of;
import org.entente.measure.tie.Alike;
import org.entente.tie.Layers;

/** What a reader must know of position. */
final class PositionCard {
    static final String POSITION = "position";
    static final String CENTRALITY = "centrality";
    private static final String LEAST =
            "At least " + Positions.STATES + " states in a layer and " + Positions.LAYERS + " such layers.";

    private PositionCard() {}

    static ConstructCard card() {
        return new ConstructCard(
                "position",
                "Position",
                "Where does each state stand among all in organisations, trade and missions?",
                Of.STATES,
                List.of(position(), centrality()),
                List.of(
                        new Input(
                                Layers.JOINT_ORGANISATIONS.id(),
                                "joint memberships of all pairs",
                                "Without it seats shared in the project’s own table."),
                        new Input(
                                Layers.TRADE.id(),
                                "goods between states, both ways together",
                                "Without it the layer is missing."),
                        new Input(Layers.MISSION.id(), "missions either way", "Without it the layer is missing.")),
                "A position is a place in a ranking, no kind of state: what a text calls the middle stands here as three "
                        + "bands of percentiles, 40 to 80, 33 to 67 and 50 to 90, and a state may lie in one and not in "
                        + "another. Centrality goes mostly with plain size, and the correlation stands beside it. Layers end "
                        + "in different years. A position says nothing of how two states align.",
                List.of("Borgatti and Everett 2000, Social Networks 21(4)"));
    }

    private static Indicator position() {
        return new Indicator(
                POSITION,
                "Position over the layers",
                "Mean of the state’s percentiles of centrality in the layers that have at least " + Positions.STATES
                        + " states.",
                "All states in at least " + Positions.LAYERS + " layers.",
                "It has no interval but a range: of the means when one layer after the other is left out.",
                LEAST,
                Alike.NEITHER,
                0,
                false,
                "");
    }

    private static Indicator centrality() {
        return new Indicator(
                CENTRALITY,
                "Centrality",
                "The c ≥ 0 with maximum 1 for which the products c_i·c_j correlate most with ln(1 + w_ij) over all pairs, w "
                        + "the joint organisations, the trade of both ways in million US dollars, or the missions of both "
                        + "ways. A flow of trade that neither of two reporting states reports is none.",
                "All states of the layer.",
                "90 % interval of " + PositionFit.HALVES
                        + " halves of the states, each fitted by itself with a maximum of 1, so that a state stands higher "
                        + "where those above it are not drawn; the percentile’s likewise, within the half.",
                LEAST,
                Alike.NEITHER,
                Indicator.SCORE,
                false,
                "Borgatti and Everett 2000, Social Networks 21(4)");
    }
}
