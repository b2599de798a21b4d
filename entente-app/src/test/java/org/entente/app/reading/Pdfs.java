package org.entente.app.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDFs for tests: lines set by hand, so that it is known what stands where. */
final class Pdfs implements AutoCloseable {
    static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
    static final float TOP = 740;
    private static final float PITCH = 14;

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage();

    Pdfs page() {
        page = new PDPage();
        document.addPage(page);
        return this;
    }

    PDDocument document() {
        return document;
    }

    /** Words at a place. */
    Pdfs at(float x, float y, PDFont font, float size, String words) throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, y);
            content.showText(words);
            content.endText();
        }
        return this;
    }

    /** Lines one under the other. */
    Pdfs lines(float x, float y, List<String> lines) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            at(x, y - i * PITCH, PLAIN, 11, lines.get(i));
        }
        return this;
    }

    /** A text broken at so many letters, words at their middle with a hyphen where that fits. */
    static List<String> broken(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            String word = rest.substring(space + 1).split(" ", 2)[0];
            int cut = word.matches("\\p{Ll}{8,}") ? 4 : 0;
            lines.add(rest.substring(0, space + 1 + cut).strip() + (cut > 0 ? "-" : ""));
            rest = rest.substring(space + 1 + cut).strip();
        }
        lines.add(rest);
        return lines;
    }

    void lock() throws IOException {
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
