package org.entente.claim;

import java.util.List;
import java.util.Optional;
import org.entente.measure.Estimate;

/**
 * One indicator of a claim's type, computed: where it stands and what it rests on.
 *
 * @param id its id in the table of rules
 * @param layer the layer it reads: "votes", "trade" …
 * @param votes whether it can be computed from votes alone (v in the table)
 * @param constitutive whether it may contradict (K), or only leave mixed (I)
 * @param standing where it stands to the affirmative claim
 * @param why why it is in the band or without a state
 * @param stands how it stands, a clause for the reason of a verdict: "the percentile of agreement, 72, lies above 60"
 * @param estimate its figure, where it has one
 * @param alternatives the same counted otherwise
 * @param fragile whether a way of counting or one row changes its state
 * @param stale whether its record ends more than two years before the claim's date
 * @param sentence what the figure says, with interval and n, for a reader; ends without a full stop missing
 * @param change what would change its state, in a few words, empty where nothing is to be said
 * @param untested what of the claim it cannot test, which keeps "supported" at mixed; empty for nothing
 * @param evidence its strongest rows, for and against
 */
public record Indicator(
        String id,
        String layer,
        boolean votes,
        boolean constitutive,
        Standing standing,
        Why why,
        String stands,
        Optional<Estimate> estimate,
        List<Alternative> alternatives,
        boolean fragile,
        boolean stale,
        String sentence,
        String change,
        String untested,
        List<EvidenceRow> evidence) {
    public Indicator {
        alternatives = List.copyOf(alternatives);
        evidence = List.copyOf(evidence);
        boolean decided = standing == Standing.C || standing == Standing.O;
        if (decided != (why == Why.DECIDED)) {
            throw new IllegalArgumentException(id + ": " + standing + " because " + why);
        }
    }

    /** The same standing otherwise. */
    public Indicator standing(Standing other, Why because, String words) {
        return new Indicator(
                id,
                layer,
                votes,
                constitutive,
                other,
                because,
                words,
                estimate,
                alternatives,
                fragile,
                stale,
                sentence,
                change,
                untested,
                evidence);
    }

    /** The same, able to contradict or not. */
    public Indicator constitutive(boolean may) {
        return new Indicator(
                id,
                layer,
                votes,
                may,
                standing,
                why,
                stands,
                estimate,
                alternatives,
                fragile,
                stale,
                sentence,
                change,
                untested,
                evidence);
    }

    /**
     * The indicator counted in another way.
     *
     * @param how "absences as abstentions", "contested texts" …
     * @param standing where it stands then
     * @param value its figure, NaN without one
     */
    public record Alternative(String how, Standing standing, double value) {}
}
