package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.entente.testkit.SharedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every measure of every pair of 2008 from the imported Voeten files, against an independent implementation in R: the
 * file {@code reference_fpsim_2008.csv.gz} among the shared files, whose {@code agree} is {@code identical} here.
 */
class ExportAgainstReferenceTest {
    @TempDir
    private Path home;

    @Test
    void dyadsOf2008EqualTheReference() throws IOException {
        Path reference = SharedFiles.require("data/reference_fpsim_2008.csv.gz");
        String store = home.resolve("store.duckdb").toString();
        CommandRun imported = CommandRun.home(
                home,
                "--store",
                store,
                "import",
                "unga-voeten",
                SharedFiles.require("data/unga_votes.csv.gz").toString(),
                SharedFiles.require("data/unga_rollcalls.csv.gz").toString(),
                SharedFiles.require("data/voeten_matches.csv").toString());
        assertThat(imported.code()).as(imported.err()).isZero();
        Path file = home.resolve("F.csv");
        CommandRun exported = CommandRun.home(
                home,
                "--store",
                store,
                "export",
                "dyads",
                "--year",
                "2008",
                "--record",
                "unga-voeten",
                "--out",
                file.toString());
        assertThat(exported.code()).as(exported.err()).isZero();
        compare(table(read(reference, true)), table(read(file, false)));
    }

    private static void compare(Map<String, Map<String, String>> expected, Map<String, Map<String, String>> ours) {
        assertThat(ours.keySet()).isEqualTo(expected.keySet());
        expected.forEach((pair, row) -> row.forEach((name, value) -> {
            String own = ours.getOrDefault(pair, Map.of()).get(name.equals("agree") ? "identical" : name);
            if (value.isEmpty()) {
                assertThat(own).as(pair + " " + name).isEmpty();
            } else {
                assertThat(Double.parseDouble(String.valueOf(own)))
                        .as(pair + " " + name)
                        .isCloseTo(Double.parseDouble(value), within(1e-9));
            }
        }));
    }

    private static Map<String, Map<String, String>> table(List<String> lines) {
        String[] names = lines.get(0).split(",", -1);
        Map<String, Map<String, String>> rows = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], cells[i]);
            }
            rows.put(row.get("year") + " " + row.get("ccode1") + "–" + row.get("ccode2"), row);
        }
        return rows;
    }

    private static List<String> read(Path file, boolean zipped) throws IOException {
        if (!zipped) {
            return Files.readAllLines(file);
        }
        List<String> lines = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            in.lines().map(line -> line.replace("\"", "")).forEach(lines::add);
        }
        return lines;
    }
}
