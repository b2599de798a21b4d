package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The members of each organisation are as many as its own accounts of its enlargements say. */
class EnlargementsTest {
    private final StateRegistry registry = StateRegistry.builtIn();

    record Count(String organisation, LocalDate on, int members, int suspended, String what) {}

    static List<Count> counts() throws IOException {
        try (InputStream table = EnlargementsTest.class.getResourceAsStream("enlargements.tsv")) {
            String text = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(row -> new Count(
                            row[0],
                            LocalDate.parse(row[1]),
                            Integer.parseInt(row[2]),
                            Integer.parseInt(row[3]),
                            row[4]))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("counts")
    void hasTheMembersOfTheDay(Count count) {
        assertThat(registry.members(count.organisation(), count.on())).hasSize(count.members());
        assertThat(registry.memberships(count.organisation()))
                .filteredOn(row -> row.grade().equals("suspended") && row.span().contains(count.on()))
                .hasSize(count.suspended());
    }

    @Test
    void everyOrganisationIsCounted() throws IOException {
        Stream<String> counted = counts().stream().map(Count::organisation);
        assertThat(counted)
                .containsAll(
                        registry.organisations().stream().map(Organisation::id).toList());
    }
}
