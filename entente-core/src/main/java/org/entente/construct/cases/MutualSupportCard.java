package org.entente.construct.cases;

import java.util.List;
import org.entente.construct.ConstructCard;
import org.entente.construct.Indicator;
import org.entente.construct.Input;
import org.entente.construct.Of;
import org.entente.measure.tie.Alike;

/** What mutual support asks and measures. */
final class MutualSupportCard {
    private static final String ENUMERATED =
            "None: the texts are all there are, not a sample. Where there are two cases "
                    + "or more, the range with one case left out stands beside the figure.";
    private static final String MINIMUM = "One text on which the giver was seated; “k of m texts, c cases, f families” "
            + "stands beside every figure.";

    private static final Indicator SEATED = new Indicator(
            SupportGiven.SEATED,
            "Support given, seated",
            "On every whole text with a direction on a case of which the claimant is the supported party, the giver’s vote "
                    + "is +1 where it backs the claimant, 0 where it abstains or does not vote, −1 where it opposes it: the "
                    + "vote times the text’s direction. Mean over the texts of a family, then over the families of a case, "
                    + "then over the cases of a dimension; never over dimensions. Left out: cases to which the giver is a "
                    + "party, and texts on which the claimant’s own seat voted against its side.",
            "third states: those seated on the same texts and party to none of the cases, the giver among them",
            ENUMERATED,
            MINIMUM,
            Alike.HIGH,
            2,
            true,
            "");
    private static final Indicator CAST = new Indicator(
            SupportGiven.CAST,
            "Support given, votes cast alone",
            "As seated support, absences left out instead of counted as 0.",
            "none",
            ENUMERATED,
            "One vote cast.",
            Alike.HIGH,
            2,
            true,
            "");
    private static final Indicator WEAKER = new Indicator(
            MutualSupport.WEAKER,
            "Weaker direction",
            "The lowest of the percentiles of seated support, of both directions and all dimensions.",
            "none: it is a percentile itself",
            "None: the texts are all there are, not a sample.",
            "A percentile each way.",
            Alike.HIGH,
            0,
            false,
            "");
    private static final Indicator RECIPROCITY = new Indicator(
            RegisterReciprocity.RECIPROCITY,
            "Reciprocity over the register",
            "For every two claimants the percentiles of seated support either way, by dimension; each percentile less its "
                    + "giver’s and its claim’s level by least squares; the correlation of the two directions over all pairs, each "
                    + "pair in both orders. A claim is a state’s cases of one dimension.",
            "the same with partners permuted within giver, " + RegisterReciprocity.PERMUTATIONS + " times",
            "None: tested by permutation.",
            "Ten pairs of claims with a percentile each way.",
            Alike.NEITHER,
            2,
            true,
            "Kenny and La Voie (1984)");

    static final ConstructCard CARD = new ConstructCard(
            "mutual_support",
            "Mutual support",
            "Does each back the other on its own territorial cases, and is that usual among third states?",
            Of.EACH_WAY,
            List.of(SEATED, CAST, WEAKER, RECIPROCITY),
            List.of(
                    new Input(
                            "cases",
                            "the texts, what a yes to each does, and for whom",
                            "Without a case of a state’s own nothing can be said of support for it."),
                    new Input("votes", "how every state voted on them", "")),
            "Only disputes that were put to a recorded vote of the General Assembly are here, and often on one text: a "
                    + "single vote is a single act. Seated support counts an absence as support withheld; it states no "
                    + "motive. All states that voted alike on the same texts share one percentile, the middle of theirs: where half "
                    + "the world backed a text each backer stands at the 75th. Many texts back a party by implication only; the registry says which. What governments said outside the "
                    + "Assembly is not counted.",
            List.of(
                    "Entente’s registry of cases, its codebook and the rule by which cases enter it.",
                    "Kenny, D. A., and La Voie, L. (1984). The social relations model. Advances in Experimental Social "
                            + "Psychology 18."));

    private MutualSupportCard() {}
}
