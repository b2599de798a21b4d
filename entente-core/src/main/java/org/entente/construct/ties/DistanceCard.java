package org.entente.construct.ties;

import java.util.List;
import org.entente.construct.ConstructCard;
import org.entente.construct.Indicator;
import org.entente.construct.Input;
import org.entente.construct.Of;
import org.entente.measure.tie.Alike;
import org.entente.tie.Layers;

/** What a reader must know of distance and expectation. */
final class DistanceCard {
    static final String DEPARTURE = "agreement_departure";
    static final String REGIONAL = "agreement_departure_region";
    static final String WITHIN = "within_r2";
    static final String ORGANISATIONS = "joint_organisations_departure";

    private static final String COVARIATES =
            "the natural logarithm of the kilometres between the capitals (at least 1), a "
                    + "land border, a shared official language, one ever ruled the other, a third ruled both (each 1 or 0, from the "
                    + "project’s own tables; of the last year of the period in which all are known)";
    private static final String DRAWN =
            "90 % interval of 250 draws of families of texts: in each, effects and coefficients are fitted anew to the "
                    + "agreement of all pairs, so that it takes in how sure they are. A pair without a joint vote in a draw "
                    + "keeps its own value in it.";
    private static final String LEAST =
            "The pair is in the reference set, all covariates are known, and 10 families have a joint vote.";

    private DistanceCard() {}

    static ConstructCard card() {
        return new ConstructCard(
                "distance_and_expectation",
                "Distance and expectation",
                "Do the two agree more than distance and shared history would lead one to expect?",
                Of.PAIR,
                List.of(
                        departure(
                                DEPARTURE,
                                "Agreement beyond expectation",
                                "Residual of agreement on an effect of each state and " + COVARIATES
                                        + ", by unweighted least squares in one regression over the reference pairs. No "
                                        + "region is in it."),
                        departure(
                                REGIONAL,
                                "The same with regions",
                                "The same with whether the two lie in one UN M49 sub-region added. “Sensitive” where the two "
                                        + "percentiles differ by more than 15."),
                        within(),
                        organisations()),
                inputs(),
                "What distance leads one to expect is what pairs as far apart do, not what these two ought to do. Neighbours "
                        + "agree because of much that goes with distance, regional organisations above all. Where distance "
                        + "explains little, the departure is nearly the relative affinity. State effects are removed first: "
                        + "two states that agree with everyone depart from nothing.",
                List.of(
                        "Frisch and Waugh 1933, Econometrica 1(4)",
                        "Santos Silva and Tenreyro 2006, Review of Economics and Statistics 88(4)",
                        "Head and Mayer 2014, Handbook of International Economics 4"));
    }

    private static List<Input> inputs() {
        return List.of(
                new Input(
                        "votes",
                        "agreement of all pairs of the page’s head",
                        "Without joint votes there is no figure."),
                new Input(
                        Layers.DISTANCE.id(),
                        "kilometres between capitals, with borders, languages and rulers",
                        "A pair of which one of them is not known has no figure."),
                new Input(
                        Layers.JOINT_ORGANISATIONS.id(),
                        "joint memberships of all pairs",
                        "Without it nothing is said of organisations."));
    }

    private static Indicator departure(String id, String name, String formula) {
        return new Indicator(
                id, name, formula, "All pairs of the regression.", DRAWN, LEAST, Alike.HIGH, Indicator.SCORE, true, "");
    }

    private static Indicator within() {
        return new Indicator(
                WITHIN,
                "What distance and history explain, of all pairs",
                "Share of the variation of agreement, net of state effects, that the covariates explain (within-R²), without "
                        + "regions. Below .15 distance explains little.",
                "None.",
                DRAWN,
                "The regression has pairs.",
                Alike.NEITHER,
                Indicator.SCORE,
                false,
                "");
    }

    private static Indicator organisations() {
        return new Indicator(
                ORGANISATIONS,
                "Joint organisations beyond expectation",
                "Joint organisations minus the number expected from an effect of each state and the same covariates of the "
                        + "year, by Poisson pseudo-maximum likelihood over all pairs. Beside it the percentile with regions, “sensitive” "
                        + "where the two differ by more than 15.",
                "All pairs of the year.",
                "It has no interval: memberships are counted, and all pairs of the year are in the fit.",
                "The layer covers the year and all covariates are known.",
                Alike.HIGH,
                1,
                true,
                "");
    }
}
