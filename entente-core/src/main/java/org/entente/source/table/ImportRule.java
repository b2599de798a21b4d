package org.entente.source.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.source.DataSource;
import org.entente.source.Digests;
import org.entente.source.FileRole;
import org.entente.source.FindingLog;
import org.entente.source.InputRefused;
import org.entente.source.SnapshotFile;

/**
 * When an input is refused. Structural damage (truncation, a wrong delimiter, a missing column, a web page, an empty
 * file, a row over 1 MB, an unclosed quotation mark) refuses everything. Malformed rows are left out, counted and shown
 * with their lines; more than 1 in {@value #MALFORMED_ONE_IN} refuses everything. Rows of unknown states are left out
 * and counted; more than 1 in {@value #UNKNOWN_ONE_IN} refuses everything.
 */
public final class ImportRule {
    private static final int MALFORMED_ONE_IN = 100;
    private static final int UNKNOWN_ONE_IN = 20;

    private ImportRule() {}

    /**
     * Applies the rule to a table read to its end.
     *
     * @throws InputRefused if too many rows were malformed, or there are none
     */
    public static void check(Table table, FindingLog log, long unknownStates) throws InputRefused {
        long rows = table.rowsRead();
        if (rows == 0) {
            throw InputRefused.file(
                    table.name(), "is empty", "no_rows", "it holds column names and no row", "Download it again.");
        }
        if (table.malformed() * MALFORMED_ONE_IN > rows) {
            throw tooMany(table, "malformed_rows", "malformed", table.malformed(), MALFORMED_ONE_IN, log);
        }
        if (unknownStates * UNKNOWN_ONE_IN > rows) {
            throw tooMany(table, "unknown_states", "of unknown states", unknownStates, UNKNOWN_ONE_IN, log);
        }
    }

    /**
     * Applies the rule to a table of ties: codes that the registry does not have are the dataset's own business there
     * (regions, colonies, groups) and refuse nothing; they are counted.
     *
     * @throws InputRefused if too many rows were malformed, or there are none
     */
    public static void checkTies(Table table, FindingLog log) throws InputRefused {
        check(table, log, 0);
    }

    /**
     * The one file of a source that has one.
     *
     * @throws InputRefused if none or several are named
     */
    public static Path only(List<Path> files, DataSource source) throws InputRefused {
        if (files.size() == 1) {
            return files.get(0);
        }
        throw wrongNumber(files, source);
    }

    /** A refusal because too few or too many files are named. */
    public static InputRefused wrongNumber(List<Path> files, DataSource source) {
        String usage = source.roles().stream().map(FileRole::usage).collect(Collectors.joining(" "));
        return InputRefused.file(
                source.id(), "needs other files", "file_count", files.size() + " files named", "Name " + usage + ".");
    }

    /** A file that was read, with its hash and rows. */
    public static SnapshotFile snapshotFile(Table table, FileRole role) throws IOException {
        return new SnapshotFile(
                role.word(), table.name(), Digests.sha256(table.path()), Files.size(table.path()), table.rowsRead());
    }

    /** A refusal because the disk would not give the file. */
    public static InputRefused unreadable(Path path, IOException failure) {
        return InputRefused.file(
                String.valueOf(path.getFileName()),
                "cannot be read",
                "unreadable",
                TableFaults.words(failure),
                "Check the file’s permissions and the disk.");
    }

    private static InputRefused tooMany(Table table, String code, String what, long count, int oneIn, FindingLog log) {
        String reason = String.format(
                Locale.ROOT, "%,d of %,d rows are %s; at most 1 in %d may be", count, table.rowsRead(), what, oneIn);
        return InputRefused.file(
                        table.name(), "has too many faults", code, reason, "Check the file against the publisher’s.")
                .after(log, table.rowsRead());
    }
}
