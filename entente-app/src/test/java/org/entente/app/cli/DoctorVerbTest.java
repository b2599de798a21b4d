package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.testkit.SharedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorVerbTest {
    @TempDir
    Path home;

    @Test
    void withoutAStoreItExaminesTheBuiltInRecordAndCreatesNothing() throws Exception {
        CommandRun run = CommandRun.home(home, "doctor");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("none; the built-in record answers", "builtin", "1946", "2025", "6,843");
        assertThat(CommandRun.home(home, "doctor", "--json").out()).contains("\"entente/doctor/1\"", "\"coverage\"");
        try (var files = Files.list(home)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aSoundStoreIsToldWithItsSources() {
        String votes = SharedFiles.require("data/unvotes_dataverse_layout_sample.csv.gz")
                .toString();
        assertThat(CommandRun.home(home, "import", "unga-voeten", votes).code()).isZero();
        CommandRun run = CommandRun.home(home, "doctor");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("every row and cell is as it was imported", "unga-voeten", "1 in use");
    }

    @Test
    void aDamagedStoreEndsWithItsCodeAndRemedy() throws Exception {
        Path file = Files.writeString(home.resolve("store.duckdb"), "not a database");
        CommandRun run = CommandRun.home(home, "doctor", "--store", file.toString());
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.complaint()).contains("store.duckdb", "import again");
    }
}
