package org.entente.claim.rule;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Indicator;
import org.entente.claim.Standing;
import org.entente.claim.Why;

/**
 * Where an indicator stands to a claim, with what led there.
 *
 * @param standing its state
 * @param why why it is in the band or without a state
 * @param words how it stands, a clause without a full stop
 * @param fragile whether another way of counting, or one row less, gives another state
 * @param alternatives the same counted otherwise
 * @param untested what of the claim it cannot test, empty for nothing
 */
public record Stand(
        Standing standing,
        Why why,
        String words,
        boolean fragile,
        List<Indicator.Alternative> alternatives,
        String untested) {
    public Stand {
        alternatives = List.copyOf(alternatives);
    }

    private static Stand of(Standing standing, Why why, String words) {
        return new Stand(standing, why, words, false, List.of(), "");
    }

    /** In the claim's region. */
    public static Stand claimed(String words) {
        return of(Standing.C, Why.DECIDED, words);
    }

    /** In the opposite region. */
    public static Stand opposed(String words) {
        return of(Standing.O, Why.DECIDED, words);
    }

    /** Between the regions, for a reason. */
    public static Stand between(Why why, String words) {
        return of(Standing.BAND, why, words);
    }

    /** Without a state, for a reason. */
    public static Stand none(Why why, String words) {
        return of(Standing.NONE, why, words);
    }

    /** In the region that a figure without uncertainty lies in. */
    public static Stand at(Standing standing, String words) {
        return of(
                standing,
                switch (standing) {
                    case C, O -> Why.DECIDED;
                    case BAND -> Why.IN_BAND;
                    case NONE -> Why.NO_DATA;
                },
                words);
    }

    /** The same, fragile if it was or is said to be. */
    public Stand fragile(boolean too) {
        return new Stand(standing, why, words, fragile || too, alternatives, untested);
    }

    /** The same in other words. */
    public Stand saying(String other) {
        return new Stand(standing, why, other, fragile, alternatives, untested);
    }

    /** The same with a part of the claim that was not tested. */
    public Stand untested(String what) {
        return new Stand(standing, why, words, fragile, alternatives, what);
    }

    /**
     * The same beside other ways of counting: one in the opposite region, or more than half of them in another one than
     * this, put it in the band; any in another one makes it fragile. Those without a state say nothing.
     */
    public Stand beside(List<Indicator.Alternative> others) {
        List<Indicator.Alternative> all = new ArrayList<>(alternatives);
        all.addAll(others);
        long known = others.stream().filter(other -> other.standing().known()).count();
        long outside = others.stream()
                .filter(other -> other.standing().known() && other.standing() != standing)
                .count();
        boolean opposite = others.stream().anyMatch(other -> opposite(other.standing()));
        boolean disagree = why == Why.DECIDED && (opposite || 2 * outside > known);
        return disagree
                ? new Stand(Standing.BAND, Why.WAYS_DISAGREE, words + ", but " + differing(others), true, all, untested)
                : new Stand(standing, why, words, fragile || outside > 0, all, untested);
    }

    private boolean opposite(Standing other) {
        return other.known() && other != standing && other == standing.opposite();
    }

    private String differing(List<Indicator.Alternative> others) {
        return "not with "
                + String.join(
                        " or ",
                        others.stream()
                                .filter(other -> other.standing().known() && other.standing() != standing)
                                .map(Indicator.Alternative::how)
                                .toList());
    }
}
