package org.entente.construct.company;

import java.util.List;
import org.entente.construct.ConstructCard;
import org.entente.construct.Indicator;
import org.entente.construct.Input;
import org.entente.construct.Of;
import org.entente.measure.tie.Alike;

/** What a reader must know of {@link SelectiveIntegration}. */
final class SelectiveIntegrationCard {
    private static final String MODE =
            "the choice of at least half of its members casting one, held by at least half of "
                    + "its members seated that day, the state itself left out";
    private static final String DRAWS = "90 % percentile interval of 1,000 draws of families of texts.";

    static final Indicator MATCH = new Indicator(
            BlocMatch.NON_YES,
            "Match where the bloc does not say yes",
            "Of the texts on which the bloc’s modal vote is abstain or no and the state cast a vote: the share on which "
                    + "both are the same. The modal vote is " + MODE + ".",
            "states with the same grade on the period’s last day, if at least " + BlocMatch.LEAST_ALIKE,
            DRAWS,
            BlocMatch.LEAST_TEXTS + " such texts; 10 families for the interval.",
            Alike.HIGH,
            Indicator.SCORE,
            false,
            "");

    static final Indicator MATCH_ALL = new Indicator(
            BlocMatch.ALL,
            "Match on all texts",
            "The same over all texts on which the bloc has a modal vote: mostly yes, which nearly all states say.",
            "none",
            DRAWS,
            "One text; 10 families for the interval.",
            Alike.HIGH,
            Indicator.SCORE,
            false,
            "");

    static final Indicator GRADE = new Indicator(
            "grade",
            "Grade of membership in",
            "0 none, ⅓ observer or partner, ⅔ candidate or associate, 1 member, by the project’s dated table on the day; "
                    + "listed, never averaged. Only organisations in which the state has a standing have a figure.",
            "none",
            "None: read from a table.",
            "A row that is sure enough, of a body whose entries are dated.",
            Alike.NEITHER,
            2,
            false,
            "");

    static final ConstructCard CARD = new ConstructCard(
            "selective_integration",
            "Selective integration",
            "To which organisations does the state belong, how far, and does it vote with the blocs among them where they "
                    + "do not say yes?",
            Of.STATES,
            List.of(MATCH, MATCH_ALL, GRADE),
            List.of(
                    new Input(
                            "organisation",
                            "the project’s dated table of standings",
                            "Ships with the product: always there."),
                    new Input(
                            "votes",
                            "roll calls of the General Assembly",
                            "States that never cast a vote there have their grades alone.")),
            "A grade says what was signed, not how deep ties go. Most texts are carried by most states, so that a match on "
                    + "all texts is high for nearly everybody: what parts states is how they vote where the bloc abstains "
                    + "or says no. A candidate that aligns with declarations of a bloc need not have been asked to align "
                    + "its votes.",
            List.of("the project’s tables of organisations and of their members"));

    private SelectiveIntegrationCard() {}
}
