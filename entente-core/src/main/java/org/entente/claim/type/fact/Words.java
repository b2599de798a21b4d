package org.entente.claim.type.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Word lists of this package, which are data. */
final class Words {
    private static final Set<String> TOPICS =
            lines("topics.tsv").stream().map(line -> line.split("\t", -1)[1]).collect(Collectors.toUnmodifiableSet());

    private Words() {}

    /** The plain topics that claim types understand by their id. */
    static Set<String> topics() {
        return TOPICS;
    }

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
