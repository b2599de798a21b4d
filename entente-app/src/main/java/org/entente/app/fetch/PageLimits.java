package org.entente.app.fetch;

import java.time.Duration;

/**
 * How long is waited for a page and how much of it is taken.
 *
 * @param connect for a connection
 * @param silence between two pieces of an answer
 * @param total for the whole, redirects and all
 * @param bytes of the answer, unpacked
 * @param redirects followed one after the other
 */
public record PageLimits(Duration connect, Duration silence, Duration total, int bytes, int redirects) {
    /** Those of the product, for pages of at most so many bytes. */
    public static PageLimits standard(int bytes) {
        return new PageLimits(Duration.ofSeconds(15), Duration.ofSeconds(20), Duration.ofSeconds(60), bytes, 5);
    }
}
