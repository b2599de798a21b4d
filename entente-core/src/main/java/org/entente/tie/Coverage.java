package org.entente.tie;

/**
 * What a table covers. Within it a missing row may mean none or may mean unknown; outside it there is no data.
 *
 * @param from first year
 * @param to last year
 * @param complete whether a state or pair without a row within these years has none; false: it is unknown
 * @param note one sentence on what is missing; may be empty
 */
public record Coverage(int from, int to, boolean complete, String note) {
    /** Whether the year is covered. */
    public boolean covers(int year) {
        return from <= year && year <= to;
    }
}
