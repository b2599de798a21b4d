package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.entente.app.fetch.ListedFile;
import org.entente.app.fetch.ListedVersion;
import org.entente.app.fetch.LocalDataverse;
import org.entente.app.fetch.SampleVotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the record ends, and what continues it. */
class RecordNoticesTest {
    private static final String END = """
            ! The built-in record ends on 29 October 2025.
              To continue it: entente import unga-undl FILE; where to get it: entente fetch unga-undl
            """;

    @TempDir
    private Path home;

    private void noted(String text) throws IOException {
        Path folder = Files.createDirectories(home.resolve(".cache/entente/downloads/unga-voeten"));
        Files.writeString(folder.resolve("newest"), text);
    }

    private CommandRun run(String... words) {
        return CommandRun.alone(home, words);
    }

    @Test
    void namesTheLibrarysFileAndWhereItIs() {
        assertThat(run("case", "AZE_NK").err()).contains(END);
        assertThat(run("case", "AZE_NK", "--final-only").err())
                .contains("29 October 2025. Whole texts; amendments and paragraphs left out.\n  To continue it:");
        assertThat(run("case", "AZE_NK", "--to", "2024").err()).doesNotContain("ends on");
    }

    @Test
    void namesALaterReleaseThatAFetchHasSeen() throws IOException {
        noted("41.0 of 2026-03-01\n");
        assertThat(run("case", "AZE_NK").err())
                .contains(END
                        + "  A fetch has seen release 41.0 of 2026-03-01 of unga-voeten; to take it in:\n"
                        + "  entente fetch unga-voeten\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"40.0 of 2025-10-29", "39.0 of 2024-09-18", "", "41.0", "41.0 of 2026-13-41", "\u0000"})
    void saysNothingOfAReleaseThatCannotContinueIt(String text) throws IOException {
        noted(text);
        assertThat(run("case", "AZE_NK").err()).contains(END).doesNotContain("elease");
    }

    @Test
    void saysNothingOfAReleaseThatIsIn() throws IOException {
        try (LocalDataverse dataverse = new LocalDataverse()) {
            dataverse.publish(
                    ListedVersion.of(41, "2026-03-01", ListedFile.plain(1, "UNVotes.csv", SampleVotes.csv(20, 1))));
            Map<String, String> environment =
                    Map.of("COLUMNS", "100", "HOME", home.toString(), FetchRun.SERVER_VARIABLE, dataverse.address());
            assertThat(CommandRun.in(environment, "fetch", "unga-voeten").code())
                    .isZero();
        }
        assertThat(home.resolve(".cache/entente/downloads/unga-voeten/newest")).doesNotExist();
        noted("41.0 of 2026-03-01\n");
        assertThat(run("case", "AZE_NK").err())
                .contains("! The record ends on 29 October 2025.")
                .doesNotContain("elease");
        assertThat(run("case", "AZE_NK", "--record", "builtin").err()).contains("! The built-in record ends on");
        assertThat(run("state", "SRB", "--record", "unga-voeten").err())
                .contains(
                        "The record of unga-voeten ends on 20 October 2019.",
                        "once there is a newer release: entente fetch unga-voeten");
    }

    @Test
    void aRecordThatWasNotImportedNamesTheWayToIt() {
        assertThat(run("state", "SRB", "--record", "unga-voeten").complaint())
                .contains("Or let Entente download it: entente fetch unga-voeten");
        assertThat(run("state", "SRB", "--record", "unga-undl").complaint())
                .contains("Where to get it: entente fetch unga-undl");
    }
}
