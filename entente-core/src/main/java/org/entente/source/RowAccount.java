package org.entente.source;

/**
 * What became of the rows of a file: kept, unmapped, malformed and left out add up to all of them.
 *
 * @param kept rows that gave at least one tie
 * @param mapped of those kept, rows in which a state stood under another code or name than the registry's
 * @param unmapped rows that name a state the registry does not have then
 * @param malformed rows that cannot be read
 * @param leftOut rows that can be read and are not used, by a rule that a notice names: missing values, repetitions
 */
public record RowAccount(long kept, long mapped, long unmapped, long malformed, long leftOut) {
    /** No account was kept. */
    public static final RowAccount NONE = new RowAccount(0, 0, 0, 0, 0);

    /** All rows. */
    public long rows() {
        return kept + unmapped + malformed + leftOut;
    }
}
