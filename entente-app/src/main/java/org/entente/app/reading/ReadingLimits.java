package org.entente.app.reading;

import java.time.Duration;

/**
 * How much of a text is taken.
 *
 * @param file bytes of a file or of standard input
 * @param page bytes of an answer from an address
 * @param unpacked bytes that a part of a packed document may have
 * @param pages of a PDF
 * @param words of a text
 * @param time for taking one text apart
 */
public record ReadingLimits(int file, int page, int unpacked, int pages, int words, Duration time) {
    private static final int MEBIBYTE = 1 << 20;

    /** Those of the product. */
    public static ReadingLimits standard() {
        return new ReadingLimits(20 * MEBIBYTE, 5 * MEBIBYTE, 64 * MEBIBYTE, 500, 200_000, Duration.ofSeconds(60));
    }
}
