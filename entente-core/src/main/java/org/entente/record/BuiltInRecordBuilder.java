package org.entente.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.entente.cases.CaseRegistry;
import org.entente.source.DataSource;
import org.entente.source.ImportContext;
import org.entente.source.InputRefused;
import org.entente.source.Progress;
import org.entente.source.RegistryCodes;
import org.entente.source.SourceCatalogue;
import org.entente.source.SourceRecord;
import org.entente.source.SourceRollCall;
import org.entente.state.StateRegistry;

/**
 * The maintainer's command that makes the built-in record of the files it was compiled from, byte for byte:
 * {@code BuiltInRecordBuilder DATA OUT}, where DATA is the folder of {@code unga_votes.csv.gz},
 * {@code unga_rollcalls.csv.gz}, {@code voeten_matches.csv} and {@code unga_votes_undl.csv.gz}.
 */
public final class BuiltInRecordBuilder {
    /** Later sessions of the CC0 files are taken from the library's record, not CC0. */
    private static final int LAST_CC0_SESSION = 74;

    private BuiltInRecordBuilder() {}

    /** Builds and writes; see the class. */
    public static void main(String[] arguments) throws IOException, InputRefused {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: BuiltInRecordBuilder DATA OUT");
        }
        Path data = Path.of(arguments[0]);
        SourceRecord cc0 =
                read("unga-voeten", data, "unga_votes.csv.gz", "unga_rollcalls.csv.gz", "voeten_matches.csv");
        SourceRecord library = read("unga-undl", data, "unga_votes_undl.csv.gz");
        Files.write(Path.of(arguments[1]), RecordFile.write(build(cc0, library)));
    }

    /** The built-in record of the CC0 record and the library's; sessions 1–74 of the first are used. */
    public static CompiledRecord build(SourceRecord cc0, SourceRecord library) {
        StateRegistry states = StateRegistry.builtIn();
        CaseRegistry cases = CaseRegistry.builtIn();
        Pairing pairing = Pairing.of(cc0, BuiltInRecordBuilder::taken, library);
        List<String[]> matches = cc0.matches().stream()
                .map(pair -> new String[] {"voeten:" + pair[0], "voeten:" + pair[1]})
                .toList();
        return new RegisterBuilder(pairing)
                .build("builtin", matches, ids -> !cases.caseIds(ids).isEmpty(), states::unMember);
    }

    private static boolean taken(SourceRollCall rollCall) {
        return Sessions.regular(rollCall.session(), rollCall.date()) <= LAST_CC0_SESSION;
    }

    private static SourceRecord read(String source, Path data, String... files) throws InputRefused {
        DataSource reader = SourceCatalogue.find(source).orElseThrow();
        ImportContext context =
                new ImportContext(new RegistryCodes(StateRegistry.builtIn()), Progress.NONE, Instant.EPOCH);
        return reader.read(Stream.of(files).map(data::resolve).toList(), context)
                .record();
    }
}
