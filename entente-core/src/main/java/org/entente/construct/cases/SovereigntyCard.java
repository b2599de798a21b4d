package org.entente.construct.cases;

import java.util.List;
import org.entente.construct.ConstructCard;
import org.entente.construct.Indicator;
import org.entente.construct.Input;
import org.entente.construct.Of;
import org.entente.measure.tie.Alike;

/** What the sovereignty norm asks and measures. */
final class SovereigntyCard {
    private static final String MINIMUM =
            "Eight texts of two families on which the state was seated, in the slice; else "
                    + "the rows and no figure. The embargo against Cuba is one family of texts, so it is always a row.";

    private static final Indicator ABOVE = new Indicator(
            Sovereignty.ABOVE,
            "Backing above the world’s",
            "On each text of a group the vote is +1 where it backs the norm that states decide for themselves, 0 for an "
                    + "abstention or an absence, −1 where it goes against it; from it is taken the mean of all other states "
                    + "seated. Mean over the texts of a family, then over the families of the group; groups are never "
                    + "averaged. The groups, by the titles of whole texts: coercive measures (“Human rights and unilateral "
                    + "coercive measures” and “(Unilateral) economic measures as a means of political and economic "
                    + "coercion against developing countries”); the embargo against Cuba; non-interference and elections "
                    + "(titles with “interference in the internal affairs of States” or “inadmissibility of intervention”, "
                    + "and with “national sovereignty … electoral processes”); human rights in single countries (titles "
                    + "of the form “situation of human rights in …” that name States alone), where a yes goes against the "
                    + "norm.",
            "the other states on each text; the percentile is among all states with a figure of the group",
            "Bootstrap of the group’s families with 30 texts and ten families; else none.",
            MINIMUM,
            Alike.NEITHER,
            2,
            true,
            "");
    private static final Indicator NOT_YES = new Indicator(
            Sovereignty.NOT_YES,
            "Share of these texts without a yes",
            "Texts on which the state voted no, abstained or did not vote, divided by those on which it was seated.",
            "none",
            "None: the texts are all there are, not a sample.",
            MINIMUM,
            Alike.NEITHER,
            2,
            false,
            "");

    static final ConstructCard CARD = new ConstructCard(
            "sovereignty",
            "Sovereignty as a norm",
            "Does the state back texts that leave States to decide for themselves, more than the world does?",
            Of.STATES,
            List.of(ABOVE, NOT_YES),
            List.of(new Input(
                    "votes",
                    "how all states voted on the norm texts, a table that ships with Entente",
                    "Texts that the record does not have are left out.")),
            "A vote on a norm is a vote on a text: many of these name a target between the lines, and a state that is or "
                    + "fears to be one has its own reason. Most members back most texts on coercive measures, so a state "
                    + "that backs them all lies above the mean and shares its place with most others: read the percentile. "
                    + "Repeats of a text are one family. No "
                    + "score of a pair is made of two states’ figures; the list counts the texts on which they voted alike.",
            List.of("Entente’s table of norm texts and the rule on titles by which it is made."));

    private SovereigntyCard() {}
}
