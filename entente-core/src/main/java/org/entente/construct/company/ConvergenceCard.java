package org.entente.construct.company;

import java.util.List;
import org.entente.construct.ConstructCard;
import org.entente.construct.Indicator;
import org.entente.construct.Input;
import org.entente.construct.Of;
import org.entente.measure.tie.Alike;

/** What a reader must know of {@link Convergence}. */
final class ConvergenceCard {
    private static final String DRAWS = "90 % percentile interval of 1,000 draws of families of texts";
    private static final String PAIRS = "all pairs of the slice with enough joint votes";

    static final Indicator AFFINITY = new Indicator(
            "relative_affinity",
            "Relative affinity",
            "The residual of agreement on a mean and one effect a state, by unweighted least squares over all pairs of "
                    + "the reference set: agreement beyond what both states’ habits lead one to expect.",
            PAIRS,
            DRAWS + ", state effects fitted anew in each.",
            "max(10, min(30, a third of the roll calls)) joint votes; 10 families with a joint vote for the interval.",
            Alike.HIGH,
            Indicator.SCORE,
            true,
            "");

    static final Indicator AGREEMENT = new Indicator(
            "agreement",
            "Agreement",
            "Mean over joint votes of 1 for the same choice, ½ for one step apart, 0 for yes against no.",
            PAIRS,
            DRAWS + "; where all joint votes are alike the bound of a share never seen to fail.",
            "10 joint votes; 10 families with one for the interval.",
            Alike.HIGH,
            Indicator.SCORE,
            false,
            "Lijphart 1963");

    static final Indicator CHANGE = new Indicator(
            "net_change",
            "Net change since the period before",
            "Agreement in the period minus agreement in the one before, as a residual on a mean and one effect a "
                    + "state over all pairs eligible in both: change beyond what both changed towards everyone. Whole "
                    + "texts alone.",
            "all pairs eligible in both periods",
            DRAWS + ", drawn jointly over both periods.",
            "30 joint votes in each of the two periods.",
            Alike.HIGH,
            Indicator.SCORE,
            true,
            "");

    static final Indicator SAME_FAMILIES = new Indicator(
            "net_change_same_families",
            "The same on texts voted in both periods",
            "The net change over the families of texts put to a vote in both periods alone: what is left when the "
                    + "agenda is held fixed.",
            "all pairs eligible in both periods",
            DRAWS + ", drawn jointly over both periods.",
            "30 joint votes in each of the two periods.",
            Alike.HIGH,
            Indicator.SCORE,
            true,
            "");

    static final Indicator TREND = new Indicator(
            Trend.ID,
            "Trend of relative affinity a year",
            "Slope of yearly relative affinity on the year by least squares, each year weighted by its joint votes, up "
                    + "to the last year on record to its December. Whole texts alone.",
            "all pairs of the slice with as many years",
            DRAWS + ": the slope of the years’ values in each draw, since years share families; the weights stay.",
            "6 years with at least 10 joint votes and a relative affinity.",
            Alike.HIGH,
            4,
            true,
            "");

    static final Indicator MEAN = new Indicator(
            "mean_agreement",
            "Mean agreement with all states",
            "Mean of agreement over all other states with which it shares enough votes, unweighted; of each of the "
                    + "two, and no figure of the pair.",
            "all states of the slice",
            DRAWS + ".",
            "One other state in the reference set; 10 families with a vote for the interval.",
            Alike.NEITHER,
            Indicator.SCORE,
            false,
            "");

    private static final String POSITIONS =
            "of the last session of the head’s years with enough votes of both, by the dynamic ordinal item-response model on "
                    + "all votes on record, whatever the years asked for";
    private static final String JOINT = "90 % interval of joint draws of all positions";
    private static final String TEN = "10 votes of each in one session of the head’s years.";
    private static final String MODEL = "Bailey, Strezhnev and Voeten 2017";

    static final Indicator DISTANCE = new Indicator(
            "ideal_point_distance",
            "Distance of ideal points",
            "Median distance of the two ideal points over joint draws, " + POSITIONS
                    + ". A session goes by the year in which it opens. All states and sessions have standard deviation 1.",
            "all pairs of states with enough votes in that session",
            JOINT + ".",
            TEN,
            Alike.LOW,
            2,
            false,
            MODEL);

    static final Indicator DIFFERENCE = new Indicator(
            "ideal_point_difference",
            "Difference of ideal points, first less second",
            "The ideal point of the first less that of the second, " + POSITIONS
                    + ": above 0 where the first stands nearer the United States’ end.",
            "none: its sign says which of the two stands where",
            JOINT + ".",
            TEN,
            Alike.NEITHER,
            2,
            true,
            MODEL);

    static final Indicator NEAR = new Indicator(
            "ideal_points_near",
            "Chance of standing less than 0.25 apart",
            "Share of the joint draws in which the two ideal points are less than a quarter of a standard deviation apart, "
                    + POSITIONS + ".",
            "none",
            "None: it is itself a share of the joint draws.",
            TEN,
            Alike.HIGH,
            2,
            false,
            MODEL);

    static final ConstructCard CARD = new ConstructCard(
            "convergence",
            "Convergence",
            "How close do the two vote, beyond their habits towards everyone, and has that changed?",
            Of.PAIR,
            List.of(AFFINITY, DISTANCE, CHANGE, SAME_FAMILIES, AGREEMENT, TREND, DIFFERENCE, NEAR, MEAN),
            List.of(
                    new Input(
                            "votes",
                            "roll calls of the General Assembly on whole texts",
                            "States that never cast a vote there have no figure."),
                    new Input(
                            "ideal_points",
                            "ideal points, estimated from all votes on record",
                            "With under 10 votes of each in a session there is no distance.")),
            "Votes in the General Assembly cost little and follow groups: voting alike is no agreement on policy, and a "
                    + "state that nearly always votes yes agrees with most others. Levels and trends also move with the "
                    + "agenda, so that a change is read net of state effects and beside the same change on texts voted "
                    + "in both periods. A trend over many years is one line through what may have gone up and down. The distance of ideal "
                    + "points removes neither habits nor blocs: two states that vote yes to nearly everything stand close.",
            List.of(
                    "Lijphart 1963, American Political Science Review 57(4)",
                    "Bailey, Strezhnev and Voeten 2017, Journal of Conflict Resolution 61(2)"));

    private ConvergenceCard() {}
}
