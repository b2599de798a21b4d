package org.entente.source.vdem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.source.FindingLog;
import org.entente.source.ImportContext;
import org.entente.source.InputRefused;
import org.entente.source.Progress;
import org.entente.source.table.Table;
import org.entente.source.table.TieLayers;
import org.entente.source.table.TieRows;

/**
 * The maintainer's command that makes the built-in regimes of the files they were compiled from, byte for byte:
 * {@code RegimeFileBuilder DATA OUT}, where DATA is the folder of {@code vdem_v15_core_indices.csv.gz} and
 * {@code ert_v15_episodes.csv.gz}.
 */
public final class RegimeFileBuilder {
    static final String INDICES = "vdem_v15_core_indices.csv.gz";
    static final String CLASSES = "ert_v15_episodes.csv.gz";

    private RegimeFileBuilder() {}

    /** Builds and writes; see the class. */
    public static void main(String[] arguments) throws IOException, InputRefused {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: RegimeFileBuilder DATA OUT");
        }
        Path data = Path.of(arguments[0]);
        Files.write(Path.of(arguments[1]), build(data.resolve(INDICES), data.resolve(CLASSES)));
    }

    /** The bytes of the file, of V-Dem's country-years and of the file that has their classes of regime. */
    static byte[] build(Path indices, Path classes) throws IOException, InputRefused {
        Map<StateYear, Figure> regimes = new HashMap<>();
        // both files have V-Dem's country_id, year and polyarchy, so that one reader reads them
        for (RegimeYear year : read(classes)) {
            Figure regime = year.figure(RegimeIndex.REGIME);
            if (regime != null) {
                regimes.put(year.key(), regime);
            }
        }
        List<RegimeYear> years = new ArrayList<>();
        for (RegimeYear year : read(indices)) {
            Figure regime = regimes.get(year.key());
            years.add(regime == null ? year : year.with(RegimeIndex.REGIME, regime));
        }
        return RegimeFile.write(years);
    }

    private static List<RegimeYear> read(Path file) throws IOException, InputRefused {
        FindingLog log = new FindingLog();
        ImportContext context = ImportContext.of(Progress.NONE, Instant.EPOCH);
        List<RegimeYear> years = new ArrayList<>();
        try (Table table = Table.openAny(file, log, Progress.NONE)) {
            new RegimeRows(new TieRows(table, context, log, new TieLayers())).forEach(years::add);
        }
        years.sort((one, other) -> one.key().compareTo(other.key()));
        return years;
    }
}
