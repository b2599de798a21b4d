package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerivedRoomTest {
    @TempDir
    private Path directory;

    @Test
    void theOldestDrawsGoUntilHalfIsLeftAndNothingElseDoes() throws IOException {
        DerivedRoom room = new DerivedRoom(directory, 1000);
        write(room, "histories-1", 5000);
        for (int k = 1; k <= 10; k++) {
            write(room, "draws-effects-" + k, 100);
        }
        assertThat(names()).hasSize(11);
        write(room, "draws-change-11", 100);
        assertThat(names())
                .containsExactlyInAnyOrder(
                        "histories-1",
                        "draws-effects-7",
                        "draws-effects-8",
                        "draws-effects-9",
                        "draws-effects-10",
                        "draws-change-11");
    }

    @Test
    void whatEarlierProcessesLeftCounts() throws IOException {
        write(new DerivedRoom(directory, 1000), "draws-effects-1", 900);
        write(new DerivedRoom(directory, 1000), "draws-effects-2", 300);
        assertThat(names()).containsExactly("draws-effects-2");
    }

    @Test
    void whatAnotherProcessRemovedIsNotMissed() throws IOException {
        DerivedRoom room = new DerivedRoom(directory, 1000);
        write(room, "draws-effects-1", 900);
        Files.delete(directory.resolve("draws-effects-1"));
        write(room, "draws-effects-2", 300);
        assertThat(names()).containsExactly("draws-effects-2");
    }

    private int written;

    private void write(DerivedRoom room, String name, int bytes) throws IOException {
        Path file = Files.write(directory.resolve(name), new byte[bytes]);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000 + 1000L * written++));
        room.written(file);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
