package org.entente.construct.principle;

import java.util.List;
import org.entente.construct.ConstructCard;
import org.entente.construct.Indicator;
import org.entente.construct.Input;
import org.entente.construct.Of;
import org.entente.measure.tie.Alike;

/** What readers must know of {@link PrincipleOrFriendship}. */
final class PrincipleCard {
    static final String POOLED = "pooled_slope";
    static final String SPREAD = "spread";
    static final String OWN = "own_slope";
    static final String DEPARTURE = "departure";

    private static final String MODEL =
            "One row per state and case: support = constant of the case + level of the state + "
                    + "(pooled slope + departure of the state) × affinity + error. Support is the state’s seated support in the "
                    + "case, from −1 to 1: direction × vote on each whole text, an absence 0, averaged over families of recurring "
                    + "texts. Affinity is the state’s relative affinity with the claimant minus that with the opponent over the "
                    + "five calendar years before the text’s year, whole texts without those of the registry, standardised among "
                    + "the third states seated on the text (standard deviation with n − 1) and averaged over the case’s texts. "
                    + "Constants of cases are fixed; levels and departures are normal with mean 0, their variances found by "
                    + "restricted maximum likelihood. ";

    static final ConstructCard CARD = new ConstructCard(
            "principle_or_friendship",
            "Principle or friendship",
            "Do states back a case for what it is about, or for whose case it is?",
            Of.STATES,
            List.of(pooled(), spread(), own(), departure()),
            List.of(
                    new Input(
                            "cases", "the texts, their direction and the parties", "Without texts there is no figure."),
                    new Input(
                            "votes",
                            "support, and affinity in the five years before",
                            "A state without votes in those years has no row in that case.")),
            "The slope says how much more a state backed a case the nearer it had voted to the claimant than to the "
                    + "opponent in the years before. It is no test of motives: states that vote alike may share a principle, and "
                    + "a state may have reasons in a case that votes do not show. Only disputes put to a recorded vote are "
                    + "counted, and cases without two parties that vote in the Assembly (Kosovo, Western Sahara, Palestine) have no row. "
                    + "Many cases share an opponent. Texts whose claimant’s own seat voted against them are counted; the slope "
                    + "without those cases stands beside.",
            List.of(
                    "Patterson, H. D., and Thompson, R. (1971). Recovery of inter-block information when block sizes are "
                            + "unequal. Biometrika 58(3).",
                    "Robinson, G. K. (1991). That BLUP is a good thing: the estimation of random effects. Statistical "
                            + "Science 6(1).",
                    "Efron, B., and Tibshirani, R. J. (1993). An Introduction to the Bootstrap."));

    private PrincipleCard() {}

    private static Indicator pooled() {
        return new Indicator(
                POOLED,
                "Pooled slope",
                MODEL
                        + "The pooled slope is support per standard deviation of affinity, over all dimensions, and again "
                        + "within each dimension.",
                "0: support that does not depend on affinity",
                "cases resampled 1,000 times, the ratios of the variances held; beside it the range with one case left out, the "
                        + "variances fitted anew",
                "5 cases with 3 different opponents",
                Alike.NEITHER,
                Items.PLACES,
                true,
                "");
    }

    private static Indicator spread() {
        return new Indicator(
                SPREAD,
                "Spread of the states’ slopes",
                MODEL + "The spread is the standard deviation of the departures.",
                "0: one slope for all states",
                "none: estimated once, by restricted maximum likelihood",
                "as for the pooled slope",
                Alike.NEITHER,
                Items.PLACES,
                false,
                "");
    }

    private static Indicator own() {
        return new Indicator(
                OWN,
                "Own slope",
                MODEL + "The own slope is the pooled slope plus the state’s departure.",
                "the pooled slope",
                "posterior of the state’s slope given the cases and the variances",
                "12 cases with 5 different opponents, and a reliability, 1 − variance of the departure’s error ÷ variance of "
                        + "departures, of at least 0.5; else the pooled slope only",
                Alike.NEITHER,
                Items.PLACES,
                true,
                "");
    }

    private static Indicator departure() {
        return new Indicator(
                DEPARTURE,
                "Departure from the pooled slope",
                MODEL
                        + "The departure is its best linear unbiased prediction: below 0 the state’s support follows affinity "
                        + "less than usual, above 0 more.",
                "0: the pooled slope",
                "posterior of the departure given the variances",
                "as for the own slope",
                Alike.NEITHER,
                Items.PLACES,
                true,
                "");
    }
}
