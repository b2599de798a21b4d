package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComposeVerbTest {
    private static final String WEIGHTS = "relative_affinity=2,capital-distance=1,regime_distance";

    @TempDir
    private Path home;

    private CommandRun run(String... arguments) {
        CommandRun run = CommandRun.alone(home, arguments);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private JsonNode data(String... arguments) throws IOException {
        return new ObjectMapper().readTree(run(arguments).out()).get("data");
    }

    @Test
    void everyRunIsKeptAndReadAgain() throws IOException {
        JsonNode made = data("compose", "AZE", "SRB", "--weights", WEIGHTS, "--runs", "100", "--json");
        String id = made.get("run").get("id").asText();
        JsonNode listed = data("compose", "--list-runs", "--json").get("kept");
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).get("id").asText()).isEqualTo(id);
        JsonNode again = data("compose", "--run", id.substring(0, 5), "--json");
        assertThat(again.get("sobol")).isEqualTo(made.get("sobol"));
        assertThat(again.get("runs")).hasSize(100 * (2 + 3 + 3));
        assertThat(again.get("run")).isEqualTo(made.get("run"));
        assertThat(run("compose", "--run", id).out()).contains("AZE SRB: composite " + id);
    }

    @Test
    void theSameSeedGivesTheSameAndAnotherSeedOtherRuns() throws IOException {
        String[] asked = {"compose", "AZE", "SRB", "--weights", WEIGHTS, "--runs", "100", "--json", "--seed", "4"};
        JsonNode first = data(asked);
        JsonNode second = data(asked);
        asked[asked.length - 1] = "5";
        assertThat(second).isEqualTo(first);
        assertThat(data(asked).get("sobol")).isNotEqualTo(first.get("sobol"));
    }

    @Test
    void aTableHasARowForEveryRun() throws IOException {
        Path file = home.resolve("runs.csv");
        run("compose", "AZE", "SRB", "--weights", WEIGHTS, "--runs", "100", "--out", file.toString());
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(1 + 100 * (2 + 3 + 3));
        assertThat(lines.get(0))
                .isEqualTo("sample,row,normalisation,aggregation,weight_relative_affinity,weight_capital_distance,"
                        + "weight_regime_distance,place");
        assertThat(lines.get(101)).startsWith("b,1,");
    }

    /** Models of all states are for a composite, not for a list of what there is. */
    @Test
    void theListEstimatesNoModel() throws IOException {
        Map<String, String> pairs = new HashMap<>();
        for (JsonNode part : data("compose", "--list", "--json").get("weighable")) {
            pairs.put(part.get("id").asText(), part.get("pairs").asText());
        }
        for (String model : List.of("ideal_point_distance", "residual_affinity", "forecast", "volatility")) {
            assertThat(pairs).containsEntry(model, "null");
        }
        assertThat(pairs.get("relative_affinity")).matches("[1-9][0-9]*");
    }

    @Test
    void sharesAddUpAndDesignsAreFour() throws IOException {
        JsonNode made = data("compose", "AZE", "SRB", "--weights", WEIGHTS, "--runs", "100", "--json");
        double sum = 0;
        for (JsonNode part : made.get("parts")) {
            sum += part.get("share").asDouble();
            assertThat(part.get("years").asText()).isNotEmpty();
        }
        assertThat(sum).isEqualTo(1);
        assertThat(made.get("designs")).hasSize(4);
        assertThat(made.get("pairs").asInt()).isGreaterThan(10_000);
    }

    @Test
    void whatIsMissingIsNeverFilledIn() {
        assertThat(run("compose", "AZE", "SRB", "--weights", "agreement=1,trade_share=1")
                        .out())
                .contains("No composite: what is missing is never filled in", "entente import cepii-baci")
                .doesNotContain("percentiles, arithmetic mean");
    }

    @Test
    void wordsThatDoNotFitAreRefused() {
        CommandRun typo = CommandRun.alone(home, "compose", "AZE", "SRB", "--weights", "agrement=1,capital_distance=2");
        assertThat(typo.code()).isEqualTo(2);
        assertThat(typo.complaint()).contains("agreement", "entente compose --list");
        assertThat(CommandRun.alone(home, "compose", "AZE", "SRB", "--weights", "agreement=1")
                        .complaint())
                .contains("at least two");
        assertThat(CommandRun.alone(home, "compose", "AZE", "SRB", "--weights", "agreement=-1,capital_distance=1")
                        .complaint())
                .contains("positive");
        assertThat(CommandRun.alone(home, "compose", "AZE", "SRB", "--weights", WEIGHTS, "--runs", "5")
                        .complaint())
                .contains("100 to 20000");
        assertThat(CommandRun.alone(home, "compose", "AZE", "AZE", "--weights", WEIGHTS)
                        .code())
                .isEqualTo(2);
        assertThat(CommandRun.alone(home, "compose", "--run", "ffff").code()).isEqualTo(3);
    }
}
