package org.entente.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.measure.tie.TieMeasure;
import org.entente.measure.tie.TieMeasures;

/** Every definition a page can rest on, in the order in which a page prints those it used. */
public final class MethodCatalogue {
    /** What is counted. */
    public static final Method JOINT_VOTES = new Method(
            "joint-votes",
            "Joint votes",
            "Roll calls on which both states voted yes, abstained or voted no; n counts them. The distance of two votes "
                    + "is 0 for the same choice, 1 for one step apart and 2 for yes against no.",
            "");

    public static final Method WHOLE_TEXTS = new Method(
            "final-only",
            "Whole texts",
            "The vote on a text as adopted. Amendments, paragraphs, motions and rejected drafts are left out, since they "
                    + "are on record in some sessions only; --all-votes takes them in.",
            "");

    public static final Method CONTESTED = new Method(
            "contested",
            "Contested",
            "The commonest of yes, abstention and no was cast by under 90 % of those who cast one.",
            "");

    public static final Method IMPORTANT = new Method(
            "important",
            "Important votes",
            "Those on the list that the US Department of State keeps, as the record carries it.",
            "");

    public static final Method ABSENT_LEFT_OUT = new Method(
            "absence-exclude",
            "Absence",
            "A roll call on which either of the two did not vote is left out. An absence states no motive; one who is not "
                    + "a member is never absent.",
            "");

    public static final Method ABSENT_AS_ABSTENTION = new Method(
            "absence-abstain",
            "Absence",
            "A member that did not vote counts as if it had abstained. An absence states no motive.",
            "");

    public static final Method ABSENCE_A_CHOICE = new Method(
            "absence-category",
            "Absence",
            "Not voting is a fourth choice; absent on both sides is the same choice. Measures that order the choices have "
                    + "no value then. An absence states no motive.",
            "");

    public static final Method FAMILIES = new Method(
            "families",
            "Family of texts",
            "Roll calls that are about one thing: the same symbol in one session, a link in the record, or the same title "
                    + "at most four sessions apart. Computed once over the whole record, not over the slice.",
            "");

    public static final Method INTERVAL = new Method(
            "interval",
            "Interval",
            "90 % unless said otherwise: percentiles of 1,000 draws of families of texts with replacement, one draw shared "
                    + "by all pairs, states and periods of a figure. It says how far a figure would move had other texts "
                    + "of the same kind been put to the vote. None with fewer than ten families; where every joint vote "
                    + "is alike, the bound is a quantile of Beta(F + ½, ½) for F families.",
            "Efron 1979, Annals of Statistics 7(1), applied to families");

    public static final Method PERCENTILE = new Method(
            "percentile",
            "Percentile",
            "100 × (pairs with a lower value + half of those with the same) ÷ all pairs, this one included, among the "
                    + "pairs of the slice with a value and at least max(10, min(30, R ÷ 3)) joint votes, R being its roll "
                    + "calls. Its interval comes from the first 250 of the same draws, applied to all pairs at once.",
            "");

    public static final Method NET_CHANGE = new Method(
            "net-change",
            "Net change",
            "What remains of the change of agreement between two periods once both states’ mean changes towards everyone "
                    + "are taken away, by unweighted least squares over the pairs with enough joint votes in both. Families "
                    + "are drawn jointly over both periods.",
            "");

    public static final Method IDEAL_POINT = new Method(
            "ideal-point",
            "Ideal point",
            "Each state has a position in each session, each text a discrimination β and two cut points: a vote is yes, "
                    + "abstention or no as βθ plus a standard normal error falls below, between or above them. Positions "
                    + "walk from session to session; roll calls on one recurring text share their parameters and so "
                    + "tie the sessions together. Mean 0, standard deviation 1 over all states and sessions, the United "
                    + "States positive. Absences are left out. Fitted to all votes by variational Bayes, its intervals "
                    + "corrected; the distance of two states comes from joint draws.",
            "Bailey, Strezhnev and Voeten 2017, Journal of Conflict Resolution 61(2)");

