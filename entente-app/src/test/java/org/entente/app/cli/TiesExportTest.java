package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.app.file.Pandas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TiesExportTest {
    private static final String HEADER = "ccode_a,ccode_b,from,to,layer,directed,kind,name,value,lo,hi,sd,unit,source,"
            + "row_source,confidence,licence";

    @TempDir
    private Path home;

    private CommandRun run(String... arguments) {
        CommandRun run = CommandRun.home(home, arguments);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private String path(String name) {
        return home.resolve(name).toString();
    }

    /** Spain joined NATO on 30 May 1982: NATO's list of members. */
    @Test
    void aLayerHasItsRowsWithDatesAsKnownAndTerms() {
        List<String> lines =
                run("export", "ties", "--layer", "organisation").out().lines().toList();
        assertThat(lines.get(0)).isEqualTo(HEADER);
        assertThat(lines).anyMatch(line -> line.startsWith("230,,1982-05-30,,organisation,,member,NATO,"));
        assertThat(lines).allMatch(line -> line.startsWith("ccode_a") || line.contains(",organisation,,"));
    }

    @Test
    void yearsKeepTheRowsThatMayHoldThen() {
        List<String> lines = run("export", "ties", "--layer", "organisation", "--from", "1981", "--to", "1981")
                .out()
                .lines()
                .toList();
        assertThat(lines).hasSizeGreaterThan(10).noneMatch(line -> line.startsWith("230,,1982-05-30"));
    }

    @Test
    void allLayersAreWrittenWithTheTermsOfEachSource() throws IOException {
        run("export", "ties", "--year", "2024", "--out", path("all.csv"));
        List<String> lines = Files.readAllLines(home.resolve("all.csv"));
        assertThat(lines.get(0)).isEqualTo(HEADER);
        assertThat(lines).anyMatch(line -> line.contains(",regime,")).anyMatch(line -> line.contains(",leader,"));
        assertThat(Files.readString(home.resolve("all.README.md"))).contains("CC BY-SA 4.0", "builtin:vdem");
        assertThat(Files.readString(home.resolve("all.codebook.csv"))).contains("row_source,text,");
        assertThat(Files.readString(home.resolve("all.bib"))).contains("@misc{");
    }

    @Test
    void whatUsersBringIsImportedReplacedAndExported() throws IOException {
        Files.writeString(
                home.resolve("ties.csv"), run("import", "ties", "--example").out());
        assertThat(run("import", "ties", path("ties.csv")).out()).contains("Imported");
        assertThat(run("import", "ties", path("ties.csv")).out()).contains("holds these files already");
        List<String> lines =
                run("export", "ties", "--layer", "loan").out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).startsWith("373,345,2012-02,2012-02,loan,1,,,300,,,,million euro,ties:");
        Files.writeString(
                home.resolve("ties.csv"),
                "state_a,state_b,directed,layer,from,to,source\nAZE,SRB,no,talks,2010,,a book\n");
        run("import", "ties", path("ties.csv"));
        assertThat(CommandRun.home(home, "export", "ties", "--layer", "loan").code())
                .isEqualTo(2);
        assertThat(run("export", "ties", "--layer", "talks").out()).contains("345,373,2010,,talks,0,");
    }

    @Test
    void aRefusedFileListsItsLinesAndKeepsWhatWasThere() throws IOException {
        Files.writeString(
                home.resolve("ties.csv"), run("import", "ties", "--example").out());
        run("import", "ties", path("ties.csv"));
        StringBuilder bad = new StringBuilder("state_a,state_b,directed,layer,from,to,source\n");
        for (int year = 2000; year < 2008; year++) {
            bad.append("AZE,SRB,perhaps,talks,").append(year).append(",,a book\n");
        }
        Files.writeString(home.resolve("bad.csv"), bad);
        CommandRun refused = CommandRun.home(home, "import", "ties", path("bad.csv"));
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.complaint())
                .contains("bad.csv has 8 faults", "line 2", "line 9", "column 3, directed", "write yes or no")
                .contains("Nothing has changed");
        assertThat(run("export", "ties", "--layer", "loan").out().lines()).hasSize(2);
    }

    @Test
    void anImportedRecordIsJoinedInTheDossier() throws IOException {
        Files.writeString(home.resolve("record.csv"), """
                type,level,from,to,state_a,state_b,actor,wording,source
                visit,head,2024-03-01,,AZE,TUR,AZE,A visit.,a book
                complete,visit,2008,2024,AZE,TUR,,,
                """);
        CommandRun imported = run("--json", "import", "record", path("record.csv"));
        JsonNode snapshot =
                new ObjectMapper().readTree(imported.out()).get("data").get("snapshot");
        assertThat(snapshot.get("events").asInt()).isEqualTo(2);
        run("dossier", "AZE", "TUR", "--from", "2013", "--to", "2024", "--out", path("d.md"));
        assertThat(Files.readString(home.resolve("d.md")))
                .contains(
                        "visits complete 2008–2024", "every other type is held as far as compiled", "| visit, head |");
    }

    @Test
    void theFormIsPrintedAsJsonToo() throws IOException {
        JsonNode answer = new ObjectMapper()
                .readTree(run("--json", "import", "ties", "--example").out());
        assertThat(answer.get("data").get("example").asText()).startsWith("state_a,state_b,directed,layer,");
        JsonNode schema =
                new ObjectMapper().readTree(run("import", "ties", "--schema").out());
        assertThat(schema.get("fields")).hasSize(10);
        assertThat(CommandRun.home(home, "import", "unga-undl", "--example").code())
                .isEqualTo(2);
    }

    @Test
    void everyTableIsReadBackFromStata() throws Exception {
        run("export", "ties", "--layer", "organisation", "--out", path("o.dta"));
        JsonNode ties = Pandas.read(home.resolve("o.dta"));
        int nato = index(ties.get("data"), "230", "NATO");
        assertThat(ties.get("data").get("from").get(nato).asText()).isEqualTo("1982-05-30");
        assertThat(ties.get("data").get("ccode_b").get(nato).isNull()).isTrue();
        assertThat(ties.get("label").asText()).isEqualTo("Entente: ties, organisation");
        run("export", "states", "--out", path("s.dta"));
        JsonNode states = Pandas.read(home.resolve("s.dta")).get("data");
        assertThat(states.get("name")).anyMatch(name -> name.asText().equals("Côte d’Ivoire"));
        for (String table : List.of("dyads", "votes", "rollcalls")) {
            run("export", table, "--session", "62", "--issue", "nu", "--out", path(table + ".dta"));
            int rows = Pandas.read(home.resolve(table + ".dta"))
                    .get("data")
                    .elements()
                    .next()
                    .size();
            long lines = run("export", table, "--session", "62", "--issue", "nu")
                    .out()
                    .lines()
                    .count();
            assertThat(rows + 1L).as(table).isEqualTo(lines);
        }
    }

    private static int index(JsonNode data, String ccode, String name) {
        for (int row = 0; row < data.get("name").size(); row++) {
            if (data.get("name").get(row).asText().equals(name)
                    && data.get("ccode_a").get(row).asInt() == Integer.parseInt(ccode)) {
                return row;
            }
        }
        throw new AssertionError(ccode + " in " + name);
    }

    @Test
    void wordsThatDoNotFitAreRefused() {
        assertThat(CommandRun.home(home, "export", "ties", "--layer", "frindship")
                        .complaint())
                .contains("no layer “frindship”", "organisation");
        assertThat(CommandRun.home(home, "export", "ties", "--layer", "arms").code())
                .isEqualTo(3);
        assertThat(CommandRun.home(home, "export", "ties", "--session", "62").code())
                .isEqualTo(2);
        assertThat(CommandRun.home(home, "export", "dyads", "--layer", "trade").code())
                .isEqualTo(2);
        assertThat(CommandRun.home(home, "export", "ties", "--format", "dta").code())
                .isEqualTo(2);
    }
}
