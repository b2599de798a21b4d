package org.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(WithBrowser.class)
class ShotsTest {
    private static final Path TARGET = Path.of(System.getProperty("java.io.tmpdir"));

    @TempDir
    private Path folder;

    @Test
    void aPageHasPicturesOfEveryScreenAndSheet(Browsing browsing) throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), "<!doctype html><p style='height:2500px'>A page");
        new Shots(folder).take(new Subject(Sample.STATE, file, browsing));
        assertThat(pictures())
                .contains(
                        "state-AZE.desktop-light.01.png",
                        "state-AZE.desktop-light.02.png",
                        "state-AZE.phone-dark.02.png",
                        "state-AZE.print-A4.01.png");
    }

    @Test
    @EnabledIfSystemProperty(named = "entente.shots", matches = "write", disabledReason = "-Dentente.shots=write")
    void takesPicturesOfAllPages(Browsing browsing) throws IOException {
        Shots shots = new Shots(TARGET.resolve("shots"));
        for (Sample sample : Sample.list()) {
            shots.take(new Subject(sample, sample.make(), browsing));
        }
        assertThat(TARGET.resolve("shots")).isNotEmptyDirectory();
    }

    private List<String> pictures() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> folder.relativize(file).toString()).toList();
        }
    }
}
