package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Answers on the built-in record, letter for letter. To take a changed answer as the right one, run with
 * {@code -Dentente.golden=write} and read the difference.
 */
class GoldenAnswersTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/entente/app/cli");

    @ParameterizedTest
    @CsvSource({
        "rollcall-100, 100, rollcall A/RES/62/243",
        "rollcall-60, 60, rollcall A/RES/62/243",
        "rollcalls-pair-100, 100, rollcalls --pair AZE SRB --opposed --from 2013 --to 2019 --final-only",
        "rollcalls-60, 60, rollcalls --year 2008 --issue nu --limit 5",
        "similar-100, 100, similar AZE --year 2024",
        "similar-60, 60, similar AZE --year 2024",
        "state-100, 100, state SRB --to 2024",
        "state-60, 60, state DEU@1985 --to 2024",
        "error-korea-100, 100, similar Korea",
        "error-korea-60, 60, similar Korea"
    })
    void answersAsBefore(String name, int columns, String command) throws IOException {
        CommandRun run = CommandRun.at(columns, command.split(" ", -1));
        // Whether all pairs have to be measured first depends on what other tests have kept.
        String answer = run.out() + "---- stderr\n" + run.err().replace(MovingCount.LONG + "\n", "");
        Path golden = FOLDER.resolve(name + ".txt");
        if ("write".equals(System.getProperty("entente.golden"))) {
            Files.writeString(golden, answer);
        }
        assertThat(answer).isEqualTo(Files.readString(golden));
        assertThat(answer.lines())
                .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                        .as(line)
                        .isLessThanOrEqualTo(columns));
        assertThat(answer).doesNotContain("\u001b");
    }
}
