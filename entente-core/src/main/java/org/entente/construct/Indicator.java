package org.entente.construct;

import org.entente.measure.tie.Alike;

/**
 * What a construct measures: one figure with its definition.
 *
 * @param id column name in files and JSON, such as {@code net_change}
 * @param name what a reader sees, such as "Net change since the period before"
 * @param formula how it is computed, in sentences exact enough to compute it again
 * @param reference what it is compared with, such as "all pairs of the slice"; "none" where it is not
 * @param uncertainty how its interval is made, or why it has none
 * @param minimum what must be on record for a figure to be given
 * @param high what a high figure says of two states
 * @param places decimals written
 * @param signed whether 0 separates less from more, so that a plus sign is written
 * @param source who defined it, empty where Entente does
 */
public record Indicator(
        String id,
        String name,
        String formula,
        String reference,
        String uncertainty,
        String minimum,
        Alike high,
        int places,
        boolean signed,
        String source) {
    /** Decimals of a score. */
    public static final int SCORE = 3;

    public Indicator {
        if (!id.matches("[a-z0-9_]+")) {
            throw new IllegalArgumentException("an indicator's id is lower-case letters, digits and _: " + id);
        }
    }
}
