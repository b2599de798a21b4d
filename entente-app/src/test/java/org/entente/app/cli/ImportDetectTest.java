package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportDetectTest {
    @TempDir
    Path home;

    private String file(String name, String text) throws Exception {
        return Files.writeString(home.resolve(name), text).toString();
    }

    @Test
    void saysWhatAFileIsAndHowToImportIt() throws Exception {
        String pairs = file("pairs.csv", "ccode1,ccode2,year,dyadigos\n345,373,2014,40\n");
        CommandRun run = CommandRun.home(home, "import", "--detect", pairs);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("pairs.csv", "Correlates of War Intergovernmental Organizations, DYADS");
        assertThat(run.out().replaceAll("\\s+", " ")).contains("entente import cow-igo " + pairs);
        assertThat(home.resolve(".local")).doesNotExist();
    }

    @Test
    void listsEverySourceAFileMayBeOf() throws Exception {
        String both = file("both.csv", "ccode1,ccode2,year,dyadigos,dispnum,hostlev1\n345,373,2014,40,1,2\n");
        CommandRun run = CommandRun.home(home, "import", both, "--detect", "--json");
        assertThat(run.code()).isZero();
        assertThat(run.out().replace(" ", ""))
                .contains("\"source\":\"cow-igo\"", "\"source\":\"cow-mid\"", "\"role\":\"DISPUTES\"");
        assertThat(AnswerSchemas.faults("import", run.out())).isEmpty();
        assertThat(CommandRun.home(home, "import", both, "--detect").out()).contains("several sources");
    }

    @Test
    void whatIsOfNoSourceIsRefused() throws Exception {
        CommandRun unknown = CommandRun.home(home, "import", "--detect", file("x.csv", "a,b\n1,2\n"));
        assertThat(unknown.code()).isEqualTo(4);
        assertThat(unknown.complaint()).contains("x.csv is of no known source", "entente sources lists");
        CommandRun page = CommandRun.home(home, "import", "--detect", file("y.csv", "<html><body>No</body></html>"));
        assertThat(page.code()).isEqualTo(4);
        assertThat(page.complaint()).contains("y.csv is a web page");
        CommandRun missing = CommandRun.home(
                home, "import", "--detect", home.resolve("z.csv").toString());
        assertThat(missing.code()).isEqualTo(4);
        assertThat(missing.complaint()).contains("z.csv was not found");
    }
}
