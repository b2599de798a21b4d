package org.entente.app.fetch;

import java.time.Duration;

/**
 * How long is waited and how much is taken.
 *
 * @param connect for a connection
 * @param answer for the head of an answer
 * @param silence between two pieces of a transfer
 * @param total for a whole fetch: silence alone does not end a transfer of a byte a minute
 * @param attempts transfers of one file before giving up
 * @param pause before the second attempt; doubled each time
 * @param largestFile bytes of a file, whatever the publisher declares
 * @param largestList bytes of the list of files
 * @param redirects followed one after the other
 */
public record Limits(
        Duration connect,
        Duration answer,
        Duration silence,
        Duration total,
        int attempts,
        Duration pause,
        long largestFile,
        int largestList,
        int redirects) {
    private static final int MEBIBYTE = 1 << 20;

    /** Those of the product. */
    public static Limits standard() {
        return new Limits(
                Duration.ofSeconds(20),
                Duration.ofSeconds(60),
                Duration.ofSeconds(60),
                Duration.ofHours(12),
                3,
                Duration.ofMillis(500),
                2048L * MEBIBYTE,
                32 * MEBIBYTE,
                5);
    }
}