    public static final Method FOUND_BLOCS = new Method(
            "found-blocs",
            "Blocs found in the votes",
            "Two states are joined by how far they agree beyond what both would by casting their own votes by chance (the "
                    + "alignment index). Blocs are the parts of that network with the greatest signed modularity, held "
                    + "against chance for its positive and its negative part apart, by the Leiden algorithm: the consensus of forty "
                    + "divisions, four resolutions times ten seeds. There are blocs only if the network divides better than "
                    + "nine networks of votes shuffled between the states; a bloc has at least three states. A bloc keeps "
                    + "its number while what it was and what it is share three tenths of the states in either.",
            "Traag, Waltman and van Eck 2019, Scientific Reports 9; Gómez, Jensen and Arenas 2009, Physical Review E 80");

    public static final Method RESIDUAL_AFFINITY = new Method(
            "residual-affinity",
            "Residual affinity",
            "Agreement less what is expected of it from the mean of all pairs, an effect of each state, the shared "
                    + "organisations, one found bloc, splines of the ideal points and of their distance, "
                    + "and one sub-region: least squares over all pairs, all but the state effects penalised by "
                    + "cross-validation over families of texts. Ideal points and blocs are estimated without the fifth of "
                    + "the families they explain. The residual r is drawn towards 0 as far as it is uncertain, r·τ²/(τ² + s²), "
                    + "s its error over 200 draws of families, τ² the variance of pair effects.",
            "Chernozhukov and others 2018, Econometrics Journal 21(1); Morris 1983, Journal of the American Statistical "
                    + "Association 78(381)");

    public static final Method ISSUES = new Method(
            "issues",
            "Issues",
            "The six keyword codes of the record: Middle East, nuclear weapons, disarmament, human rights, colonialism, "
                    + "development. A roll call can carry several; where the record has none, a rule on titles and "
                    + "subjects gives one.",
            "Voeten 2013, in Routledge Handbook of International Organization");

    public static final Method POLES = new Method(
            "poles",
            "Poles",
            "A group of states is matched by its modal vote, the choice of at least half of its members that cast one; "
                    + "other roll calls are left out. Relative affinity to it is the mean over its members other than the "
                    + "state itself.",
            "");

    public static final Method SUPPORT = new Method(
            "support",
            "Support on a case",
            "+1 for a vote that backs the party of the case, 0 for an abstention, −1 for one that opposes it; means over "
                    + "texts of a family, then families, then cases. Seated, an absence counts 0; cast, it is left out. "
                    + "The codebook says what a yes to each text does.",
            "");

    public static final Method TIE_PERCENTILE = new Method(
            "percentile-of-ties",
            "Percentile among all pairs of a year",
            "100 × (pairs with a lower value + half of those with the same) ÷ all pairs, this one included, among the "
                    + "pairs of states that existed in the year and have a value from the same source; each way among "
                    + "ordered pairs, and of one state among states. It has no interval of its own.",
            "");

    private static final List<Method> GENERAL = List.of(
            JOINT_VOTES,
            WHOLE_TEXTS,
            CONTESTED,
            IMPORTANT,
            ABSENT_LEFT_OUT,
            ABSENT_AS_ABSTENTION,
            ABSENCE_A_CHOICE,
            PERCENTILE,
            TIE_PERCENTILE,
            INTERVAL,
            FAMILIES,
            NET_CHANGE,
            IDEAL_POINT,
            FOUND_BLOCS,
            RESIDUAL_AFFINITY,
            ISSUES,
            POLES,
            SUPPORT);

    private MethodCatalogue() {}

    /** Every definition: the measures first, those on votes before those on ties. */
    public static List<Method> list() {
        Stream<Method> measures = Stream.concat(
                Measure.list().stream().map(Method::of),
                TieMeasures.list().stream().map(TieMeasure::method).distinct());
        return Stream.concat(measures, GENERAL.stream()).toList();
    }

    /** The definition of an id. */
    public static Optional<Method> find(String id) {
        return list().stream().filter(method -> method.id().equals(id)).findFirst();
    }
}
