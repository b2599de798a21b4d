package org.entente.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/**
 * The name of a derived result: what it is and a hash over everything it depends on.
 *
 * @param kind lower-case word such as {@code record} or {@code distribution}; begins the file's name
 * @param sha256 hash over the version of the algorithm and the parts
 */
public record DerivedKey(String kind, String sha256) {
    /**
     * A key.
     *
     * @param kind lower-case letters, digits and hyphens
     * @param algorithmVersion raised whenever the same parts would give another result or another format
     * @param parts snapshot ids, options, seeds: everything the result depends on, in a fixed order
     */
    public static DerivedKey of(String kind, int algorithmVersion, List<String> parts) {
        if (!kind.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("a kind is lower-case letters, digits and hyphens: " + kind);
        }
        MessageDigest digest = Hashes.sha256();
        digest.update(number(algorithmVersion));
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            // The length keeps ("ab", "c") apart from ("a", "bc").
            digest.update(number(bytes.length));
            digest.update(bytes);
        }
        return new DerivedKey(kind, Hashes.hex(digest.digest()));
    }

    /** The key of a file's name, if the file is of this kind. */
    static Optional<DerivedKey> ofFile(String kind, String name) {
        String hash = name.startsWith(kind + "-") ? name.substring(kind.length() + 1) : "";
        return hash.matches("[0-9a-f]{64}") ? Optional.of(new DerivedKey(kind, hash)) : Optional.empty();
    }

    String fileName() {
        return kind + "-" + sha256;
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }
}
