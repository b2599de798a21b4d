package org.entente.source.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the tables differ from a published file, each difference with its reason, in {@code known-differences.tsv}. A
 * new difference fails, and so does one that is no longer there.
 */
final class Decided {
    private Decided() {}

    /** What is decided for a file. */
    static Set<String> differences(String file) {
        Set<String> known = new TreeSet<>();
        for (String line : lines()) {
            String[] fields = line.split("\t", -1);
            assertThat(fields).as(line).hasSize(3);
            if (fields[0].equals(file)) {
                assertThat(fields[2]).as("reason of %s", fields[1]).isNotBlank();
                assertThat(known.add(fields[1])).as("once: %s", fields[1]).isTrue();
            }
        }
        return known;
    }

    static void compare(String file, Set<String> found) {
        assertThat(new TreeSet<>(found))
                .as("differences from %s; decide a new one in known-differences.tsv", file)
                .isEqualTo(differences(file));
    }

    private static List<String> lines() {
        try (InputStream bytes = Decided.class.getResourceAsStream("known-differences.tsv")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
