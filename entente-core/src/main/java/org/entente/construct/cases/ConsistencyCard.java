package org.entente.construct.cases;

import java.util.List;
import org.entente.construct.ConstructCard;
import org.entente.construct.Indicator;
import org.entente.construct.Input;
import org.entente.construct.Of;
import org.entente.measure.tie.Alike;

/** What consistency asks and measures. */
final class ConsistencyCard {
    private static final String MINIMUM = "Four cases of others on which the state was seated; where the slice reaches "
            + "beyond 2000, two of them with a text after 2000. Below: the row of cases and no mean.";

    private static final Indicator LEVEL = new Indicator(
            Consistency.LEVEL,
            "Support on cases of others, seated",
            "On every whole text with a direction, the vote times the direction: +1 backs the supported party, 0 abstains "
                    + "or does not vote, −1 opposes it. Mean over the texts of a family, over the families of a case, then "
                    + "over the cases of one dimension; never over dimensions. Cases of others: the state is neither "
                    + "party; cases that name no state or people as the supported party are no case of anybody. Texts on "
                    + "which the supported party’s own seat voted against its side count. A case is backed above one half, "
                    + "opposed below 0, else support is withheld.",
            "all states seated on the same cases and party to none",
            "The range of the mean with one case left out; then the t interval of the mean of the cases, with one degree "
                    + "of freedom fewer than cases, cut at −1 and 1.",
            MINIMUM,
            Alike.NEITHER,
            2,
            true,
            "");
    private static final Indicator CAST = new Indicator(
            Consistency.CAST,
            "The same, votes cast alone",
            "As above, absences left out instead of counted as 0.",
            "none",
            "None: it stands beside the seated mean, to show what absences do.",
            MINIMUM,
            Alike.NEITHER,
            2,
            true,
            "");
    private static final Indicator ABSENT = new Indicator(
            Consistency.ABSENT,
            "Share of these texts without a vote",
            "Texts of these cases on which the state was a member and cast no vote, divided by those on which it was a "
                    + "member.",
            "none",
            "None: the texts are all there are, not a sample.",
            MINIMUM,
            Alike.NEITHER,
            2,
            false,
            "");

    static final ConstructCard CARD = new ConstructCard(
            "consistency",
            "Consistency",
            "Does the state back the same principle whosever case it is?",
            Of.STATES,
            List.of(LEVEL, CAST, ABSENT),
            List.of(
                    new Input(
                            "cases",
                            "the cases, their dimensions and directions",
                            "Without cases nothing is measured."),
                    new Input("votes", "how the state voted on their texts", "")),
            "Read the row of cases first: a mean of one half can be a state that withholds everywhere or one that backs half and "
                    + "opposes the rest. A case that was put to the vote once weighs as much as one put every year. Cases "
                    + "are few and unlike: texts differ in how directly they speak to the principle, and the registry "
                    + "holds only disputes put to a recorded vote. A low mean states no motive, and states are not "
                    + "ranked.",
            List.of(
                    "Entente’s registry of cases and its codebook.",
                    "Student, The Probable Error of a Mean, Biometrika 6, 1908."));

    private ConsistencyCard() {}
}
