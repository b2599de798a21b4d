package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of help pages work as they stand. */
class ExamplesTest {
    /** These need files, a store, a browser or the network; their own tests hold them. */
    private static final Set<String> ELSEWHERE =
            Set.of("import", "fetch", "sources", "doctor", "dossier", "bench", "check");

    @TempDir
    private Path home;

    static Stream<String> examples() {
        return VerbCatalogue.list().stream()
                .map(VerbCatalogue.Entry::name)
                .filter(verb -> !ELSEWHERE.contains(verb))
                .flatMap(verb ->
                        CommandRun.of(verb, "--help").out().lines().filter(line -> line.startsWith("  entente ")));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleIsAnswered(String example) {
        List<String> words = new ArrayList<>(List.of(example.strip().split(" ", -1))
                .subList(1, example.strip().split(" ", -1).length));
        int out = words.indexOf("--out");
        if (out >= 0) {
            words.set(out + 1, home.resolve(words.get(out + 1)).toString());
        }
        CommandRun run = CommandRun.home(home, words.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        if (out >= 0) {
            assertThat(Path.of(words.get(out + 1))).isNotEmptyFile();
            assertThat(run.out()).isEmpty();
        } else {
            assertThat(run.out()).isNotBlank();
        }
    }
}
