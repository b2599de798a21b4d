package org.entente.app.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** What can be learned about the terminal: whether a stream is one, how wide it is, whether it wants colour. */
public final class TerminalProbe {
    private static final long PATIENCE_MILLISECONDS = 300;

    private final Map<String, String> environment;

    public TerminalProbe(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * Whether the process's stream is a terminal. The property {@code entente.tty} (file descriptors that are, such as
     * {@code 1,2}) decides where it is set; else the file system is asked, else the shell.
     *
     * @param descriptor 1 for stdout, 2 for stderr
     */
    public boolean isTerminal(int descriptor) {
        String told = System.getProperty("entente.tty");
        if (told != null) {
            return told.contains(Integer.toString(descriptor));
        }
        Path link = Path.of("/proc/self/fd/" + descriptor);
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return askShell(descriptor);
        }
    }

    private static boolean askShell(int descriptor) {
        try {
            Process process = new ProcessBuilder("sh", "-c", "test -t " + descriptor)
                    .inheritIO()
                    .start();
            return process.waitFor(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether colour is wanted on a stream: a terminal that is not dumb, and nobody said no. */
    public boolean wantsColour(int descriptor) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb")
                && isTerminal(descriptor);
    }

    /** Columns: {@code COLUMNS}, else what {@code stty} says when stdout is a terminal, else {@link Terminal#PAGE}. */
    public int width() {
        OptionalInt told = number(environment.getOrDefault("COLUMNS", ""));
        if (told.isPresent()) {
            return told.getAsInt();
        }
        return isTerminal(1) ? askTerminal().orElse(Terminal.PAGE) : Terminal.PAGE;
    }

    private static OptionalInt askTerminal() {
        try {
            Process process = new ProcessBuilder("sh", "-c", "stty size </dev/tty 2>/dev/null").start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return OptionalInt.empty();
            }
            try (InputStream answer = process.getInputStream()) {
                String[] rowsAndColumns = new String(answer.readAllBytes(), StandardCharsets.US_ASCII)
                        .trim()
                        .split(" ", -1);
                return rowsAndColumns.length == 2 ? number(rowsAndColumns[1]) : OptionalInt.empty();
            }
        } catch (IOException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }

    private static OptionalInt number(String text) {
        try {
            int columns = Integer.parseInt(text.trim());
            return columns > 0 ? OptionalInt.of(columns) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
