package org.entente.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.List;
import org.entente.app.cli.ExitCode;
import org.entente.claim.article.SourceText;
import org.entente.claim.article.SourceText.Block;
import org.entente.claim.article.SourceText.Kind;
import org.junit.jupiter.api.Test;

class PdfParserTest {
    private static final String FIRST =
            "Chile and Peru have voted alike on most resolutions of the General Assembly since the"
                    + " beginning of the century, according to figures that both governments published together this week.";
    private static final String SECOND =
            "The two states signed an agreement on fisheries and another one on transportation, and"
                    + " neither of them has been broken since, according to the administrations of both.";
    private static final String THIRD =
            "Their representatives have supported each other’s candidatures for the Security Council"
                    + " and for the commission that negotiated the convention.";

    @Test
    void oneColumnWithHeadsNumbersAndHyphens() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            List<String> texts = List.of(FIRST, SECOND, THIRD);
            for (int i = 0; i < 3; i++) {
                pdf.page()
                        .at(72, 770, Pdfs.PLAIN, 9, "Andean Papers, number 12")
                        .at(300, 30, Pdfs.PLAIN, 9, "" + (i + 1));
                float y = Pdfs.TOP;
                if (i == 0) {
                    pdf.at(72, y, Pdfs.BOLD, 16, "A long partnership");
                    y -= 40;
                }
                pdf.lines(72, y, Pdfs.broken(texts.get(i), 80));
            }
            SourceText source = read(pdf.bytes());
            assertThat(source.title()).isEqualTo("A long partnership");
            assertThat(source.blocks())
                    .containsExactly(
                            new Block(Kind.HEADING, "A long partnership"),
                            new Block(Kind.PARAGRAPH, FIRST),
                            new Block(Kind.PARAGRAPH, SECOND),
                            new Block(Kind.PARAGRAPH, THIRD));
        }
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() throws IOException {
        List<String> left = Pdfs.broken(FIRST + " " + SECOND, 42);
        List<String> right = Pdfs.broken(THIRD + " " + FIRST.replace("Chile", "Ecuador"), 42);
        try (Pdfs pdf = new Pdfs()) {
            pdf.page().at(72, 760, Pdfs.BOLD, 16, "A long partnership between neighbours on one coast");
            for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                pdf.lines(60, 720 - i * 14f, i < left.size() ? List.of(left.get(i)) : List.of());
                pdf.lines(320, 720 - i * 14f, i < right.size() ? List.of(right.get(i)) : List.of());
            }
            String text = String.join(
                    "\n", read(pdf.bytes()).blocks().stream().map(Block::text).toList());
            assertThat(text).contains(FIRST + " " + SECOND).contains(THIRD + " " + FIRST.replace("Chile", "Ecuador"));
            assertThat(text.indexOf(FIRST)).isLessThan(text.indexOf(THIRD));
        }
    }

    @Test
    void aSentenceGoesOnOverThePage() throws IOException {
        List<String> lines = Pdfs.broken(FIRST, 80);
        try (Pdfs pdf = new Pdfs()) {
            pdf.page().lines(72, Pdfs.TOP, lines.subList(0, 1));
            pdf.page().lines(72, Pdfs.TOP, lines.subList(1, lines.size()));
            assertThat(read(pdf.bytes()).blocks()).containsExactly(new Block(Kind.PARAGRAPH, FIRST));
        }
    }

    @Test
    void aWiderGapBeginsAParagraph() throws IOException {
        List<String> first = Pdfs.broken(FIRST, 80);
        try (Pdfs pdf = new Pdfs()) {
            pdf.page().lines(72, Pdfs.TOP, first).lines(72, Pdfs.TOP - first.size() * 14 - 12, Pdfs.broken(SECOND, 80));
            assertThat(read(pdf.bytes()).blocks())
                    .containsExactly(new Block(Kind.PARAGRAPH, FIRST), new Block(Kind.PARAGRAPH, SECOND));
        }
    }

    @Test
    void theDateOfTheFileIsTakenWhereTheTextHasNone() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.page().lines(72, Pdfs.TOP, Pdfs.broken(FIRST, 80));
            pdf.document()
                    .getDocumentInformation()
                    .setCreationDate(
                            GregorianCalendar.from(LocalDate.of(2019, 5, 6).atStartOfDay(ZoneId.of("Asia/Baku"))));
            SourceText source = read(pdf.bytes());
            assertThat(source.published()).contains(LocalDate.of(2019, 5, 6));
            assertThat(source.dateFrom()).isEqualTo("metadata");
        }
    }

    @Test
    void lockedDamagedPicturedAndLongOnesAreRefused() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.page().lines(72, Pdfs.TOP, Pdfs.broken(FIRST, 80));
            byte[] good = pdf.bytes();
            pdf.lock();
            byte[] locked = pdf.bytes();
            TextReaderTest.refused(() -> read(locked), ExitCode.INPUT_REFUSED, "locked");
            ReadingLimits none = new ReadingLimits(1 << 20, 1 << 20, 1 << 20, 0, 1000, Duration.ofSeconds(60));
            TextReaderTest.refused(
                    () -> TextReader.read(new RawText("a.pdf", good, ""), none),
                    ExitCode.INPUT_REFUSED,
                    "too_many_pages");
        }
        byte[] damaged = "%PDF-1.7 and nothing else".getBytes(StandardCharsets.US_ASCII);
        TextReaderTest.refused(() -> read(damaged), ExitCode.INPUT_REFUSED, "damaged");
        try (Pdfs empty = new Pdfs()) {
            byte[] bytes = empty.page().bytes();
            TextReaderTest.refused(() -> read(bytes), ExitCode.INPUT_REFUSED, "no_text");
        }
    }

    private static SourceText read(byte[] bytes) {
        return TextReader.read(new RawText("a.pdf", bytes, ""), ReadingLimits.standard())
                .source();
    }
}
