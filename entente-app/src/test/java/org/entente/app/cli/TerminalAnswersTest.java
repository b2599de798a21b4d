package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every answer on a terminal: it fits, it reads without colour, nothing in it disturbs a pipe. */
class TerminalAnswersTest {
    private static final List<Integer> WIDTHS = List.of(60, 80, 100, 137, 200);
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

    @TempDir
    private static Path home;

    private static CommandRun run(int columns, String command) {
        String place = home.resolve("answers").toString();
        return CommandRun.in(
                Map.of("COLUMNS", Integer.toString(columns), "HOME", home.toString()),
                command.replace("HERE", place).split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dossier PRK VCT --year 2024 --out HERE --format txt",
                "dossier USA GBR --from 2022 --to 2024 --json --quiet",
                "similar PRK --year 2024",
                "blocs --from 1984 --to 1986",
                "blocs --year 1951",
                "speeches AZE SRB",
                "rollcall A/RES/62/243",
                "rollcalls --pair PRK GBR --from 2019 --to 2020 --limit 30",
                "case",
                "case GEO_IDP",
                "consistency",
                "consistency SRB",
                "multivector SRB --from 2018 --to 2019",
                "profile PRK GBR --from 2018 --to 2019",
                "compose PRK GBR --weights relative_affinity=2,regime_distance=1,capital_distance=1 --runs 100",
                "compose --list",
                "compose --list-runs",
                "forecast PRK GBR",
                "forecast --backtest",
                "state GBR --to 2024",
                "sources",
                "sources unga-voeten",
                "doctor",
                "similar Korea",
                "similar Atlantis",
                "dossier SSD SRB --year 2005",
                "rollcall A/RES/99/1",
                "fetch unga-undl",
                "import unga-voeten /no/such/folder/anywhere/on/this/machine/UNVotes.csv",
                "dossier AZE",
                "--help"
            })
    void everyAnswerFitsAndReadsWithoutColour(String command) {
        for (int columns : WIDTHS) {
            CommandRun piped = run(columns, command);
            assertThat(piped.out() + piped.err()).doesNotContainPattern("[\\p{Cc}&&[^\n]]");
            if (!command.contains("--json")) {
                assertThat((piped.out() + piped.err()).lines())
                        .allSatisfy(line -> assertThat(line).matches(text -> fits(text, columns), "fits " + columns));
            }
        }
    }

    /** Columns that do not fit are left out or broken between words: no name and no year loses its end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "consistency",
                "profile PRK GBR --from 2018 --to 2019",
                "multivector SRB --from 2018 --to 2019",
                "compose PRK GBR --weights relative_affinity=2,regime_distance=1,capital_distance=1 --runs 100",
                "forecast --backtest"
            })
    void nothingIsCutInTablesOfConstructs(String command) {
        for (int columns : List.of(60, 80, 100)) {
            assertThat(run(columns, command).out()).doesNotContain("…");
        }
    }

    @Test
    void thePageForTheWorldIsAFewScreens() {
        assertThat(run(100, "consistency").out().lines()).hasSizeLessThan(160);
    }

    /** A command or a path is never broken: where it is longer than the line it has one of its own. */
    private static boolean fits(String line, int columns) {
        String words = line.strip();
        boolean whole = words.startsWith("entente ") || !words.contains(" ");
        return line.codePointCount(0, line.length()) <= columns || whole;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "similar PRK --year 2024",
                "rollcall A/RES/62/243",
                "case GEO_IDP",
                "state GBR --to 2024",
                "similar Korea",
                "rollcalls --pair PRK GBR --from 2019 --to 2020 --limit 30"
            })
    void withoutItsColoursATerminalShowsWhatAPipeGets(String command) {
        CommandRun piped = run(100, command);
        String before = System.getProperty("entente.tty");
        System.setProperty("entente.tty", "1,2");
        try {
            CommandRun shown = run(100, command);
            assertThat(shown.out() + shown.err()).contains("\u001b[");
            assertThat(plain(shown.out())).isEqualTo(plain(piped.out()));
            assertThat(plain(shown.err()).stripLeading()).isEqualTo(plain(piped.err()));
        } finally {
            if (before == null) {
                System.clearProperty("entente.tty");
            } else {
                System.setProperty("entente.tty", before);
            }
        }
    }

    /** Without colours, without progress lines that were wiped out, without blanks at the ends of lines. */
    private static String plain(String text) {
        String kept = COLOUR.matcher(text).replaceAll("").replaceAll("\r\u001b\\[K[^\r\n]*(?=\r\u001b\\[K)", "");
        return kept.replace("\r\u001b[K", "").replaceAll("(?m)[ ]+$", "");
    }
}
