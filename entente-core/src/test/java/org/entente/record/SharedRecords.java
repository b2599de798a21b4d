package org.entente.record;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.entente.source.ImportContext;
import org.entente.source.InputRefused;
import org.entente.source.Progress;
import org.entente.source.RegistryCodes;
import org.entente.source.SourceCatalogue;
import org.entente.source.SourceRecord;
import org.entente.testkit.SharedFiles;

/** The two records of the shared files, read once for all tests. */
public final class SharedRecords {
    private SharedRecords() {}

    private static final class Cc0 {
        static final SourceRecord RECORD =
                read("unga-voeten", "unga_votes.csv.gz", "unga_rollcalls.csv.gz", "voeten_matches.csv");
    }

    private static final class Library {
        static final SourceRecord RECORD = read("unga-undl", "unga_votes_undl.csv.gz");
    }

    /** The CC0 record of the shared files; without them the calling test is skipped. */
    public static SourceRecord cc0() {
        SharedFiles.require("data/unga_votes.csv.gz");
        return Cc0.RECORD;
    }

    /** The library’s record of the shared files; without them the calling test is skipped. */
    public static SourceRecord library() {
        SharedFiles.require("data/unga_votes_undl.csv.gz");
        return Library.RECORD;
    }

    private static SourceRecord read(String source, String... names) {
        List<Path> files = Stream.of(names)
                .map(name -> SharedFiles.require("data/" + name))
                .toList();
        ImportContext context = new ImportContext(RegistryCodes.builtIn(), Progress.NONE, Instant.EPOCH);
        try {
            return SourceCatalogue.find(source)
                    .orElseThrow()
                    .read(files, context)
                    .record();
        } catch (InputRefused e) {
            throw new IllegalStateException(e);
        }
    }
}
