package org.entente.app.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.entente.app.terminal.TerminalProbe;

/** What the user types in answer to a question; nothing where nobody sits at a terminal. */
final class Keyboard {
    private final InputStream in;
    private final BooleanSupplier there;

    private Keyboard(InputStream in, BooleanSupplier there) {
        this.in = in;
        this.there = there;
    }

    /** The process's own: somebody is there if both the question and the answer go over a terminal. */
    static Keyboard of(TerminalProbe probe) {
        return new Keyboard(System.in, () -> probe.isTerminal(0) && probe.isTerminal(2));
    }

    /** Somebody who types this. */
    static Keyboard typing(String text) {
        return new Keyboard(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), () -> true);
    }

    /** Whether somebody can be asked. */
    boolean there() {
        return there.getAsBoolean();
    }

    /** The next line; empty when there is none. */
    Optional<String> line() {
        StringBuilder line = new StringBuilder();
        try {
            int next = in.read();
            if (next < 0) {
                return Optional.empty();
            }
            for (; next >= 0 && next != '\n'; next = in.read()) {
                line.append((char) next);
            }
        } catch (IOException e) {
            // Who cannot be heard has not answered.
            return Optional.empty();
        }
        return Optional.of(line.toString().strip());
    }
}
