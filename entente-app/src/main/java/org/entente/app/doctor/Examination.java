package org.entente.app.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.notice.Notice;
import org.entente.notice.Severity;
import org.entente.record.BuiltInRecord;
import org.entente.record.CompiledRecord;
import org.entente.record.Disagreement;
import org.entente.record.TieHolding;
import org.entente.record.TieRecord;
import org.entente.store.Coverage;
import org.entente.store.CoverageRow;
import org.entente.store.StoreCheck;
import org.entente.store.StoreLocation;
import org.entente.store.StoreReader;
import org.entente.store.StoredSnapshot;

/**
 * What was found out about the store, the derived results and the built-in record.
 *
 * @param place where the store is, whether or not it exists
 * @param storeBytes size of the store, 0 when there is none
 * @param snapshots what it holds
 * @param findings what is not as it should be; an error means that the store is damaged
 * @param derivedFiles derived results kept
 * @param derivedBytes their size
 * @param coverage the built-in record and the snapshots in use, by source and year
 * @param ties layers of ties, of imports in use and built in
 * @param disagreements cells on which the built-in record does not hold what a source states
 */
public record Examination(
        StoreLocation place,
        long storeBytes,
        List<StoredSnapshot> snapshots,
        List<Notice> findings,
        int derivedFiles,
        long derivedBytes,
        List<CoverageRow> coverage,
        List<TieHolding> ties,
        List<Disagreement> disagreements) {
    public Examination {
        snapshots = List.copyOf(snapshots);
        findings = List.copyOf(findings);
        coverage = List.copyOf(coverage);
        ties = List.copyOf(ties);
        disagreements = List.copyOf(disagreements);
    }

    /** Whether the store holds what was imported. */
    public boolean sound() {
        return findings.stream().noneMatch(notice -> notice.severity() == Severity.ERROR);
    }

    /** Reads everything there is; a second or two for a million votes. Writes nothing. */
    public static Examination of(StoreLocation place) {
        CompiledRecord builtIn = BuiltInRecord.compiled();
        List<CoverageRow> coverage = new ArrayList<>(RecordCoverage.list("builtin", builtIn.record()));
        List<Path> derived = files(place.derivedDirectory());
        Optional<StoreReader> opened = place.openIfPresent();
        if (opened.isEmpty()) {
            return new Examination(
                    place,
                    0,
                    List.of(),
                    List.of(),
                    derived.size(),
                    bytes(derived),
                    coverage,
                    holdings(TieRecord.builtIn()),
                    builtIn.disagreements());
        }
        StoreReader reader = opened.get();
        try (TieRecord ties = TieRecord.with(reader)) {
            coverage.addAll(Coverage.list(reader));
            return new Examination(
                    place,
                    size(place.file()),
                    reader.snapshots(),
                    StoreCheck.run(reader),
                    derived.size(),
                    bytes(derived),
                    coverage,
                    ties.holdings(),
                    builtIn.disagreements());
        }
    }

    private static List<TieHolding> holdings(TieRecord builtIn) {
        try (builtIn) {
            return builtIn.holdings();
        }
    }

    private static List<Path> files(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException | UncheckedIOException e) {
            // A directory that cannot be listed counts as empty: what is in it can be computed again.
            return List.of();
        }
    }

    private static long bytes(List<Path> files) {
        return files.stream().mapToLong(Examination::size).sum();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
