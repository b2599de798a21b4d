package org.entente.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
    @TempDir
    Path cache;

    @Test
    void itIsRemovedWithWhatItHolds() throws Exception {
        Path inside;
        try (Scratch scratch = Scratch.in(cache.resolve("new"))) {
            inside = Files.createDirectories(scratch.resolve("a/b")).resolve("file");
            Files.writeString(inside, "x");
        }
        assertThat(inside).doesNotExist();
        assertThat(cache.resolve("new")).isEmptyDirectory();
    }

    @Test
    void whatAKilledProcessLeftIsRemovedAndNothingElse() throws Exception {
        // No system numbers its processes this high: Linux ends at 4,194,304.
        Path left = Files.createDirectories(cache.resolve("bench-99999999/derived"));
        Path alive = Files.createDirectory(cache.resolve("bench-" + parent()));
        Path other = Files.createDirectory(cache.resolve("bench-notes"));
        Scratch.in(cache).close();
        assertThat(left).doesNotExist();
        assertThat(alive).exists();
        assertThat(other).exists();
    }

    private static long parent() {
        return ProcessHandle.current().parent().orElseThrow().pid();
    }
}
