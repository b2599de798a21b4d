package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every verb explains itself, within the page, with examples. */
class HelpTest {
    static Stream<String> verbs() {
        return VerbCatalogue.list().stream().map(VerbCatalogue.Entry::name);
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void helpHasExamplesAndTheSharedOptions(String verb) {
        CommandRun run = CommandRun.of(verb, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: entente " + verb, "Examples:", "--json", "--store");
        assertThat(run.out().lines().filter(line -> line.startsWith("  entente " + verb)))
                .as("examples of " + verb)
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void helpFitsTheTerminal(String verb) {
        for (int columns : List.of(60, 100)) {
            assertThat(CommandRun.at(columns, verb, "--help").out().lines())
                    .filteredOn(line -> !line.startsWith("  entente "))
                    .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                            .as(line)
                            .isLessThanOrEqualTo(columns));
        }
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void helpIsFoundBothWays(String verb) {
        assertThat(CommandRun.of("help", verb).out())
                .isEqualTo(CommandRun.of(verb, "--help").out());
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void overviewNamesTheVerb(String verb) {
        assertThat(CommandRun.of("--help").out()).containsPattern("(?m)^  " + verb + " ");
        assertThat(CommandRun.of().out()).containsPattern("(?m)^  " + verb + " ");
    }
}
