package org.entente.claim.type.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Word lists of this package, which are data. */
final class Words {
    private Words() {}

    /** The words of a list. */
    static Set<String> list(String name) {
        return Set.copyOf(lines(name));
    }

    /** The lines of a table, its comments left out. */
    static List<String> lines(String name) {
        try (InputStream bytes = Words.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("the product lacks " + name);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
