package org.entente.construct.cases;

import java.util.List;
import org.entente.construct.ConstructCard;
import org.entente.construct.Indicator;
import org.entente.construct.Input;
import org.entente.construct.Of;
import org.entente.measure.tie.Alike;

/** What follow-up asks and measures. */
final class FollowUpCard {
    private static final Indicator TREND = new Indicator(
            FollowUp.TREND,
            "Change of third states’ support a year",
            "The states that are neither party and were members on every whole text of the case in the slice; on each text "
                    + "the mean of their support: +1 backs the supported party, 0 abstains or does not vote, −1 opposes "
                    + "it. Slope of these means on the calendar year, by ordinary least squares.",
            "the other cases of the dimension, in the list of all cases",
            "The larger of two errors: that of other states, from 1,000 draws of the states, as the interval between "
                    + "quantiles; that of other texts, from the residuals, as the t interval with two degrees of freedom "
                    + "fewer than texts.",
            "Five texts in five years; else the list.",
            Alike.NEITHER,
            Indicator.SCORE,
            true,
            "");

    static final ConstructCard CARD = new ConstructCard(
            "follow_up",
            "Follow-up",
            "What followed the texts of a case: were they renewed, and did support for them grow or fade?",
            Of.CASE,
            List.of(TREND),
            List.of(
                    new Input("cases", "the texts of each case and the day to which its record was read", ""),
                    new Input("votes", "how third states voted on each text", ""),
                    new Input(
                            "dated_record",
                            "what was recorded between the parties",
                            "Without a dated record of the parties nothing is said of what was carried out.")),
            "A resolution of the Assembly recommends; that one was not renewed does not say that nothing came of it, nor "
                    + "the reverse. Texts of a case change their subject and wording over the years, and support moves with "
                    + "them. Only states seated on all the texts are followed, so a case that spans the end of an empire "
                    + "follows fewer states.",
            List.of("Entente’s registry of cases and its dated records."));

    private FollowUpCard() {}
}
