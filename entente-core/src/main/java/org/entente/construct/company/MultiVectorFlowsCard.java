package org.entente.construct.company;

import java.util.List;
import org.entente.construct.ConstructCard;
import org.entente.construct.Indicator;
import org.entente.construct.Input;
import org.entente.construct.Of;
import org.entente.measure.tie.Alike;

/** What a reader must know of {@link MultiVectorFlows}. */
final class MultiVectorFlowsCard {
    private static final String STATES = "all states that are no pole and no member of one";
    private static final String RANGE =
            "The range of two figures, one by the state’s own reports and one by its partners’, not a 90 % interval; the "
                    + "value is their mean. Arms, and sources with one report, have none.";
    private static final String MINIMUM =
            "Three poles with data; arms of 50 million trend-indicator value in five years.";

    static final Indicator DIVERGENCE = new Indicator(
            "divergence",
            "Divergence from the poles’ shares of the world’s",
            "Σ p·ln(p/q) in nats: p the pole’s share of the state’s flows with all poles, q its share of the flows of all "
                    + "other states with the poles, those within a pole left out; 0 where the state’s flows divide as "
                    + "the world’s do. Trade is exports and imports of a year, arms are those received in five years. "
                    + "Hong Kong is no state in its own right from 1 July 1997: its flows are from then neither the "
                    + "world’s nor China’s. Macao is not in the product’s list of states.",
            STATES,
            RANGE,
            MINIMUM,
            Alike.NEITHER,
            Indicator.SCORE,
            false,
            "Kullback and Leibler 1951");

    static final Indicator COVERAGE = new Indicator(
            "coverage",
            "Coverage",
            "Flows with the poles as a share of the state’s flows with the world.",
            STATES,
            RANGE,
            MINIMUM,
            Alike.NEITHER,
            Indicator.SCORE,
            false,
            "");

    static final Indicator SHARE = new Indicator(
            "share",
            "Share of its flows with the poles",
            "The flow with the pole divided by the sum of the flows with all poles; with a pole of several states the sum "
                    + "over them.",
            STATES,
            RANGE,
            MINIMUM,
            Alike.NEITHER,
            Indicator.SCORE,
            false,
            "");

    static final Indicator STEADINESS = new Indicator(
            "steadiness",
            "Steadiness of the shares",
            "1 minus the mean over windows of half the sum of absolute changes of the shares from one window to the next; "
                    + "up to ten windows of one source that end with the last: years of trade, five-year sums of arms.",
            STATES,
            "None: enumerated.",
            "Three windows.",
            Alike.NEITHER,
            Indicator.SCORE,
            false,
            "");

    static final ConstructCard CARD = new ConstructCard(
            "multi_vector_flows",
            "Flows between the poles",
            "How do the state’s trade and the arms it received divide among the poles, beside the world’s?",
            Of.STATES,
            List.of(DIVERGENCE, COVERAGE, SHARE, STEADINESS),
            List.of(
                    new Input("trade", "goods by both reports", "Trade is left out, and what would fill it is said."),
                    new Input("arms", "major arms received", "Arms are left out, and what would fill them is said.")),
            "A low divergence says that flows divide as the world’s do, which a state near one pole would have to work "
                    + "for: distance and size are in the figure. Shares are of the flows with the poles alone, so that "
                    + "coverage must be read first. Goods are not services or pipelines’ fees; arms are few, and one delivery "
                    + "can turn the shares. Flows and votes stand apart, and are never averaged.",
            List.of(
                    "Kullback and Leibler 1951, Annals of Mathematical Statistics 22(1)",
                    "SIPRI Arms Transfers Database"));

    private MultiVectorFlowsCard() {}
}
