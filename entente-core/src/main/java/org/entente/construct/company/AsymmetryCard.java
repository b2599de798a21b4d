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

    private static final String SESSIONS =
            "from the first to the last session of the head’s years with enough votes of both, by the dynamic ordinal "
                    + "item-response model on all votes on record, whatever the years asked for";
    private static final String JOINT = "90 % percentile interval of joint draws of all positions";
    private static final String TWO = "10 votes of each in each of two sessions of the head’s years.";
    private static final String MODEL = "Bailey, Strezhnev and Voeten 2017";

    static final Indicator MOVEMENT = new Indicator(
            "movement",
            "Movement towards the other",
            "Change of the state’s ideal point times the sign of the other’s ideal point less its own at the start, "
                    + SESSIONS + ": above 0 towards where the other stood, below 0 away from it. A session goes by the "
                    + "year in which it opens.",
            "the movements of all pairs of states with enough votes in both sessions, each way",
            JOINT + ", the sign taken anew in each.",
            TWO,
            Alike.NEITHER,
            2,
            true,
            MODEL);

    static final Indicator TOTAL = new Indicator(
            "total_movement",
            "Movement of both",
            "The two changes of ideal points without their signs, added up, " + SESSIONS
                    + ": the median over the draws, since noise adds to a change without its sign.",
            "none: it says whether shares can be given",
            JOINT + "; it cannot reach below 0, and is no test of its own.",
            TWO,
            Alike.NEITHER,
            2,
            false,
            MODEL);

    static final Indicator SHARE = new Indicator(
            "movement_share",
            "Share of the movement of both",
            "The change of the state’s ideal point without its sign over the movement of both, whichever way it went.",
            "none: the two shares add up to 1",
            JOINT + ".",
            "A movement of both, by the estimates, above twice its standard deviation over the draws; else it is not told "
                    + "from no movement, and no share is given.",
            Alike.NEITHER,
            2,
            false,
            MODEL);

    static final ConstructCard CARD = new ConstructCard(
            "asymmetry",
            "Asymmetry",
            "Where does each of the two stand in the other’s list, and which of them moved towards the other?",
            Of.EACH_WAY,
            List.of(RANK, DIFFERENCE, RECEIVED, MOVEMENT, TOTAL, SHARE),
            List.of(
                    new Input(
                            "votes",
                            "roll calls of the General Assembly",
                            "States that never cast a vote there have no list."),
                    new Input(
                            "ideal_points",
                            "ideal points, estimated from all votes on record",
                            "With one session alone, or under 10 votes of each in two, the ranks stand alone.")),
            "Relative affinity is one figure of the pair: ranks differ only because the two have different company. A low "
                    + "rank in a crowded list is no sign of distance, and a rank says nothing of who moves towards whom. The scale of "
                    + "one session hangs on that of others by recurring texts alone: a shift that all states share moves one of "
                    + "the two towards the other, which the percentile among all pairs shows. Where the two stood close at the "
                    + "start, towards and away are a matter of chance.",
            List.of("Bailey, Strezhnev and Voeten 2017, Journal of Conflict Resolution 61(2)"));

    private AsymmetryCard() {}
}
