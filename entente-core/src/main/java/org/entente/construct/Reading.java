package org.entente.construct;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.source.Origin;

/**
 * What the record says of a pair, a state or the world through one construct: figures, the rows behind them, and what
 * would fill it where there is nothing.
 *
 * @param findings the figures, those that lead first
 * @param listings the rows
 * @param remarks sentences that must be read with them: coverage, what was left out, what cannot be said
 * @param needs what would fill what is missing, a sentence; empty when nothing is
 * @param origins what the figures rest on besides the record of votes
 */
public record Reading(
        List<Finding> findings, List<Listing> listings, List<String> remarks, String needs, List<Origin> origins) {
    /** Nothing: the construct does not describe what was asked for. */
    public static final Reading NONE = new Reading(List.of(), List.of(), List.of(), "", List.of());

    public Reading {
        findings = List.copyOf(findings);
        listings = List.copyOf(listings);
        remarks = List.copyOf(remarks);
        origins = List.copyOf(origins);
    }

    /** Nothing on record, and what would fill it. */
    public static Reading missing(String needs) {
        return new Reading(List.of(), List.of(), List.of(), needs, List.of());
    }

    /** Two states' readings one after the other; rows of equal listings in one. */
    public static Reading sideBySide(Reading a, Reading b) {
        if (a.equals(NONE) && b.equals(NONE)) {
            return NONE;
        }
        String needs = a.needs.isEmpty() || a.needs.equals(b.needs)
                ? b.needs
                : b.needs.isEmpty() ? a.needs : a.needs + " " + b.needs;
        return new Reading(
                joined(a.findings, b.findings),
                joined(a.listings, b.listings),
                joined(a.remarks, b.remarks).stream().distinct().toList(),
                needs,
                joined(a.origins, b.origins).stream().distinct().toList());
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** Whether anything is on record: a figure with a value, or a row. */
    public boolean filled() {
        return findings.stream().anyMatch(finding -> finding.estimate().defined())
                || listings.stream().anyMatch(listing -> !listing.rows().isEmpty());
    }

    /** The first figure of an indicator. */
    public Optional<Finding> find(String indicator) {
        return findings.stream()
                .filter(finding -> finding.indicator().equals(indicator))
                .findFirst();
    }

    /** The figure of an indicator of one state, or of one with regard to the other. */
    public Optional<Finding> find(String indicator, int who, int whom) {
        return findings.stream()
                .filter(finding ->
                        finding.indicator().equals(indicator) && finding.who() == who && finding.whom() == whom)
                .findFirst();
    }
}
