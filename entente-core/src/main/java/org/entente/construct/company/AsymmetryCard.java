package org.entente.construct.company;

import java.util.List;
import org.entente.construct.ConstructCard;
import org.entente.construct.Indicator;
import org.entente.construct.Input;
import org.entente.construct.Of;
import org.entente.measure.tie.Alike;

/** What a reader must know of {@link Asymmetry}. */
final class AsymmetryCard {
    private static final String DRAWS =
            "90 % percentile interval of 1,000 draws of families of texts, all pairs at once";
    private static final String PARTNERS = "30 states with a rank in the list of each.";

    static final Indicator RANK = new Indicator(
            "rank",
            "Rank in the other’s list",
            "Rank of the second state in the first one’s list of relative affinities, 1 for the nearest; states with too "
                    + "few joint votes have none.",
            "the ranks of all pairs, each way",
            DRAWS + ".",
            PARTNERS,
            Alike.LOW,
            0,
            false,
            "");

    static final Indicator DIFFERENCE = new Indicator(
            "rank_difference",
            "Difference of the two ranks",
            "The rank of the second in the first one’s list minus the rank of the first in the second one’s: above 0 "
                    + "where the first has more states nearer to it than the second has.",
            "the differences of all pairs, each way",
            DRAWS + ", the same draws for both ranks; without it no difference is given.",
            PARTNERS,
            Alike.NEITHER,
            0,
            true,
            "");

    static final Indicator RECEIVED = new Indicator(
            "mean_rank_received",
            "Mean rank received",
            "Mean of a state’s rank over the lists of all states in which it has one.",
            "all states of the slice",
            DRAWS + ".",
            PARTNERS,
            Alike.NEITHER,
            1,
            false,
            "");

    static final ConstructCard CARD = new ConstructCard(
            "asymmetry",
            "Asymmetry",
            "Where does each of the two stand in the other’s list?",
            Of.EACH_WAY,
            List.of(RANK, DIFFERENCE, RECEIVED),
            List.of(
                    new Input(
                            "votes",
                            "roll calls of the General Assembly",
                            "States that never cast a vote there have no list."),
                    new Input(
                            "ideal_points",
                            "ideal points",
                            "Not measured: who moved towards whom, as shares of the movement, has no figure.")),
            "Relative affinity is one figure of the pair: ranks differ only because the two have different company. A low "
                    + "rank in a crowded list is no sign of distance, and a rank says nothing of who moves towards whom.",
            List.of());

    private AsymmetryCard() {}
}
