package org.entente.source.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;
import org.entente.source.Excerpt;
import org.entente.source.FindingLog;
import org.entente.source.InputRefused;
import org.jspecify.annotations.Nullable;

/** Words for what goes wrong while a table is read. */
final class TableFaults {
    private static final String AGAIN = "Download it again and check its MD5 against the publisher’s.";

    private TableFaults() {}

    static InputRefused tooLong(String name, long line, FindingLog log, long rows) {
        return InputRefused.at(
                        name,
                        "is damaged",
                        "row_too_long",
                        line,
                        "a row of over " + RowHandler.LONGEST + " characters: no table of votes has one",
                        null,
                        AGAIN)
                .after(log.list(), rows);
    }

    static InputRefused unreadable(
            String name, long line, Exception failure, @Nullable Row last, FindingLog log, long rows) {
        if (cause(failure, EOFException.class)) {
            Excerpt end = last == null ? null : last.excerptOfEnd("last whole row");
            return InputRefused.at(
                            name, "is damaged", "truncated", line, "the compressed file ends too early", end, AGAIN)
                    .after(log.list(), rows);
        }
        if (cause(failure, ZipException.class)) {
            return InputRefused.at(name, "is damaged", "corrupt", line, "the compressed bytes are broken", null, AGAIN)
                    .after(log.list(), rows);
        }
        if (failure instanceof CsvParseException && !cause(failure, IOException.class)) {
            return tooLong(name, line, log, rows);
        }
        return InputRefused.at(
                        name,
                        "cannot be read",
                        "unreadable",
                        line,
                        "reading failed: " + failure.getMessage(),
                        null,
                        "Check the file’s permissions and the disk.")
                .after(log.list(), rows);
    }

    private static boolean cause(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
