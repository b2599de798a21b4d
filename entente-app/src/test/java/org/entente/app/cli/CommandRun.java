package org.entente.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.app.terminal.TerminalProbe;

/**
 * One run of a command line inside the test's own process, with an environment of its own.
 *
 * @param code exit code
 * @param out stdout
 * @param err stderr
 */
record CommandRun(int code, String out, String err) {
    /** What concerns all pairs is computed once for all tests of a run, unless one has a store or a cache of its own. */
    static final Path CACHE = cache();

    private static Path cache() {
        try {
            Path cache = Files.createTempDirectory("cache-of-tests");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(cache)));
            return cache;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stderr says, without its line breaks: where a line breaks depends on how long the paths in it are. */
    String complaint() {
        return err.replaceAll("\\s+", " ");
    }

    /** Runs with a home that cannot be written, 100 columns. */
    static CommandRun of(String... arguments) {
        return at(100, arguments);
    }

    /** Runs in so many columns. */
    static CommandRun at(int columns, String... arguments) {
        return in(Map.of("COLUMNS", Integer.toString(columns)), arguments);
    }

    /** Runs with this home; what concerns all pairs is shared with other tests. */
    static CommandRun home(Path home, String... arguments) {
        return in(Map.of("COLUMNS", "100", "HOME", home.toString(), "XDG_CACHE_HOME", CACHE.toString()), arguments);
    }

    /** Runs with this home and its own cache. */
    static CommandRun alone(Path home, String... arguments) {
        return in(Map.of("COLUMNS", "100", "HOME", home.toString()), arguments);
    }

    /** Runs with these variables. */
    static CommandRun in(Map<String, String> environment, String... arguments) {
        return in(environment, Keyboard.of(new TerminalProbe(environment)), arguments);
    }

    /** Runs with this home and somebody who types this. */
    static CommandRun typing(String text, Path home, String... arguments) {
        return in(Map.of("COLUMNS", "100", "HOME", home.toString()), Keyboard.typing(text), arguments);
    }

    private static CommandRun in(Map<String, String> environment, Keyboard keyboard, String... arguments) {
        Map<String, String> variables = new HashMap<>(environment);
        if (variables.putIfAbsent("HOME", "/dev/null") == null) {
            variables.putIfAbsent("XDG_CACHE_HOME", CACHE.toString());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Cli.run(arguments, variables, keyboard, out, err);
        return new CommandRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
