package org.entente.construct.composite;

import java.util.List;
import org.entente.construct.ConstructCard;
import org.entente.construct.Indicator;
import org.entente.construct.Input;
import org.entente.construct.Of;
import org.entente.measure.tie.Alike;

/** What a reader must know of a composite. It is no construct of the profile: there is none without a user's weights. */
public final class CompositeCard {
    private static final String COMPARED =
            "All pairs that have a value of every indicator weighed; their number is printed.";
    private static final String OECD = "OECD and JRC 2008, Handbook on Constructing Composite Indicators";
    private static final String SOBOL =
            "Sobol 1993; Saltelli et al. 2010, Computer Physics Communications 181; Jansen 1999, the same 117";
    private static final String MINIMUM =
            "Two indicators, each with a value for the pair and more than one value among the "
                    + "pairs compared; ten pairs. What is missing is never filled in: there is no composite then.";
    private static final String RUNS =
            "Designs are drawn each as often, weights from a Dirichlet distribution round the "
                    + "user’s with the concentration stated (30 unless told), seeded. ";

    /** The card. */
    public static final ConstructCard CARD = new ConstructCard(
            "composite",
            "Composite",
            "How close are the two by weights of one’s own, and how much does that depend on the weights?",
            Of.PAIR,
            List.of(place(), range(), first(), total()),
            List.of(
                    new Input(
                            "votes",
                            "agreement and relative affinity of the period that heads the page",
                            "A pair outside the reference set has no value of either."),
                    new Input(
                            "every layer of ties, and constructs",
                            "indicators that have a value for all pairs and say alike or not, each of its own last year",
                            "An indicator without data gives no composite.")),
            "A composite says what its weights say. There are no right ones, and Entente has none of its own. Indicators "
                    + "are of different years, which stand beside them: it is a composite of no single year. A sum hides "
                    + "what it is made of; the profile shows it. Indicators that say nearly the same count twice unless "
                    + "their weights are lowered.",
            List.of(OECD, SOBOL));

    private CompositeCard() {}

    private static Indicator place() {
        return indicator(
                "place",
                "Place by a design",
                "Each indicator is turned so that high is close; of one each way the weaker direction counts. Four designs: "
                        + "mid-rank percentiles with the weighted arithmetic mean; the same with the weighted geometric "
                        + "mean; standard deviations from the mean with the arithmetic mean; from the least, 0, to the "
                        + "most, 1, with the arithmetic mean, where indicators with a moment skewness beyond ±2 run as "
                        + "ln(1 + x/x̄), x the distance from the end where most pairs are. The place is the mid-rank "
                        + "percentile of the pair’s mean among all pairs compared, 100 the closest.",
                "None for a single design: the range over designs and weights stands in its stead.",
                OECD);
    }

    private static Indicator range() {
        return indicator(
                "rank_range",
                "Range of the place",
                "The 5 %, 50 % and 95 % quantiles (type 7) of the place over two independent samples of designs and "
                        + "weights. Over 40 points wide it is called not informative.",
                RUNS + "It is no sampling error: the indicators’ own intervals do not enter it.",
                OECD);
    }

    private static Indicator first() {
        return indicator(
                "first_order",
                "Share of variance, alone",
                "The first-order Sobol index of the place with respect to the normalisation, the aggregation, all weights "
                        + "together and each weight: mean of f(B)·(f(AB) − f(A)) over V, f centred, A and B two samples, AB "
                        + "the first with that input from the second, V the variance over both. A weight varies by its "
                        + "gamma draw, of shape concentration × share.",
                RUNS + "90 % percentile interval from 1,000 resamples of rows.",
                SOBOL);
    }

    private static Indicator total() {
        return indicator(
                "total_order",
                "Share of variance, with interactions",
                "The total Sobol index: mean of (f(A) − f(AB))² over 2V, the same samples.",
                RUNS + "90 % percentile interval from 1,000 resamples of rows.",
                SOBOL);
    }

    private static Indicator indicator(String id, String name, String formula, String uncertainty, String source) {
        return new Indicator(
                id, name, formula, COMPARED, uncertainty, MINIMUM, Alike.HIGH, Indicator.SCORE, false, source);
    }
}
