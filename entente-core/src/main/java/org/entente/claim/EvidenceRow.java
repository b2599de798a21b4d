package org.entente.claim;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One row of the record that speaks for a claim or against it.
 *
 * @param side for, against, or shown without taking a side
 * @param date when
 * @param what it in words, such as "A/RES/62/243, the situation in the occupied territories of Azerbaijan: Serbia yes"
 * @param source who publishes it: a UN symbol, a dataset, an address
 * @param origin id of the snapshot it comes from, empty where the row has its own source
 * @param rows the command that shows it, empty without one
 */
public record EvidenceRow(Side side, Optional<LocalDate> date, String what, String source, String origin, String rows) {
    /** Which way a row speaks. */
    public enum Side {
        FOR,
        AGAINST,
        BESIDE
    }
}
