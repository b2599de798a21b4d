package org.entente.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.app.file.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where an answer goes and how it is written: {@code --out}, {@code --format}. */
public final class OutOptions {
    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the answer to a file; its ending picks the format; - is stdout.")
    private @Nullable String out;

    @Option(names = "--format", paramLabel = "FORMAT", description = "The format, whatever the file’s ending.")
    private @Nullable String format;

    /** The file to write; empty for stdout. */
    public Optional<Path> file() {
        return out == null || out.equals("-") ? Optional.empty() : Optional.of(Path.of(out));
    }

    /** Whether the answer is wanted in a format of its own, in a file or on stdout. */
    public boolean given() {
        return out != null || format != null;
    }

    /**
     * The format wanted.
     *
     * @param possible those the verb can write, the usual one first
     */
    public Format format(Format... possible) {
        Format wanted = format != null
                ? Format.find(format).orElseThrow(() -> refused("--format " + format, possible))
                : file().map(file -> ofEnding(file, possible)).orElse(possible[0]);
        if (!Arrays.asList(possible).contains(wanted)) {
            throw refused("“" + wanted.word() + "”", possible);
        }
        return wanted;
    }

    private static Format ofEnding(Path file, Format... possible) {
        return Format.ofEnding(file.getFileName().toString())
                .orElseThrow(() -> refused("the ending of " + file.getFileName(), possible));
    }

    private static CommandFailed refused(String what, Format... possible) {
        String words = List.of(possible).stream().map(Format::word).collect(Collectors.joining(", "));
        return Failure.of(ExitCode.USAGE, "usage", what + " is no format of this answer")
                .withRemedy("It is written as " + words + ".")
                .thrown();
    }
}
