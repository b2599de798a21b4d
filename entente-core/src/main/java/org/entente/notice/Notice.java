package org.entente.notice;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a reader must know about the data: counted, never thrown. Our own failures are exceptions instead.
 *
 * @param code stable snake_case word by which notices are counted
 * @param severity how much it matters
 * @param message one sentence for the reader, with the remedy where there is one
 * @param file the input's name, or null when no file is concerned
 * @param line 1-based line in that file, or 0
 * @param count how many times this happened, at least 1
 */
public record Notice(
        String code,
        Severity severity,
        String message,
        @Nullable String file,
        long line,
        long count) {
    public Notice {
        Objects.requireNonNull(code);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
        if (count < 1) {
            throw new IllegalArgumentException("a notice counts at least one: " + count);
        }
    }

    /** Something to know; nothing was left out. */
    public static Notice info(String code, String message) {
        return new Notice(code, Severity.INFO, message, null, 0, 1);
    }

    /** Something was left out, repaired or uncertain; the answer stands. */
    public static Notice warning(String code, String message) {
        return new Notice(code, Severity.WARNING, message, null, 0, 1);
    }

    /** The input was refused or a figure could not be given. */
    public static Notice error(String code, String message) {
        return new Notice(code, Severity.ERROR, message, null, 0, 1);
    }
}
