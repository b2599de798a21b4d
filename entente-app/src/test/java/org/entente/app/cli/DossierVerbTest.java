package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierVerbTest {
    /** Of all: what one test derives of all pairs the next need not. */
    @TempDir
    private static Path home;

    @Test
    void theDossierNamesTheWholeCommandThatMakesItAgain() throws IOException {
        Path file = home.resolve("dossier.md");
        String asked = "dossier AZE SRB --from 2016 --to 2019 --periods 2016-2017,2018-2019 --level 0.8 --seed 7";
        CommandRun run = CommandRun.home(home, (asked + " --out " + file).split(" ", -1));
        assertThat(run.code()).as(run.err()).isZero();
        String markdown = Files.readString(file);
        assertThat(markdown).contains("Made by `entente " + asked + "`.");
        everyPictureLiesBesideIt(markdown);
    }

    private void everyPictureLiesBesideIt(String markdown) throws IOException {
        Matcher pictures =
                Pattern.compile("]\\(<(dossier\\.charts/[a-z0-9-]+\\.svg)>\\)").matcher(markdown);
        Set<String> shown = new TreeSet<>();
        while (pictures.find()) {
            shown.add(pictures.group(1));
            assertThat(Files.readString(home.resolve(pictures.group(1))))
                    .startsWith("<svg ")
                    .doesNotContain("style=\"", "NaN");
        }
        try (Stream<Path> files = Files.list(home.resolve("dossier.charts"))) {
            assertThat(files.map(path -> "dossier.charts/" + path.getFileName()))
                    .isNotEmpty()
                    .hasSameElementsAs(shown);
        }
    }

    /** The Federal Republic of Germany had no seat before 1973. */
    @Test
    void twoStatesWithoutAJointVoteHaveAnAnswerOnTheTerminal() throws IOException {
        Path page = Path.of("dossier-FRA-DEU.html");
        try {
            CommandRun run = CommandRun.home(home, "dossier", "FRA", "DEU", "--year", "1960");
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).contains("No joint vote of France").contains("Written  ./" + page);
            assertThat(page).exists();
        } finally {
            Files.deleteIfExists(page);
        }
    }

    @Test
    void oneStateIsNoPairWhateverItIsCalled() {
        CommandRun run = CommandRun.home(home, "dossier", "SRB", "345");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.complaint()).contains("two states").contains("entente state SRB");
    }

    @Test
    void periodsThatAreNoneAreAnErrorOfUse() {
        CommandRun run = CommandRun.home(home, "dossier", "AZE", "SRB", "--periods", "nineties");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.complaint()).contains("--periods").contains("2013-2019");
    }
}
