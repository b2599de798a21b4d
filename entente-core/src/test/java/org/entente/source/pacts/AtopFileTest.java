package org.entente.source.pacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Our pacts begun by 2018 against ATOP 5.1: every difference is decided in {@code atop-differences.tsv}. */
class AtopFileTest {
    @Test
    void everyPactBegunBy2018IsInAtopButForDecidedDifferences() throws IOException {
        Collection<ComparedPact> theirs = AtopFile.texts();
        Set<String> found = new TreeSet<>();
        for (Pact pact : PactTables.read()) {
            ComparedPact ours = ComparedPact.of(pact);
            if (!pact.confidence().equals("low") && ours.begin() <= ComparedPact.LAST) {
                found.addAll(PactDifferences.lines(ours, theirs));
            }
        }
        assertThat(found).as("differences from ATOP 5.1").isEqualTo(decided());
    }

    /** ATOP has Azerbaijan and Serbia together in one text, of 1975. */
    @Test
    void azerbaijanAndSerbiaShareOneTextOfAtop() throws IOException {
        List<ComparedPact> shared = AtopFile.texts().stream()
                .filter(text -> text.members().keySet().containsAll(Set.of(345, 373)))
                .filter(text -> !text.id().contains("/"))
                .toList();
        assertThat(shared).hasSize(1);
        assertThat(shared.get(0).begin()).isEqualTo(1975);
        assertThat(shared.get(0).obligations()).isEqualTo("nonaggression");
    }

    private static Set<String> decided() throws IOException {
        Set<String> decided = new TreeSet<>();
        try (InputStream bytes =
                Objects.requireNonNull(AtopFileTest.class.getResourceAsStream("atop-differences.tsv"))) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.startsWith("#")).skip(1).forEach(line -> {
                String[] fields = line.split("\t", -1);
                assertThat(fields[1]).as("reason of %s", fields[0]).isNotBlank();
                decided.add(fields[0]);
            });
        }
        return decided;
    }
}
