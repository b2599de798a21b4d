package org.entente.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The product's version, as the build wrote it. */
public final class Version implements IVersionProvider {
    /** Such as {@code 0.1.0}. */
    public static String number() {
        try (InputStream in = Version.class.getResourceAsStream("/org/entente/app/version.txt")) {
            return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).trim();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line of {@code --version}. */
    public static String line() {
        return "entente " + number();
    }

    @Override
    public String[] getVersion() {
        return new String[] {line()};
    }
}
