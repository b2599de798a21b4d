package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchVerbTest {
    @TempDir
    Path home;

    @Test
    void whatCannotBeUnderstoodIsToldBeforeAnythingIsMeasured() {
        assertThat(CommandRun.of("bench", "--runs", "-1").code()).isEqualTo(2);
        CommandRun source = CommandRun.of("bench", "--import", "unga-undle=x.csv");
        assertThat(source.code()).isEqualTo(2);
        assertThat(source.complaint()).contains("“unga-undle”", "unga-undl");
        assertThat(CommandRun.of("bench", "--import", "unga-undl=").code()).isEqualTo(2);
        assertThat(CommandRun.of("bench", "--record", "unga").code()).isEqualTo(2);
    }

    @Test
    void aRecordThatIsNotThereIsNamedWithItsRemedy() {
        CommandRun run = CommandRun.home(home, "bench", "--runs", "0", "--record", "unga-undl");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.complaint()).contains("entente bench --import unga-undl=FILE");
    }

    @Test
    void aRefusedFileEndsTheRunAndLeavesNothing() throws Exception {
        Path page = Files.writeString(home.resolve("page.csv"), "<html><body>not a table</body></html>\n");
        CommandRun run = CommandRun.in(
                Map.of(
                        "HOME",
                        home.toString(),
                        "XDG_CACHE_HOME",
                        home.resolve(".cache").toString()),
                "bench",
                "--runs",
                "0",
                "--import",
                "unga-undl=" + page);
        assertThat(run.code()).isEqualTo(4);
        try (var left = Files.list(home.resolve(".cache/entente"))) {
            assertThat(left).isEmpty();
        }
    }
}
