package org.entente.app.bench;

/**
 * How large something is.
 *
 * @param id stable word
 * @param what what it is
 * @param bytes its size
 * @param limit bytes it may have, 0 when nothing is asked
 */
public record Size(String id, String what, long bytes, long limit) {
    /** Whether a limit is set. */
    public boolean hasLimit() {
        return limit > 0;
    }

    /** Whether it keeps within the limit. */
    public boolean met() {
        return bytes <= limit;
    }
}
