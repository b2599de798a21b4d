package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;

/**
 * Where the registry differs from a published file, each difference decided and given its reason in {@code
 * known-differences.tsv} (test resources). A new difference fails, and so does one that is no longer there.
 */
final class KnownDifferences {
    private KnownDifferences() {}

    static void compare(String file, Set<String> found) {
        Set<String> known = new TreeSet<>();
        for (String[] row : Table.read("known-differences.tsv").rows()) {
            if (row[0].equals(file)) {
                known.add(row[1]);
                assertThat(row[2]).as("reason of %s", row[1]).isNotBlank();
            }
        }
        assertThat(new TreeSet<>(found))
                .as("differences from %s; decide a new one in known-differences.tsv", file)
                .isEqualTo(known);
    }
}
