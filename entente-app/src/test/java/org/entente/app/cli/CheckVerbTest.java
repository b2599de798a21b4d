package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckVerbTest {
    private static final String TEXT = """
            Serbia and Azerbaijan at the United Nations

            Serbia and Azerbaijan voted alike at the United Nations. Serbia joined the European Union in 2007. Their
            friendship is admirable.
            """;

    @TempDir
    private static Path home;

    @TempDir
    private Path folder;

    private Path article;

    @BeforeEach
    void write() throws IOException {
        article = folder.resolve("article.txt");
        Files.writeString(article, TEXT);
    }

    private CommandRun check(String... more) {
        List<String> words = new ArrayList<>(List.of("check", article.toString(), "--date", "2024-05-01"));
        words.addAll(List.of(more));
        return CommandRun.home(home, words.toArray(String[]::new));
    }

    @Test
    void theTerminalSaysHowTheClaimsFare() {
        CommandRun run = check();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Not to be missed", "✕ Contradicted", "Claims");
        assertThat(run.out().lines().mapToInt(String::length).max().orElse(0)).isLessThanOrEqualTo(100);
    }

    @Test
    void theAnswerMeetsItsSchema() {
        CommandRun run = check("--json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(AnswerSchemas.faults("check", run.out())).isEmpty();
        assertThat(run.out()).contains("\"date_from\" : \"option\"");
        CommandRun rules = CommandRun.home(home, "check", "--rules", "--json");
        assertThat(AnswerSchemas.faults("check", rules.out())).isEmpty();
    }

    @Test
    void theExitCodeTellsAVerdictThatIsToFail() {
        assertThat(check("--fail-on", "contradicted").code()).isEqualTo(7);
        assertThat(check("--fail-on", "nonsense").code()).isEqualTo(2);
        assertThat(check("--explain", "99").code()).isEqualTo(3);
    }

    @Test
    void besideJsonLieClaimReviews() throws IOException {
        Path file = folder.resolve("report.json");
        assertThat(check("--out", file.toString()).code()).isZero();
        assertThat(Files.readString(folder.resolve("report.claimreview.json")))
                .contains("\"ClaimReview\"", "\"alternateName\" : \"Contradicted\"", "2024-05-01");
    }

    @Test
    void theyNameTheAuthorAndThePublisherThatThePageItselfNames() throws IOException {
        Path page = folder.resolve("page.html");
        String head = "<meta name=author content=\"Ana Soto\"><meta property=og:site_name content=\"Andean Review\">";
        Files.writeString(
                page,
                "<html><head>" + head + "</head><body><article><p>" + TEXT.replace("\n\n", "</p><p>")
                        + "</p></article></body></html>");
        Path file = folder.resolve("page.json");
        CommandRun run =
                CommandRun.home(home, "check", page.toString(), "--date", "2024-05-01", "--out", file.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("page.claimreview.json"))).contains("Ana Soto", "Andean Review");
    }

    @Test
    void theRowsOfAListNameTheListAmongTheSources() {
        assertThat(check("--json").out())
                .as("the membership claim is decided by the project's list of organisations")
                .contains("builtin:organisations");
    }

    @Test
    void longReasonsAreWholeOnTheTerminal() {
        assertThat(check("--claims-only").out()).doesNotContain("…");
    }

    @Test
    void anEmptySidecarChangesNothingAndADroppedClaimIsSaidToBe() throws IOException {
        String before = check("--json").out();
        Path sidecar = folder.resolve("article.corrections.tsv");
        assertThat(check("--corrections-template", sidecar.toString()).code()).isZero();
        assertThat(check("--corrections-template", sidecar.toString()).code())
                .as("what an editor wrote is not written over")
                .isEqualTo(2);
        String same = check("--json").out();
        assertThat(data(same)).isEqualTo(data(before));
        List<String> lines = Files.readAllLines(sidecar);
        int last = lines.size() - 1;
        lines.set(last, "drop" + lines.get(last));
        Files.write(sidecar, lines);
        CommandRun dropped = check("--json");
        assertThat(AnswerSchemas.faults("check", dropped.out())).isEmpty();
        assertThat(dropped.out())
                .contains("\"was\" : \"dropped\"", "\"line\" : " + (last + 1), "article.corrections.tsv");
    }

    private static String data(String json) {
        return json.substring(json.indexOf("\"data\""));
    }

    @Test
    void aMalformedLineIsRefusedWithItsNumberAndRemedy() throws IOException {
        Path sidecar = folder.resolve("article.corrections.tsv");
        Files.writeString(
                sidecar, "change\tto\ttype\twords\tsentence\nwho\tAtlantis\t\tvoted alike\tSerbia voted alike\n");
        CommandRun run = check();
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.complaint()).contains("article.corrections.tsv, line 2", "Atlantis", "AZE,SRB");
    }

    @Test
    void aFolderIsCheckedTextByTextAndABadFileStopsNothing() throws IOException {
        Files.writeString(folder.resolve("b.txt"), TEXT);
        Files.writeString(
                folder.resolve("c.txt"),
                "Ceci est un texte en français qui parle de la Serbie et de ses voisins. Il ne dit rien d’autre.");
        Path claims = home.resolve("claims.csv");
        CommandRun run =
                CommandRun.home(home, "check", folder.toString(), "--date", "2024-05-01", "--out", claims.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("article.txt", "b.txt", "2 texts", "1 not read");
        assertThat(run.err()).contains("c.txt");
        assertThat(Files.readString(claims)).startsWith("text,claim,").contains("b.txt");
        CommandRun json = CommandRun.home(home, "check", folder.toString(), "--date", "2024-05-01", "--json");
        assertThat(AnswerSchemas.faults("check", json.out())).isEmpty();
    }
}
