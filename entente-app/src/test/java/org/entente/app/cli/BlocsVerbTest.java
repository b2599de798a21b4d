package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlocsVerbTest {
    /** One for all tests: what is found once is kept. */
    @TempDir
    private static Path home;

    private static CommandRun run(String command) {
        return CommandRun.home(home, command.split(" ", -1));
    }

    @Test
    void jsonMeetsItsSchema() {
        for (String command : List.of(
                "blocs --from 1984 --to 1986 --json",
                "blocs --year 1951 --json",
                "blocs --from 2017 --to 2018 --by slice --absence category --json",
                "blocs --session 40 --by session --json")) {
            CommandRun run = run(command);
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(AnswerSchemas.faults("blocs", run.out())).isEmpty();
        }
    }

    @Test
    void theTerminalShowsOneYearAndTheYearsBefore() {
        CommandRun run = run("blocs --from 1984 --to 1986");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Blocs in UN votes, 1986: ")
                .contains("Organisation")
                .contains("WARSAW")
                .contains("1984");
    }

    @Test
    void oneSessionIsOneUnitAndHeadsItsPage() {
        CommandRun run = run("blocs --session 40");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Blocs in UN votes, session 40: ");
    }

    @Test
    void aYearWithTooFewVotesSaysSo() {
        CommandRun run = run("blocs --year 1951");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("too few joint votes").doesNotContain("Organisation");
    }

    /** Every state that voted has a row; the United States and the USSR of 1985 have different blocs. */
    @Test
    void theFileHasARowForEveryState() throws IOException {
        Path file = home.resolve("blocs.csv");
        CommandRun run = run("blocs --year 1985 --out " + file);
        assertThat(run.code()).as(run.err()).isZero();
        List<String> rows = Files.readAllLines(file);
        assertThat(rows.get(0)).isEqualTo("year,ccode,bloc,stability,declared,apart,standing,grades");
        assertThat(rows).hasSizeGreaterThan(150);
        String states = row(rows, "2");
        String union = row(rows, "365");
        assertThat(states).contains("NATO").contains(",bloc,");
        assertThat(union).contains("WARSAW");
        assertThat(union.split(",", -1)[2]).isNotEqualTo(states.split(",", -1)[2]);
        assertThat(home.resolve("blocs.codebook.csv")).exists();
    }

    private static String row(List<String> rows, String ccode) {
        return rows.stream()
                .filter(row -> row.startsWith("1985," + ccode + ","))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePageHasItsChartsAndTables() throws IOException {
        for (String ending : List.of("html", "md")) {
            Path file = home.resolve("page." + ending);
            CommandRun run = run("blocs --from 1980 --to 1986 --out " + file);
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(Files.readString(file))
                    .contains("Blocs over time")
                    .contains("Found and declared")
                    .contains("Who changed blocs");
        }
    }

    @Test
    void aSliceWithoutVotesIsNoAnswer() {
        assertThat(run("blocs --year 1964").code()).isEqualTo(3);
        assertThat(run("blocs --by decade").code()).isEqualTo(2);
    }
}
