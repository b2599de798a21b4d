package org.entente.claim.type;

import java.util.List;
import org.entente.record.TieHolding;

/**
 * How large a part of a state's flows is with others, by each report there is.
 *
 * @param reports its own first
 * @param first its three largest partners, in words
 * @param from first year
 * @param to last year
 * @param holding the source
 */
record PartnerShare(List<Report> reports, String first, int from, int to, TieHolding holding) {
    /**
     * One report.
     *
     * @param share of all its flows
     * @param rank of the other among its partners, 0 for a group of states and for one that has no part
     * @param partners how many it has
     */
    record Report(double share, int rank, int partners) {
        /** Whether the other is among the first so many. */
        boolean within(int first) {
            return rank > 0 && rank <= first;
        }
    }

    PartnerShare {
        reports = List.copyOf(reports);
    }

    double least() {
        return reports.stream().mapToDouble(Report::share).min().orElse(Double.NaN);
    }

    double most() {
        return reports.stream().mapToDouble(Report::share).max().orElse(Double.NaN);
    }

    double mean() {
        return reports.stream().mapToDouble(Report::share).average().orElse(Double.NaN);
    }
}
