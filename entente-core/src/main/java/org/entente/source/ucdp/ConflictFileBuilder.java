package org.entente.source.ucdp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.entente.source.FindingLog;
import org.entente.source.ImportContext;
import org.entente.source.InputRefused;
import org.entente.source.Progress;
import org.entente.source.table.Table;
import org.entente.source.table.TieLayers;
import org.entente.source.table.TieRows;

/**
 * The maintainer's command that makes the built-in conflicts of the file they were compiled from, byte for byte:
 * {@code ConflictFileBuilder DATA OUT}, where DATA is the folder of {@code ucdp_acd.csv}.
 */
public final class ConflictFileBuilder {
    static final String CONFLICTS = "ucdp_acd.csv";

    private ConflictFileBuilder() {}

    /** Builds and writes; see the class. */
    public static void main(String[] arguments) throws IOException, InputRefused {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: ConflictFileBuilder DATA OUT");
        }
        Files.write(Path.of(arguments[1]), build(Path.of(arguments[0]).resolve(CONFLICTS)));
    }

    /** The bytes of the file. */
    static byte[] build(Path conflicts) throws IOException, InputRefused {
        FindingLog log = new FindingLog();
        ImportContext context = ImportContext.of(Progress.NONE, Instant.EPOCH);
        try (Table table = Table.openAny(conflicts, log, Progress.NONE)) {
            return ConflictFile.write(new ConflictRows(new TieRows(table, context, log, new TieLayers())).read());
        }
    }
}
