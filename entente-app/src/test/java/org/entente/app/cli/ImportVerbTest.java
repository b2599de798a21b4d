package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.testkit.SharedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportVerbTest {
    @TempDir
    Path home;

    @Test
    void anUnknownSourceNamesThoseThereAre() {
        CommandRun run = CommandRun.home(home, "import", "unga-voten", "x.csv");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.complaint()).contains("“unga-voten”", "entente import unga-voeten x.csv");
    }

    @Test
    void withoutFilesItSaysWhichItNeeds() {
        CommandRun run = CommandRun.home(home, "import", "unga-voeten");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.complaint()).contains("VOTES [ROLLCALLS] [MATCHES]");
    }

    @Test
    void aRefusedFileIsShownWithItsFaultAndLeavesNothing() throws Exception {
        Path file =
                Files.writeString(home.resolve("votes.csv"), "<!DOCTYPE html><html><body>Not found</body></html>\n");
        CommandRun run = CommandRun.home(home, "import", "unga-undl", file.toString());
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out()).isEmpty();
        assertThat(run.complaint())
                .contains("votes.csv", "nothing was loaded", "refused because", "Nothing has changed");
        assertThat(home.resolve(".local")).doesNotExist();
    }

    @Test
    void whereAnotherCopyIsTheCureFetchOffersIt() throws Exception {
        Path cut = Files.writeString(
                home.resolve("UNVotes.csv"), "rcid,ccode,vote,session,date\n1,2,1,62,2007-10-30\n1,20,");
        assertThat(CommandRun.home(home, "import", "unga-voeten", cut.toString())
                        .err())
                .contains("publisher’s, or let Entente do both:\n  entente fetch unga-voeten\n");
        Path empty = Files.writeString(home.resolve("empty.csv"), "");
        assertThat(CommandRun.home(home, "import", "unga-voeten", empty.toString())
                        .err())
                .contains("Download it again, or let Entente do it:\n  entente fetch unga-voeten\n");
        assertThat(CommandRun.home(home, "import", "unga-undl", empty.toString())
                        .err())
                .contains("Download it again.\n")
                .doesNotContain("fetch");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        CommandRun run = CommandRun.home(
                home, "import", "unga-undl", home.resolve("no.csv").toString());
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.complaint()).contains("no.csv");
    }

    @Test
    void importsOnceListsAndForgets() {
        String votes = SharedFiles.require("data/unvotes_dataverse_layout_sample.csv.gz")
                .toString();
        CommandRun first = CommandRun.home(home, "import", "unga-voeten", votes);
        assertThat(first.err() + first.out()).contains("Imported");
        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("~/.local/share/entente/entente.duckdb");

        CommandRun again = CommandRun.home(home, "import", "unga-voeten", votes);
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("holds these files already");

        CommandRun sources = CommandRun.home(home, "sources");
        Matcher id = Pattern.compile("unga-voeten:[0-9a-f]{12}").matcher(sources.out());
        assertThat(id.find()).isTrue();

        CommandRun unknown = CommandRun.home(home, "sources", "--forget", "unga-voeten:0");
        assertThat(unknown.code()).isEqualTo(3);
        assertThat(unknown.complaint()).contains(id.group());

        assertThat(CommandRun.home(home, "sources", "--forget", id.group()).code())
                .isZero();
        assertThat(CommandRun.home(home, "sources").out()).doesNotContain(id.group());
    }

    @Test
    void sourcesAnswerWithoutAStoreAndCreateNone() throws Exception {
        CommandRun run = CommandRun.home(home, "sources");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("builtin", "unga-voeten", "unga-undl", "No store yet");
        assertThat(CommandRun.home(home, "sources", "unga-undl").out()).contains("Where to get it", "Cite");
        assertThat(CommandRun.home(home, "sources", "--json").out()).contains("\"entente/sources/1\"");
        try (var files = Files.list(home)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aNamedStoreThatIsNotThereIsNoAnswer() {
        CommandRun run = CommandRun.home(
                home, "sources", "--store", home.resolve("x.duckdb").toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.complaint()).contains("x.duckdb", "entente --store");
    }

    @Test
    void everythingFitsANarrowWindow() {
        for (String line : CommandRun.at(60, "sources", "unga-voeten").out().split("\n", -1)) {
            // An address is not broken: it could not be followed.
            assertThat(line.length() <= 60 || !line.strip().contains(" "))
                    .as(line)
                    .isTrue();
        }
    }
}
