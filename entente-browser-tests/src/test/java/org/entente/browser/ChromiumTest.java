package org.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {
    @TempDir
    private Path folder;

    @Test
    void findsTheFirstProgramOnThePath() throws IOException {
        Path program = Files.createFile(folder.resolve("chromium-browser"));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        assertThat(Chromium.find("/nowhere" + File.pathSeparator + folder)).contains(program);
    }

    @Test
    void findsNothingThatCannotBeRun() throws IOException {
        Files.createFile(folder.resolve("chromium"));
        assertThat(Chromium.find(folder.toString())).isEmpty();
        assertThat(Chromium.find("")).isEmpty();
    }

    @Test
    void namesTheCommandThatInstallsIt() {
        assertThat(Chromium.MISSING).contains("apt install chromium");
    }
}
