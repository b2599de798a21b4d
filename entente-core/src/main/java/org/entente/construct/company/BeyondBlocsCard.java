package org.entente.construct.company;

import java.util.List;
import org.entente.construct.ConstructCard;
import org.entente.construct.Indicator;
import org.entente.construct.Input;
import org.entente.construct.Of;
import org.entente.measure.tie.Alike;

/** What a reader must know of {@link BeyondBlocs}. */
final class BeyondBlocsCard {
    private static final String EXPECTED =
            "a mean, an effect of each state, the shared organisations, one found bloc, natural "
                    + "splines of their ideal points and of the distance between them, and one M49 sub-region, by least squares "
                    + "over all pairs of the window, all but the state effects penalised by cross-validation over families of "
                    + "texts";
    private static final String FOLDS =
            "Ideal points and found blocs are estimated without the fifth of the families whose "
                    + "votes they explain, five times over";
    private static final String DRAWS =
            "200 draws of families of texts, ideal points and found blocs estimated anew in each";
    private static final String LEAST =
            "30 joint votes; 50 families of texts in the window, else a longer one, which is said.";
    private static final String WINDOW = "all pairs of the window with 30 joint votes";

    static final Indicator RESIDUAL = new Indicator(
            "residual_affinity",
            "Residual affinity",
            "Agreement less what is expected of it from " + EXPECTED + ". " + FOLDS
                    + "; the residual r is then drawn towards 0 as far as it is uncertain: r·τ²/(τ² + s²), s its error, τ² the "
                    + "variance of pair effects by restricted maximum likelihood. Where τ² is 0 no pair effect is detected, "
                    + "and there is no figure.",
            WINDOW,
            "s from " + DRAWS + "; 90 % empirical-Bayes interval; the percentile’s interval from the same draws.",
            LEAST,
            Alike.HIGH,
            Indicator.SCORE,
            true,
            "");

    static final Indicator SHARED = new Indicator(
            "shared_blocs",
            "Declared blocs shared",
            "Organisations of the project’s dated table that are marked as blocs, whose members are bound to act "
                    + "together, of which both are full members on the day.",
            "none: most pairs share no bloc",
            "None: counted from a table.",
            "Blocs whose list of members is complete in the year.",
            Alike.HIGH,
            0,
            false,
            "");

    static final Indicator AFFINITY = new Indicator(
            "relative_affinity",
            "Relative affinity",
            "The residual of agreement on a mean and one effect a state, by unweighted least squares over all pairs of "
                    + "the reference set. It removes habits, not blocs.",
            "all pairs of the slice with enough joint votes",
            "90 % percentile interval of 1,000 draws of families of texts, state effects fitted anew in each.",
            "30 joint votes; 10 families with a joint vote for the interval.",
            Alike.HIGH,
            Indicator.SCORE,
            true,
            "");

    static final Indicator PLAIN = new Indicator(
            "residual",
            "The residual before shrinkage",
            "Agreement less what is expected of it, cross-fitted: what residual affinity is before it is drawn towards 0.",
            "none: pairs with few votes would head any list of it",
            "The residual ± 1.645·s, s from " + DRAWS + ".",
            LEAST,
            Alike.HIGH,
            Indicator.SCORE,
            true,
            "");

    static final Indicator IN_SAMPLE = new Indicator(
            "residual_in_sample",
            "The same in sample",
            "The residual with ideal points and found blocs estimated from the very votes they explain, so that they "
                    + "explain too much.",
            "none",
            "None: shown beside the residual alone.",
            LEAST,
            Alike.HIGH,
            Indicator.SCORE,
            true,
            "");

    static final Indicator KAPPA = new Indicator(
            "residual_affinity_kappa",
            "Residual affinity of κ",
            "The same as residual affinity with Cohen’s κ of absolute distances in place of agreement.",
            WINDOW + " and a defined κ",
            "As for residual affinity.",
            LEAST,
            Alike.HIGH,
            Indicator.SCORE,
            true,
            "");

    static final Indicator BLOC_SHARE = new Indicator(
            "bloc_share",
            "Bloc share: R² lost without blocs",
            "R² of expected agreement less that of the same model without shared organisations and found blocs: what "
                    + "blocs alone explain of the differences of all pairs. It is no figure of the two.",
            "none: it describes all pairs of the window at once",
            "The figure ± 1.645 times how far the draws lie from it, root mean square: " + DRAWS
                    + ". They lose less than the figure, since they add noise of their own.",
            "50 families of texts in the window.",
            Alike.NEITHER,
            Indicator.SCORE,
            false,
            "");

    static final ConstructCard CARD = new ConstructCard(
            "beyond_blocs",
            "Beyond blocs",
            "Do the two agree more than their habits, their blocs, their ideal points and their region lead one to expect?",
            Of.PAIR,
            List.of(RESIDUAL, SHARED, AFFINITY, ConvergenceCard.DISTANCE, PLAIN, IN_SAMPLE, KAPPA, BLOC_SHARE),
            List.of(
                    new Input(
                            "votes",
                            "roll calls of the General Assembly, with ideal points and found blocs estimated from them",
                            "Without joint votes the blocs shared stand alone."),
                    new Input(
                            "organisation",
                            "the project’s dated table of members",
                            "Ships with the product: always there.")),
            "What is left beside blocs is no proof of a tie of two: a group that no table lists and no votes reveal, an "
                    + "interest in one kind of text or an error of the model leave the same trace. Blocs and ideal points "
                    + "come from votes themselves and may take up what is the pair’s own, so that the residual errs towards "
                    + "0. Relative affinity says how far a pair departs from both states’ habits, not how much of that a "
                    + "bloc explains.",
            List.of(
                    "the project’s tables of organisations and of their members",
                    "Bailey, Strezhnev and Voeten 2017, Journal of Conflict Resolution 61(2)",
                    "Chernozhukov and others 2018, Econometrics Journal 21(1)",
                    "Morris 1983, Journal of the American Statistical Association 78(381)",
                    "Traag, Waltman and van Eck 2019, Scientific Reports 9"));

    private BeyondBlocsCard() {}
}
