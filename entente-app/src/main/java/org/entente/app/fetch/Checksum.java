package org.entente.app.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What the publisher says a file's bytes hash to.
 *
 * @param algorithm {@code MD5}, or {@code SHA-1}, {@code SHA-256}, {@code SHA-512} where a Dataverse is set up so
 * @param value hexadecimal, lower case
 */
public record Checksum(String algorithm, String value) {
    private static final int BUFFER = 1 << 16;

    public Checksum {
        algorithm = algorithm.toUpperCase(Locale.ROOT);
        value = value.toLowerCase(Locale.ROOT);
    }

    /** The same of a file on disk. */
    Checksum of(Path file) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return new Checksum(algorithm, HexFormat.of().formatHex(digest.digest()));
    }

    /** {@code md5}. */
    String word() {
        return algorithm.equals("MD5") ? "md5" : algorithm;
    }

    /** {@code md5 0123…}. */
    String words() {
        return word() + " " + value;
    }

    /** Whether this machine can compute it. */
    boolean known() {
        try {
            MessageDigest.getInstance(algorithm);
            return true;
        } catch (NoSuchAlgorithmException e) {
            return false;
        }
    }

    private MessageDigest digest() {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("checked when the list was read", e);
        }
    }
}
