package org.entente.source.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.zip.ZipException;
import org.entente.source.Excerpt;
import org.entente.source.FindingLog;
import org.entente.source.InputRefused;
import org.jspecify.annotations.Nullable;

/** Words for what goes wrong while a table is read. */
final class TableFaults {
    static final String AGAIN = "Download it again and check its MD5 against the publisher’s.";

    // the parser tells these apart by its words alone; tests hold them
    private static final String AFTER_QUOTATION = "Unexpected character after closing quote";
    private static final String BUFFER = "maximum buffer size";

    private TableFaults() {}

    /**
     * A refusal for what the disk, the unpacker or the parser threw.
     *
     * @param line where the row that could not be read begins
     * @param last the last row that could, or null
     */
    static InputRefused unreadable(
            String name, long line, Exception failure, @Nullable Row last, FindingLog log, long rows) {
        return refusal(name, line, failure, last).after(log, rows);
    }

    private static InputRefused refusal(String name, long line, Exception failure, @Nullable Row last) {
        if (has(failure, EOFException.class)) {
            Excerpt end = last == null ? null : last.excerptOfEnd("last whole row");
            return damaged(name, "truncated", line, "the compressed file ends too early", end);
        }
        if (has(failure, ZipException.class)) {
            return damaged(name, "corrupt", line, "the compressed bytes are broken", null);
        }
        if (says(failure, AFTER_QUOTATION)) {
            String reason = "a quotation mark is not closed in this row, or stands inside a text unescaped";
            return damaged(name, "open_quotation", line, reason, null);
        }
        if (has(failure, RowHandler.TooLong.class) || says(failure, BUFFER)) {
            String reason = "a row of over " + RowHandler.LONGEST + " characters: no table of votes has one";
            return damaged(name, "row_too_long", line, reason, null);
        }
        if (failure instanceof CsvParseException && !has(failure, IOException.class)) {
            return damaged(name, "unreadable_row", line, "the row cannot be read as comma-separated values", null);
        }
        String remedy = "Check the file’s permissions and the disk.";
        return InputRefused.at(name, "cannot be read", "unreadable", line, words(failure), null, remedy);
    }

    /** What the disk said. */
    static String words(Exception failure) {
        if (has(failure, AccessDeniedException.class)) {
            return "its permissions do not let you read it";
        }
        return "reading failed: " + failure.getMessage();
    }

    private static InputRefused damaged(String name, String code, long line, String reason, @Nullable Excerpt excerpt) {
        return InputRefused.at(name, "is damaged", code, line, reason, excerpt, AGAIN);
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(Throwable failure, String words) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains(words)) {
                return true;
            }
        }
        return false;
    }
}
