package org.entente.app.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.entente.app.terminal.TerminalProbe;

/**
 * One run of a command line inside the test's own process, with an environment of its own.
 *
 * @param code exit code
 * @param out stdout
 * @param err stderr
 */
record CommandRun(int code, String out, String err) {
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

    /** Runs with this home. */
    static CommandRun home(Path home, String... arguments) {
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
        variables.putIfAbsent("HOME", "/dev/null");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Cli.run(arguments, variables, keyboard, out, err);
        return new CommandRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
