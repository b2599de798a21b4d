package org.entente.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The printed page takes no more sheets than it may, and none is blank. */
final class PaperCheck implements PageCheck {
    private static final List<String> FORMATS = List.of("A4", "Letter");

    @Override
    public String title() {
        return "sheets of paper";
    }

    @Override
    public List<String> findings(Subject subject) throws IOException {
        List<String> findings = new ArrayList<>();
        for (String format : FORMATS) {
            byte[] printed = subject.look(page -> print(page, format));
            try (PDDocument paper = Loader.loadPDF(printed)) {
                findings.addAll(findings(paper, format, subject.sample().sheets()));
            }
        }
        return findings;
    }

    /** The page on paper as PDF. */
    static byte[] print(Page page, String format) {
        return page.pdf(new Page.PdfOptions().setFormat(format));
    }

    private static List<String> findings(PDDocument paper, String format, int most) throws IOException {
        List<String> findings = new ArrayList<>();
        if (paper.getNumberOfPages() > most) {
            findings.add(format + ": " + paper.getNumberOfPages() + " sheets, " + most + " at most");
        }
        PDFTextStripper text = new PDFTextStripper();
        for (int sheet = 1; sheet <= paper.getNumberOfPages(); sheet++) {
            text.setStartPage(sheet);
            text.setEndPage(sheet);
            if (text.getText(paper).codePoints().noneMatch(Character::isLetterOrDigit)) {
                findings.add(format + ": sheet " + sheet + " is blank");
            }
        }
        return findings;
    }
}
