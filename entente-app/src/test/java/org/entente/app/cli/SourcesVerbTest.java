package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.tie.Layer;
import org.entente.tie.Layers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesVerbTest {
    @TempDir
    private Path home;

    private CommandRun run(String... words) {
        return CommandRun.home(home, words);
    }

    @Test
    void showsEveryLayerWithVotesFirst() {
        CommandRun run = run("sources");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("Votes and " + Layers.list().size() + " layers of ties: ")
                .contains("\nVotes  votes\n  ● builtin", "1946–2025", "6,843 roll calls", "entente fetch unga-voeten");
        for (Layer layer : Layers.list()) {
            assertThat(run.out()).contains("\n" + layer.label() + "  " + layer.id() + "\n");
        }
        assertThat(run.out()).contains("◌ sipri-arms", "entente import sipri-arms ");
    }

    @Test
    void showsOneLayerInFull() {
        CommandRun run = run("sources", "--layer", "arms");
        assertThat(run.out()).startsWith("Arms transfers  arms\n  ◌ sipri-arms").contains("sipri.org", "Unit: million");
        assertThat(AnswerSchemas.faults(
                        "sources", run("sources", "--layer", "arms", "--json").out()))
                .isEmpty();
        CommandRun unknown = run("sources", "--layer", "organisatoin");
        assertThat(unknown.code()).isEqualTo(3);
        assertThat(unknown.complaint()).contains("entente sources --layer organisation");
    }

    @Test
    void showsWhatASourceGives() {
        assertThat(run("sources", "vdem").out()).contains("Gives", "Regimes (regime): built in, 1946–2024");
        assertThat(run("sources", "sipri-arms").out()).contains("Arms transfers (arms): once imported");
    }

    @Test
    void writesAPage() throws Exception {
        Path page = home.resolve("sources.html");
        assertThat(run("sources", "--out", page.toString()).code()).isZero();
        assertThat(Files.readString(page)).contains("<!doctype html>", "entente import sipri-arms", "6,843 roll calls");
        Path words = home.resolve("sources.md");
        assertThat(run("sources", "--out", words.toString()).code()).isZero();
        assertThat(Files.readString(words)).contains("Layer by layer", "entente fetch unga-voeten");
    }
}
