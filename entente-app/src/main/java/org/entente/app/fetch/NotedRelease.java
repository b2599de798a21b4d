package org.entente.app.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.app.file.OutputFile;

/**
 * The newest release of a source that a fetch has seen listed. Kept in the cache directory, so that an answer can name
 * it without touching the network.
 *
 * @param version as a snapshot carries it: {@code 39.0 of 2024-09-18}
 * @param released the day in it
 */
public record NotedRelease(String version, LocalDate released) {
    private static final Pattern FORM = Pattern.compile("\\d+\\.\\d+ of (\\d{4}-\\d{2}-\\d{2})\\s*");

    /** Where downloads, and this, are kept. */
    public static Path folder(Path cacheDirectory) {
        return cacheDirectory.resolve("downloads");
    }

    /** What was noted of a source, if anything readable. */
    public static Optional<NotedRelease> find(Path cacheDirectory, String source) {
        Path file = file(cacheDirectory, source);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            String text = Files.readString(file);
            Matcher form = FORM.matcher(text);
            return form.matches()
                    ? Optional.of(new NotedRelease(text.strip(), LocalDate.parse(form.group(1))))
                    : Optional.empty();
        } catch (IOException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Notes the newest release listed. */
    static void note(Path cacheDirectory, String source, Release newest) {
        Path file = file(cacheDirectory, source);
        try {
            Files.createDirectories(folder(cacheDirectory).resolve(source));
            byte[] line = (newest.version() + "\n").getBytes(StandardCharsets.UTF_8);
            OutputFile.write(file, out -> out.write(line));
        } catch (IOException e) {
            // It only spares a question: a cache that cannot be written loses nothing.
        }
    }

    /** Forgets what was noted: it is in the store now. */
    public static void forget(Path cacheDirectory, String source) {
        try {
            Files.deleteIfExists(file(cacheDirectory, source));
        } catch (IOException e) {
            // As above.
        }
    }

    private static Path file(Path cacheDirectory, String source) {
        return folder(cacheDirectory).resolve(source).resolve("newest");
    }
}
