package org.entente.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.entente.source.SourceReading;
import org.entente.tie.Coverage;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.entente.tie.TieTableBuilder;

/** A process of its own that imports a made-up record, to be killed by {@link KilledImportTest}. */
public final class ImportProcess {
    static final String READY = "ready";
    private static final int TIES = 60_000;

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
        SourceReading votes = Fixtures.reading(Fixtures.sourceRecord("killed", 3000, 200, 5), "killed");
        return new SourceReading(
                votes.record(), List.of(ties()), votes.events(), votes.texts(), votes.snapshot(), votes.notices());
    }

    private static TieTable ties() {
        TieTableBuilder rows = TieTable.of(Layers.TRADE);
        for (int i = 0; i < TIES; i++) {
            int year = PackedDate.year(1900 + i % 100);
            rows.add(Tie.number(2 + i % 300, 400 + i / 300, year, year, "importer", "", i));
        }
        return rows.build(new Coverage(1900, 1999, false, ""));
    }
}
