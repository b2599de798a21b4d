package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of one's own: their words are shown on the terminal and nowhere else, and are gone when they are forgotten. */
class SpeechesVerbTest {
    private static final String WORDS = "we owe our friends in";

    @TempDir
    private Path home;

    @BeforeEach
    void bring() throws IOException {
        Path archive = home.resolve("debate.tgz");
        try (TarArchiveOutputStream tar =
                new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(archive)))) {
            add(tar, "AZE_76_2021.txt", "Peace. This " + WORDS + " Serbia much.");
            add(tar, "SRB_76_2021.txt", "Peace to all.");
        }
        CommandRun run = CommandRun.home(home, "import", "ungd", archive.toString());
        assertThat(run.code()).as(run.err()).isZero();
    }

    private static void add(TarArchiveOutputStream tar, String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    @Test
    void theWordsAreOnTheTerminalAloneAndGoWhenForgotten() throws IOException {
        CommandRun text = CommandRun.home(home, "speeches", "AZE", "SRB");
        assertThat(text.code()).as(text.err()).isZero();
        assertThat(text.out()).contains(WORDS).contains("2021 AZE");
        assertThat(CommandRun.home(home, "speeches", "AZE", "SRB", "--json").out())
                .doesNotContain("our friends in");
        Path page = home.resolve("answer.html");
        CommandRun.home(home, "speeches", "AZE", "SRB", "--out", page.toString());
        assertThat(Files.readString(page)).isNotEmpty().doesNotContain("our friends in");
        String sources = CommandRun.home(home, "sources", "--json").out();
        String id = sources.replaceAll("(?s).*\"(ungd:[0-9a-f]+)\".*", "$1");
        CommandRun forgotten = CommandRun.home(home, "sources", "--forget", id);
        assertThat(forgotten.code()).as(forgotten.err()).isZero();
        assertThat(CommandRun.home(home, "speeches", "AZE", "SRB").out())
                .doesNotContain("our friends in")
                .contains("entente import ungd");
    }
}
