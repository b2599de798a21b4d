package org.entente.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.app.bench.Findings;
import org.entente.app.bench.ImportRuns;
import org.entente.app.bench.Scratch;
import org.entente.record.RecordNotImported;
import org.entente.record.Records;
import org.entente.source.DataSource;
import org.entente.source.InputRefused;
import org.entente.source.SourceCatalogue;
import org.entente.source.SourceRecord;
import org.entente.store.StoreLocation;
import org.entente.store.StoreReader;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/** What the bench imports, and the record it then measures. */
final class BenchImports {
    /** The record that other tools are usually timed on. */
    private static final String USUAL = "unga-voeten";

    private final Invocation invocation;
    private final Findings findings;
    private final Consumer<String> beginning;

    BenchImports(Invocation invocation, Findings findings, Consumer<String> beginning) {
        this.invocation = invocation;
        this.findings = findings;
        this.beginning = beginning;
    }

    /** {@code SOURCE=FILE,FILE} of every option. */
    static Map<DataSource, List<Path>> parse(List<String> options) {
        Map<DataSource, List<Path>> files = new LinkedHashMap<>();
        for (String option : options) {
            int sign = option.indexOf('=');
            String source = sign < 0 ? option : option.substring(0, sign);
            DataSource found = SourceCatalogue.find(source).orElseThrow(() -> unknown(source));
            List<Path> paths = Arrays.stream(option.substring(sign + 1).split(",", -1))
                    .filter(name -> sign > 0 && !name.isBlank())
                    .map(Path::of)
                    .toList();
            if (paths.isEmpty()) {
                throw SliceValues.usage("--import takes SOURCE=FILE,FILE, not “" + option + "”")
                        .thrown();
            }
            files.put(found, paths);
        }
        return files;
    }

    private static CommandFailed unknown(String source) {
        List<String> ids = SourceCatalogue.list().stream().map(DataSource::id).toList();
        return SliceValues.usage("there is no source “" + source + "”; there are " + String.join(", ", ids))
                .withCandidates(
                        Nearest.to(source, ids).stream().map(Candidate::of).toList())
                .thrown();
    }

    /** Imports what was named, or says that nothing was, and opens the record to measure. */
    VoteRecord record(@Nullable String name, Map<DataSource, List<Path>> files, @Nullable Scratch scratch) {
        List<SourceRecord> imported = files.isEmpty() || scratch == null ? List.of() : imported(files, scratch);
        for (DataSource source : SourceCatalogue.ofVotes()) {
            if (scratch == null || !files.containsKey(source)) {
                findings.skip("import_" + source.id(), "Import of " + source.id(), why(source, files));
            }
        }
        return open(name, imported.isEmpty() ? stored() : imported);
    }

    private static String why(DataSource source, Map<DataSource, List<Path>> files) {
        return files.containsKey(source)
                ? "the cache directory cannot be written"
                : "no files were named; --import " + source.id() + "=FILE measures it";
    }

    private List<SourceRecord> imported(Map<DataSource, List<Path>> files, Scratch scratch) {
        beginning.accept("imports");
        try {
            return ImportRuns.run(files, scratch, findings);
        } catch (InputRefused e) {
            throw RefusedInput.of(e).thrown();
        }
    }

    /** What this run's store holds. */
    private List<SourceRecord> stored() {
        StoreLocation place = StorePlace.of(invocation);
        if (place.namedBy() == null && !place.exists()) {
            return List.of();
        }
        try (StoreReader reader = place.openIfPresent().orElseThrow()) {
            return reader.snapshots().stream()
                    .filter(snapshot -> snapshot.inUse() && snapshot.rollCalls() > 0)
                    .map(reader::record)
                    .toList();
        }
    }

    private static VoteRecord open(@Nullable String name, List<SourceRecord> imported) {
        boolean usual = imported.stream().anyMatch(record -> record.source().equals(USUAL));
        String word = name == null ? (usual ? USUAL : RecordNames.BUILT_IN) : name;
        try {
            return Records.open(word, imported).record();
        } catch (RecordNotImported e) {
            throw Failure.of(
                            ExitCode.NO_ANSWER,
                            "record_not_imported",
                            "nothing of " + e.source() + " was imported, so it cannot be measured")
                    .withRemedy("Name its files:\n  entente bench --import " + e.source() + "=FILE")
                    .thrown();
        }
    }

    /** When the process is ending at the keyboard's request, what failed is of no interest: waits for the end. */
    static void waitIfInterrupted(@Nullable Scratch scratch) {
        try {
            while (scratch != null && scratch.interrupted()) {
                Thread.sleep(1000);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
