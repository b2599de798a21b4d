package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.construct.Constructs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileVerbTest {
    /** One for all tests: what concerns all pairs is computed once. */
    @TempDir
    private static Path home;

    private CommandRun run(String... arguments) {
        CommandRun run = CommandRun.home(home, arguments);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private JsonNode constructs(String... arguments) throws IOException {
        return new ObjectMapper().readTree(run(arguments).out()).get("data").get("constructs");
    }

    @Test
    void everyConstructOfAPairHasItsLineOrSaysWhatWouldFillIt() throws IOException {
        String terminal = run("profile", "AZE", "SRB", "--from", "2017", "--to", "2019")
                .out()
                .replaceAll("\\s+", " ");
        for (JsonNode construct : constructs("profile", "AZE", "SRB", "--from", "2017", "--to", "2019", "--json")) {
            assertThat(terminal)
                    .as("titles may be broken over lines, their first words are not")
                    .contains(construct.get("title").asText().split(" ", 2)[0]);
            if (construct.get("status").asText().equals("no_data")) {
                assertThat(construct.get("needs").isNull()
                                && construct.get("text").isEmpty())
                        .as(construct.get("id").asText() + " says what would fill it")
                        .isFalse();
            }
        }
    }

    @Test
    void everyFigureHasAnIntervalOrSaysWhyNot() throws IOException {
        List<String> bare = new ArrayList<>();
        for (JsonNode construct : constructs("profile", "AZE", "SRB", "--from", "2017", "--to", "2019", "--json")) {
            for (JsonNode finding : construct.get("findings")) {
                JsonNode estimate = finding.get("estimate");
                boolean defined = !estimate.get("value").isNull();
                boolean told = !estimate.get("lo").isNull()
                        || !estimate.path("no_interval").isNull();
                if (defined ? !told : estimate.get("undefined").isNull()) {
                    bare.add(construct.get("id").asText() + " "
                            + finding.get("indicator").asText());
                }
            }
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void aTableHasARowForEveryFigure() throws IOException {
        Path file = home.resolve("profile.csv");
        run("profile", "AZE", "SRB", "--from", "2017", "--to", "2019", "--out", file.toString());
        int findings = 0;
        for (JsonNode construct : constructs("profile", "AZE", "SRB", "--from", "2017", "--to", "2019", "--json")) {
            findings += construct.get("findings").size();
        }
        assertThat(Files.readAllLines(file)).hasSize(1 + findings);
    }

    @Test
    void anExportHasTheSameRowsWithCodebookCitationsAndCaveats() throws IOException {
        Path file = home.resolve("constructs.csv");
        run("export", "constructs", "AZE", "SRB", "--from", "2017", "--to", "2019", "--out", file.toString());
        assertThat(Files.readAllLines(file))
                .hasSameSizeAs(run("profile", "AZE", "SRB", "--from", "2017", "--to", "2019", "--format", "csv")
                        .out()
                        .lines()
                        .toList());
        assertThat(Files.readString(home.resolve("constructs.codebook.csv"))).contains("percentile_lo,number,");
        assertThat(Files.readString(home.resolve("constructs.README.md"))).contains("Convergence: ", "different years");
        assertThat(Files.readString(home.resolve("constructs.bib"))).contains("@misc{");
        assertThat(CommandRun.home(home, "export", "constructs", "AZE").code()).isEqualTo(2);
        assertThat(CommandRun.home(home, "export", "states", "AZE", "SRB").code())
                .isEqualTo(2);
    }

    /** Absences as abstentions leave out residual affinity, which alone would take a minute. */
    @Test
    void preparingNamesEveryConstruct() throws IOException {
        JsonNode prepared = constructs("prepare", "--from", "2017", "--to", "2019", "--absence", "abstain", "--json");
        assertThat(prepared).hasSize(Constructs.list().size());
    }

    @Test
    void oneStateIsNoPair() {
        CommandRun run = CommandRun.home(home, "profile", "SRB", "345");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.complaint()).contains("two states").contains("entente state SRB");
    }
}
