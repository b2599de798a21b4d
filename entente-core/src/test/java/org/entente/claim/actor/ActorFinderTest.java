package org.entente.claim.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.cases.CaseRegistry;
import org.entente.record.TieRecord;
import org.entente.state.StateRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ActorFinderTest {
    static Stream<Arguments> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(ActorFinderTest.class.getResourceAsStream("cases.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).toList().stream()
                            .map(line -> line.split("\t", -1))
                            .map(row -> Arguments.of(row[1], row[0], row[2]));
        }
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("cases")
    void findsWhomATextSpeaksOf(String text, String date, String expected) {
        assertThat(new ReadText(text, LocalDate.parse(date)).summary()).isEqualTo(expected);
    }

    @Test
    void nothingComesOfNothing() {
        ActorFinder finder = ActorFinder.of(StateRegistry.builtIn(), CaseRegistry.builtIn(), TieRecord.builtIn());
        assertThat(finder.find(List.of(), new int[0], LocalDate.EPOCH)).isEmpty();
        assertThat(finder.find(List.of(List.of()), new int[1], LocalDate.EPOCH)).containsExactly(List.of());
        assertThatThrownBy(() -> finder.find(List.of(), new int[1], LocalDate.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
