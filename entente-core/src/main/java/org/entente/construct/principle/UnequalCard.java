package org.entente.construct.principle;

import java.util.List;
import org.entente.construct.ConstructCard;
import org.entente.construct.Indicator;
import org.entente.construct.Input;
import org.entente.construct.Of;
import org.entente.measure.tie.Alike;

/** What readers must know of {@link UnequalTreatment}. */
final class UnequalCard {
    static final String BOTH = "back_both";
    static final String SPLIT = "split";
    static final String AGAINST = "back_one_oppose_other";
    static final String CORRELATION = "correlation";
    static final String DIFFERENCE = "difference";

    private static final String BASE = "Over the states seated on at least one whole text of either case and party to "
            + "neither; support is the mean over families of recurring texts of direction × vote, an absence 0; a case is "
            + "backed above 0.5, not backed at 0 or below, opposed below 0. ";
    private static final String ALONE =
            "the same share if support for the one case said nothing about the other, and all "
                    + "other pairs of cases of the dimension";
    private static final String DRAWS =
            "states resampled within M49 sub-regions, 1,000 draws; the texts of the two cases "
                    + "are taken as they are";
    private static final String LEAST = "100 states seated in both cases";

    static final ConstructCard CARD = new ConstructCard(
            "unequal_treatment",
            "Unequal treatment",
            "Do the same states back like cases?",
            Of.WORLD,
            List.of(
                    indicator(
                            SPLIT,
                            "Back one and not the other",
                            "The share of them that backs one of the two cases and does not back the other, either way round.",
                            ALONE,
                            false),
                    indicator(BOTH, "Back both", "The share of them that backs both cases.", ALONE, false),
                    indicator(
                            AGAINST,
                            "Back one and oppose the other",
                            "The share of them that backs one of the two cases and opposes the other, either way round.",
                            ALONE,
                            false),
                    indicator(
                            CORRELATION,
                            "Correlation of support",
                            "Pearson’s correlation of support for the two cases.",
                            "0, and all other pairs of cases of the dimension",
                            true),
                    indicator(
                            DIFFERENCE,
                            "Difference of mean support",
                            "Mean support for the case named first minus that for the other.",
                            "0, and all other pairs of cases of the dimension",
                            true)),
            List.of(new Input(
                    "cases",
                    "the texts, their direction and the parties",
                    "Without two cases of one dimension there is no pair.")),
            "Cases of one dimension are alike in what their texts are about, not in law, history or weight; texts differ in "
                    + "how directly they speak to the matter. A state that splits may have reasons that votes do not show, and not "
                    + "voting is not a motive. Pairs whose middle years lie more than ten years apart are marked: much may have "
                    + "changed in between, the states’ governments among it. Only disputes put to a recorded vote are counted.",
            List.of("Efron, B., and Tibshirani, R. J. (1993). An Introduction to the Bootstrap."));

    private UnequalCard() {}

    private static Indicator indicator(String id, String name, String formula, String reference, boolean signed) {
        return new Indicator(
                id, name, BASE + formula, reference, DRAWS, LEAST, Alike.NEITHER, Items.PLACES, signed, "");
    }
}
