package org.entente.construct.company;

import java.util.List;
import org.entente.construct.ConstructCard;
import org.entente.construct.Indicator;
import org.entente.construct.Input;
import org.entente.construct.Of;
import org.entente.measure.tie.Alike;

/** What a reader must know of {@link MultiVectorVotes}. */
final class MultiVectorVotesCard {
    private static final String STATES = "all states that are no pole and no member of one";
    private static final String MINIMUM = "30 joint votes with each pole that voted; 10 families for the interval.";

    static final Indicator SPREAD = new Indicator(
            "spread",
            "Spread of its places in the poles’ lists",
            "The highest minus the lowest of its percentiles in the lists of the poles, in percentile points: low where "
                    + "it stands about as high in the list of one pole as of another.",
            STATES,
            "90 % percentile interval of the first 250 draws of families, applied to all states at once. It is wide and "
                    + "leans upward: noise adds to a difference between a highest and a lowest.",
            MINIMUM,
            Alike.NEITHER,
            1,
            false,
            "");

    static final Indicator AFFINITY = new Indicator(
            "affinity_to_pole",
            "Relative affinity to",
            "Relative affinity to the pole, to a pole of several states the mean over its members; its percentile is its "
                    + "place in the pole’s list, from the farthest at 0 to the nearest at 100.",
            STATES,
            "90 % percentile intervals of draws of families: 1,000 for the value, the first 250 for the percentile.",
            "30 joint votes with the pole, or with a member; 10 families for the interval.",
            Alike.HIGH,
            Indicator.SCORE,
            true,
            "");

    static final Indicator MARGIN = new Indicator(
            "margin",
            "Lead of the nearest pole",
            "Its percentile in the list in which it stands highest, minus the next highest, in percentile points.",
            "none",
            "90 % percentile interval of the first 250 draws, the pole held fixed: below 0 in part where another pole may "
                    + "be the nearest.",
            MINIMUM,
            Alike.NEITHER,
            1,
            true,
            "");

    static final Indicator ALONE = new Indicator(
            "like_no_pole",
            "Pole-splitting texts voted like no pole",
            "Of the texts on which the poles that voted did not all vote alike and it cast a vote: the share on which "
                    + "its vote is that of none of them. A pole of several states votes as at least half of its members "
                    + "that cast a vote.",
            STATES,
            "90 % percentile interval of 1,000 draws of families of texts.",
            "30 such texts; 10 families for the interval.",
            Alike.NEITHER,
            Indicator.SCORE,
            false,
            "");

    static final ConstructCard CARD = new ConstructCard(
            "multi_vector_votes",
            "Votes between the poles",
            "How high does the state stand in the list of each pole, among all states that are no pole?",
            Of.STATES,
            List.of(SPREAD, AFFINITY, MARGIN, ALONE),
            List.of(new Input(
                    "votes",
                    "roll calls of the General Assembly",
                    "States that never cast a vote there have no figure.")),
            "The percentiles are the message: read them pole by pole. A low spread says that a state’s places are even, "
                    + "not that it balances on purpose: a state of middling habits is even too. Poles vote alike on "
                    + "much (Russia and China, the United States and the European Union), so that places in their lists go "
                    + "together. These are votes, not ties: flows stand apart.",
            List.of());

    private MultiVectorVotesCard() {}
}
