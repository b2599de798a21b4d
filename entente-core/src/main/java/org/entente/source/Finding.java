package org.entente.source;

import org.entente.notice.Notice;
import org.entente.notice.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong or remarkable in an input file.
 *
 * @param code stable snake_case word by which findings are counted
 * @param severity how much it matters
 * @param file the file's name
 * @param line 1-based line where the row begins, or 0 when it concerns the file
 * @param message one sentence for the reader
 * @param excerpt the place in the file, or null
 */
public record Finding(
        String code,
        Severity severity,
        String file,
        long line,
        String message,
        @Nullable Excerpt excerpt) {

    /** The same as a counted notice. */
    public Notice toNotice(long count) {
        return new Notice(code, severity, message, file, line, count);
    }
}
