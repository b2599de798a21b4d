package org.entente.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.app.terminal.Terminal;
import org.entente.claim.CheckedText;
import org.entente.claim.Claim;
import org.entente.claim.rule.Rules;
import org.junit.jupiter.api.Test;

class CheckReportTest {
    private final Checked checked = SampleText.checked();
    private final CheckedText text = checked.text();

    @Test
    void theTextIsWholeAndEveryClaimIsMarkedOnceWhereItEnds() {
        String whole = Annotation.of(text).stream()
                .map(paragraph -> paragraph.stream()
                        .flatMap(part -> part.pieces().stream())
                        .map(Annotation.Piece::words)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n\n"));
        assertThat(whole).isEqualTo(text.text());
        for (Claim claim : text.tested()) {
            assertThat(Annotation.of(text).stream()
                            .flatMap(paragraph -> paragraph.stream())
                            .flatMap(part -> part.pieces().stream())
                            .filter(piece -> piece.ending().contains(claim)))
                    .as(claim.id())
                    .hasSize(1)
                    .allSatisfy(piece -> assertThat(text.text()
                                    .substring(
                                            claim.said().extent().end(),
                                            piece.span().end()))
                            .matches("[.,?]*"));
        }
    }

    @Test
    void thePageMarksEveryClaimWithNumberSignAndWordAndEscapesTheText() throws Exception {
        String page = new CheckHtml(checked).write();
        String folder = System.getProperty("check.page");
        if (folder != null) {
            Files.writeString(Path.of(folder), page);
        }
        assertThat(page).contains("&lt;alike&gt;").doesNotContain("<alike>").doesNotContain("<script");
        for (Claim claim : text.tested()) {
            String number = ClaimWords.number(claim);
            assertThat(page).contains("id=mark-" + number + " ").contains("id=note-" + number + " ");
            assertThat(page).contains("id=claim-" + number + " ");
        }
        assertThat(page).contains("✕\u00a0Contradicted").contains("boilerplate: repeated headline");
        assertThat(page).contains("Dropped by the editor").doesNotContain("id=mark-7");
    }

    @Test
    void theClaimInsideAnotherIsTheOneThatATapOnItsWordsOpens() {
        String page = new CheckHtml(checked).write();
        assertThat(page)
                .contains("<label for=mark-4 class=\"claim v-contradicted\">which Sweden never returned</label>");
    }

    @Test
    void contradictedClaimsComeFirstAmongWhatMustBeSeenThenThinEvidence() {
        assertThat(MustSee.list(text)).extracting(Claim::id).containsExactly("c4", "c5", "c3");
    }

    @Test
    void theFirstScreenCountsClaimsInBothReadings() {
        Overview overview = new Overview(text);
        assertThat(overview.finding())
                .isEqualTo("Of 6 claims about the record 2 are supported, 2 contradicted, 1 mixed and 1 not testable.");
        assertThat(overview.votesOnly())
                .isEqualTo("On UN votes alone: 2 supported, 3 contradicted and 1 not testable. "
                        + "The two readings differ on 1 claim.");
        assertThat(overview.claims()).startsWith("Of Norway and Sweden the text claims ");
    }

    @Test
    void theTerminalKeepsToAHundredColumns() {
        for (int width : new int[] {100, 60}) {
            String words = printed(width);
            assertThat(words.lines().mapToInt(String::length).max().orElse(0)).isLessThanOrEqualTo(width);
            assertThat(words).contains("Not to be missed").contains("✕ Contradicted");
        }
    }

    @Test
    void markdownHasTheSameClaims() {
        String markdown = new CheckMarkdown(checked).write();
        assertThat(markdown).contains("## The text, claim by claim").contains("~~Image: Archive~~");
        for (Claim claim : text.claims()) {
            assertThat(markdown).contains("### " + ClaimWords.number(claim) + ". ");
        }
    }

    @Test
    void everyTypeOfTheRulesHasAPhrase() {
        assertThat(Subjects.types())
                .as("add a line to subjects.tsv")
                .containsAll(
                        Rules.load().types().stream().map(type -> type.id()).toList());
    }

    @Test
    void theAnswerGivesEveryForm() {
        assertThat(new CheckAnswer(checked).whole(Map.of()).table()).isNotEmpty();
        assertThat(new CheckAnswer(checked).find("3")).isPresent();
        assertThat(new CheckAnswer(checked).find("99")).isEmpty();
    }

    private String printed(int width) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream lines = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(lines, width, false);
        new CheckPage(text).print(terminal);
        text.claims().forEach(claim -> new ExplainPage(text, claim).print(terminal));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
