package org.entente.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.opentest4j.TestAbortedException;

/** What becomes of a check's findings. */
final class Verdict {
    private static final int SHOWN = 30;
    private static final Path FINDINGS = Path.of(System.getProperty("java.io.tmpdir"), "findings.txt");

    private Verdict() {}

    /** Begins an empty list of findings. */
    static void begin() throws IOException {
        Files.deleteIfExists(FINDINGS);
    }

    /** Fails with the findings, if any; skips with them where the check is known to be unmet. */
    static void on(String check, Sample sample, String where, List<String> findings) {
        if (findings.isEmpty()) {
            return;
        }
        String head = check + ": " + sample + where + ": " + findings.size() + " findings";
        write(head, findings);
        String message = head + ", all in " + FINDINGS + "\n" + shown(findings);
        if (NotYet.holds(check, sample)) {
            System.out.println("Not yet met: " + message);
            throw new TestAbortedException("not yet met: " + message);
        }
        Assertions.fail(message);
    }

    private static String shown(List<String> findings) {
        String lines = findings.stream().limit(SHOWN).map(one -> "  " + one).collect(Collectors.joining("\n"));
        return findings.size() > SHOWN ? lines + "\n  and " + (findings.size() - SHOWN) + " more" : lines;
    }

    private static void write(String head, List<String> findings) {
        String text =
                head + "\n" + findings.stream().map(one -> "  " + one + "\n").collect(Collectors.joining());
        try {
            Files.writeString(
                    FINDINGS, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
