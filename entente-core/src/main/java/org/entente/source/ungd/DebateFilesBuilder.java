package org.entente.source.ungd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.source.FindingLog;
import org.entente.source.InputRefused;
import org.entente.source.Progress;
import org.entente.source.RegistryCodes;

/**
 * The maintainer's command that makes the built-in counts of speeches and their speakers, byte for byte:
 * {@code DebateFilesBuilder DATA OUT}, where DATA is the folder of {@code ungd_s60_s79.tar.gz} and
 * {@code ungd_speakers.csv}, OUT that of the resources.
 */
public final class DebateFilesBuilder {
    static final String ARCHIVE = "ungd_s60_s79.tar.gz";
    static final String LIST = "ungd_speakers.csv";

    private static final int FIRST_YEAR = 2005;
    private static final int LAST_YEAR = 2024;

    private DebateFilesBuilder() {}

    /** Builds and writes; see the class. */
    public static void main(String[] arguments) throws IOException, InputRefused {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: DebateFilesBuilder DATA OUT");
        }
        Path data = Path.of(arguments[0]);
        Path out = Path.of(arguments[1]);
        Files.write(out.resolve(SpeechFile.RESOURCE), speeches(data.resolve(ARCHIVE)));
        Files.write(out.resolve(SpeakerFile.RESOURCE), speakers(data.resolve(LIST)));
    }

    /** The bytes of the counts. */
    static byte[] speeches(Path archive) throws InputRefused {
        return SpeechFile.write(SpeechReader.read(archive, RegistryCodes.builtIn(), new FindingLog(), Progress.NONE)
                .speeches());
    }

    /** The bytes of the speakers of the years counted. */
    static byte[] speakers(Path list) throws InputRefused {
        List<Speaker> all = SpeakerReader.read(list, RegistryCodes.builtIn(), new FindingLog(), Progress.NONE)
                .speakers();
        return SpeakerFile.write(all.stream()
                .filter(speaker -> speaker.year() >= FIRST_YEAR && speaker.year() <= LAST_YEAR)
                .toList());
    }
}
