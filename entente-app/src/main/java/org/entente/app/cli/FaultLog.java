package org.entente.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where Entente's own faults are written down: one file each in the cache directory. */
final class FaultLog {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Map<String, String> environment;

    FaultLog(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Writes the fault down and returns the file; empty when the directory cannot be written. */
    Optional<Path> write(Throwable fault, String[] arguments) {
        Optional<Path> folder = folder();
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        Path file = folder.get().resolve("fault-" + STAMP.format(Instant.now()) + ".log");
        try {
            Files.createDirectories(folder.get());
            try (PrintWriter log = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
                log.println(Version.line() + " on Java " + System.getProperty("java.version"));
                log.println("arguments: " + String.join(" ", arguments));
                fault.printStackTrace(log);
            }
            return Optional.of(file);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Path> folder() {
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        if (!cache.isEmpty()) {
            return Optional.of(Path.of(cache, "entente", "log"));
        }
        String home = environment.getOrDefault("HOME", "");
        return home.isEmpty() ? Optional.empty() : Optional.of(Path.of(home, ".cache", "entente", "log"));
    }
}
