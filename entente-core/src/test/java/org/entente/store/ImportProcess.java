package org.entente.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.entente.source.SourceReading;

/** A process of its own that imports a made-up record, to be killed by {@link KilledImportTest}. */
public final class ImportProcess {
    static final String READY = "ready";

    private ImportProcess() {}

    /** Imports into the store named by the first argument once everything is loaded. */
    public static void main(String[] arguments) throws Exception {
        SourceReading reading = reading();
        DuckDb.inMemory().close();
        System.out.write((READY + "\n").getBytes(StandardCharsets.US_ASCII));
        System.out.flush();
        try (StoreWriter writer = StoreWriter.open(Path.of(arguments[0]), Duration.ofSeconds(30))) {
            writer.write(reading);
            writer.commit();
        }
    }

    static SourceReading reading() {
        return Fixtures.reading(Fixtures.sourceRecord("killed", 3000, 200, 5), "killed");
    }
}
