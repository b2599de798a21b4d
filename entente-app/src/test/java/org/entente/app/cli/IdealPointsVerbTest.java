package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdealPointsVerbTest {
    private static final String[] SHORT = {"ideal-points", "--from-session", "72", "--to-session", "74"};

    @TempDir
    private static Path home;

    private static CommandRun run(String... more) {
        String[] words =
                Stream.concat(Arrays.stream(SHORT), Arrays.stream(more)).toArray(String[]::new);
        CommandRun run = CommandRun.home(home, words);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    @Test
    void aFileHasARowPerStateAndSessionAndWhatBelongsBesideIt() throws IOException {
        Path file = home.resolve("points.csv");
        run("--out", file.toString());
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0)).isEqualTo("ccode,session,n,ideal_point,se,q05,q50,q95");
        assertThat(lines).hasSizeGreaterThan(3 * 190).anyMatch(line -> line.startsWith("345,73,"));
        assertThat(home.resolve("points.codebook.csv")).content().contains("posterior mean");
        assertThat(home.resolve("points.bib")).content().contains("bailey2017");
        assertThat(home.resolve("points.README.md")).content().contains("Made by `entente ideal-points");
    }

    @Test
    void theUnitedStatesAndIsraelStandAtOneEndAndSyriaAtTheOther() throws IOException {
        JsonNode points =
                new ObjectMapper().readTree(run("--json").out()).get("data").get("points");
        double mean = 0;
        for (JsonNode point : points) {
            mean += point.get("ideal_point").asDouble() / points.size();
        }
        assertThat(mean).isBetween(-1e-6, 1e-6);
        assertThat(position(points, 2)).isGreaterThan(2);
        assertThat(position(points, 666)).isGreaterThan(2);
        assertThat(position(points, 652)).isLessThan(-1);
    }

    private static double position(JsonNode points, int ccode) {
        for (JsonNode point : points) {
            if (point.get("ccode").asInt() == ccode && point.get("session").asInt() == 73) {
                return point.get("ideal_point").asDouble();
            }
        }
        throw new AssertionError("no point of " + ccode);
    }

    @Test
    void aTerminalHasTheEndsOfTheLastSessionAndWhatTheScaleIs() {
        assertThat(run().out())
                .contains("Session 74", "United States", "states between", "Standard deviation by decade:");
    }

    @Test
    void itemsAreTheTextsThatDivide() throws IOException {
        Path file = home.resolve("items.csv");
        run("--items", "--out", file.toString());
        assertThat(Files.readAllLines(file).get(0))
                .isEqualTo("rollcalls,first_session,last_session,text,n,discrimination,cut_yes,cut_no,information");
        assertThat(run("--items").out()).contains("Those that say most of where states stand");
    }

    @Test
    void theSamplerSaysHowItsChainsStand() throws IOException {
        String[] shortRun = {
            "--method", "full", "--chains", "2", "--iterations", "100", "--burn-in", "50", "--thin", "10"
        };
        String[] json =
                Stream.concat(Arrays.stream(shortRun), Stream.of("--json")).toArray(String[]::new);
        JsonNode fit = new ObjectMapper().readTree(run(json).out()).get("data").get("fit");
        assertThat(fit.get("draws").asInt()).isEqualTo(20);
        assertThat(fit.get("iterations").asInt()).isEqualTo(300);
        assertThat(fit.get("r_hat").isNumber()).isTrue();
        assertThat(run(shortRun).err()).contains("not mixed");
    }

    @Test
    void ofOneSessionChangesHaveNoSizeAndOfFewItIsSaidToRestOnLittle() throws IOException {
        CommandRun one = CommandRun.home(home, "ideal-points", "--session", "74", "--json");
        assertThat(one.code()).as(one.err()).isZero();
        JsonNode answer = new ObjectMapper().readTree(one.out());
        assertThat(answer.get("data").get("fit").get("walk").isNull()).isTrue();
        assertThat(answer.get("data").get("fit").get("converged").asBoolean()).isTrue();
        assertThat(answer.get("notices").findValuesAsText("code")).contains("no_changes");
        assertThat(run().err()).contains("rests on 3 sessions");
        assertThat(run("--compatible").err()).doesNotContain("rests on 3 sessions");
    }

    @Test
    void aPairIsShownSessionBySession() {
        CommandRun run =
                CommandRun.home(home, "ideal-points", "USA", "ISR", "--from-session", "72", "--to-session", "74");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Ideal points: United States", "USA", "ISR", "2017", "2018", "2019");
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertThat(CommandRun.home(home, "ideal-points", "USA").code()).isEqualTo(2);
        assertThat(CommandRun.home(home, "ideal-points", "USA", "USA").code()).isEqualTo(2);

        assertThat(CommandRun.home(home, "ideal-points", "--absence", "category")
                        .code())
                .isEqualTo(2);
        assertThat(CommandRun.home(home, "ideal-points", "--year", "1800").code())
                .isEqualTo(3);
    }
}
