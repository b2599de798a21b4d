package org.entente.app.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.entente.app.cli.CommandFailed;
import org.entente.app.cli.ExitCode;
import org.entente.claim.article.SourceText;
import org.entente.claim.article.SourceText.Block;
import org.entente.claim.article.SourceText.Kind;
import org.junit.jupiter.api.Test;

class DocxParserTest {
    private static final String FIRST = "Chile and Peru have voted alike since 2001, and both of them say so.";

    @Test
    void paragraphsHeadingsAndTables() throws IOException {
        SourceText source = read(document());
        assertThat(source.title()).isEqualTo("A long partnership");
        assertThat(source.blocks())
                .containsExactly(
                        new Block(Kind.HEADING, "A long partnership"),
                        new Block(Kind.PARAGRAPH, FIRST),
                        new Block(Kind.TABLE, "Chile | 12"));
    }

    @Test
    void anEntityThatNamesAFileIsNotFollowed() throws IOException {
        Path secret = Files.createTempFile(Path.of("target"), "secret", ".txt");
        Files.writeString(secret, "the secret words of this machine");
        byte[] attack = changed(
                document(),
                "word/document.xml",
                xml -> xml.replaceFirst(
                                "(<\\?xml[^>]*>)?", "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>")
                        .replace("since 2001", "since &e;"));
        TextReaderTest.refused(() -> read(attack), ExitCode.INPUT_REFUSED, "damaged");
        Files.delete(secret);
    }

    @Test
    void aDocumentThatUnpacksToTooMuchIsRefused() throws IOException {
        byte[] bomb = changed(document(), "word/document.xml", xml -> xml + " ".repeat(100_000_000));
        assertThat(bomb.length).isLessThan(1_000_000);
        TextReaderTest.refused(() -> read(bomb), ExitCode.INPUT_REFUSED, "damaged");
    }

    @Test
    void aDocumentCutShortIsRefused() throws IOException {
        byte[] whole = document();
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        byte[] broken = changed(whole, "word/document.xml", xml -> xml.substring(0, xml.length() / 2));
        TextReaderTest.refused(() -> read(broken), ExitCode.INPUT_REFUSED, "damaged");
        assertThatThrownBy(() -> read(half)).isInstanceOf(CommandFailed.class);
    }

    @Test
    void nothingIsWrittenToTheTemporaryDirectory() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        long before = count(temporary);
        read(document());
        assertThat(count(temporary)).isEqualTo(before);
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .contains("poi"))
                    .count();
        }
    }

    private static byte[] document() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph title = document.createParagraph();
            title.setStyle("Heading1");
            title.createRun().setText("A long partnership");
            XWPFParagraph first = document.createParagraph();
            first.createRun().setText(FIRST.substring(0, 20));
            first.createRun().setText(FIRST.substring(20));
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("Chile");
            table.getRow(0).getCell(1).setText("12");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** The document with one of its parts changed. */
    private static byte[] changed(byte[] document, String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static SourceText read(byte[] bytes) {
        return TextReader.read(new RawText("a.docx", bytes, ""), ReadingLimits.standard())
                .source();
    }
}
