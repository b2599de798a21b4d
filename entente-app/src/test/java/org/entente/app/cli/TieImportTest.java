package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.fetch.SampleSpeeches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import of ties tells: the account of its rows, its layers, its terms, what it no longer holds. */
class TieImportTest {
    @TempDir
    private Path home;

    private CommandRun run(String... words) {
        return CommandRun.home(home, words);
    }

    private String archive(String name, String text) throws IOException {
        return Files.write(home.resolve(name), SampleSpeeches.tgz(text)).toString();
    }

    private String speakers() throws IOException {
        return Files.writeString(home.resolve("speakers.csv"), """
                        year,session,iso3,country,speaker,post
                        2015,70,AZE,Azerbaijan,Elmar Mammadyarov,Minister for Foreign Affairs
                        2015,70,XXX,Nowhere,Nobody,President
                        """).toString();
    }

    @Test
    void showsTheAccountOfRowsTheLayersAndTheTerms() throws IOException {
        Path file = Files.writeString(home.resolve("contdir.csv"), """
                ccode1,ccode2,conttype,stdate,enddate
                2,20,1,1920-01-01,2016-12-01
                2,40,4,1909-01-01,2016-12-01
                2,70,1,1831-01-01,2016-12-01
                200,205,1,1922-01-01,2016-12-01
                """);
        CommandRun run = run("import", "cow-contiguity", file.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "contdir.csv: 4 rows = 4\u00a0kept (of them 0\u00a0mapped) + 0\u00a0unmapped + 0\u00a0malformed + 0")
                .contains("Layers    Borders (border): 1831–2016, 4 rows")
                .contains("Terms     ");
        assertThat(run("import", "cow-contiguity", file.toString()).out()).doesNotContain("Terms  ");
        assertThat(run("sources", "--layer", "border").out()).contains("■ cow-contiguity", "● geography");
        CommandRun json = run("import", "cow-contiguity", file.toString(), "--json");
        assertThat(AnswerSchemas.faults("import", json.out())).isEmpty();
        assertThat(json.out()).contains("\"id\" : \"border\"");
    }

    @Test
    void warnsOfAnImportThatHoldsFewerKindsOfFile() throws IOException {
        CommandRun both = run("import", "ungd", archive("both.tgz", "Azerbaijan."), speakers());
        assertThat(both.code()).as(both.err()).isZero();
        assertThat(both.out()).contains("speakers.csv: 2 rows = 1\u00a0kept", " + 1\u00a0unmapped");
        assertThat(both.err()).doesNotContain("superseded now");
        String later = archive("later.tgz", "Azerbaijan thanks Serbia.");
        CommandRun fewer = run("import", "ungd", later);
        assertThat(fewer.code()).isZero();
        assertThat(fewer.complaint())
                .contains("also held speakers.csv (SPEAKERS)", "entente import ungd " + later + " speakers.csv");
        CommandRun doctor = run("doctor");
        assertThat(doctor.out()).contains("Ties by source", "\n  ungd  ", "speeches, built in", "of ties the rows");
        assertThat(AnswerSchemas.faults("doctor", run("doctor", "--json").out()))
                .isEmpty();
    }

    @Test
    void helpListsWhatCanBeImported() {
        for (String verb : new String[] {"import", "fetch"}) {
            assertThat(run(verb, "--help").out().replaceAll("\\s+", " "))
                    .contains("One of unga-voeten, unga-undl, atop, ");
        }
    }
}
