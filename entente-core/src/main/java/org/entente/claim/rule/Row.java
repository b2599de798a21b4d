package org.entente.claim.rule;

import java.util.List;
import java.util.Map;

/**
 * A row of the table of rules: one indicator of a type of claim.
 *
 * @param id its id, unique within the type
 * @param layer the layer it reads
 * @param named words of layers by which a claim names it
 * @param votes whether it can be computed from votes alone
 * @param constitutive whether it may contradict; of a relation's row on votes, where the claim is about positions
 * @param kind how it comes to a state
 * @param measures what it measures, in words
 * @param check the measure that must not lie in the plain opposite region, empty without one
 * @param claim the claim's region, in words
 * @param opposite the opposite region, in words; empty where it can only support
 * @param minimum what must be on record, in words
 * @param when for which claims of the type it stands, empty for all
 * @param percentile whether its limits are those of percentiles, moved by intensifiers
 * @param limits its limits by name: what the code reads
 */
public record Row(
        String id,
        String layer,
        List<String> named,
        boolean votes,
        boolean constitutive,
        Kind kind,
        String measures,
        String check,
        String claim,
        String opposite,
        String minimum,
        String when,
        boolean percentile,
        Map<String, Double> limits) {
    public Row {
        named = List.copyOf(named);
        limits = Map.copyOf(limits);
    }

    /**
     * A limit by its name.
     *
     * @throws IllegalArgumentException if the row has none of this name
     */
    public double limit(String name) {
        Double limit = limits.get(name);
        if (limit == null) {
            throw new IllegalArgumentException("the row " + id + " has no limit " + name);
        }
        return limit;
    }

    /** A limit that counts something. */
    public int count(String name) {
        return (int) Math.round(limit(name));
    }

    /** Two of its limits as regions. */
    public Limits limits(String claimed, String opposed) {
        return new Limits(limit(claimed), limit(opposed));
    }
}
