package org.entente.app.reading;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.entente.app.cli.CommandFailed;
import org.entente.claim.article.SourceText.Block;
import org.entente.claim.article.SourceText.Kind;

/** A PDF, by PDFBox, in memory alone. Its text is what its pages show; pictures of text are not read. */
final class PdfParser {
    private PdfParser() {}

    static Parsed parse(RawText raw, ReadingLimits limits) {
        try (PDDocument document = Loader.loadPDF(raw.bytes())) {
            if (document.getNumberOfPages() > limits.pages()) {
                throw Refusal.input(
                        "too_many_pages",
                        raw.name() + " has " + document.getNumberOfPages() + " pages; " + limits.pages()
                                + " are read at most",
                        "Give the pages that matter as a file of their own.");
            }
            return parsed(raw, document);
        } catch (InvalidPasswordException e) {
            throw Refusal.input(
                    "locked", raw.name() + " is locked with a password", "Save it without a password and check that.");
        } catch (CommandFailed refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            throw Refusal.input(
                    "damaged", raw.name() + " is a damaged PDF", "Download it again, or give its text as plain text.");
        }
    }

    private static Parsed parsed(RawText raw, PDDocument document) throws IOException {
        List<List<PdfLine>> pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            Reading.stopIfTooLate();
            pages.add(PdfPieces.of(document, page));
        }
        if (pages.stream().allMatch(List::isEmpty)) {
            throw Refusal.input(
                    "no_text",
                    raw.name() + " holds pictures of pages, and no text",
                    "Run a text recognition over it, or give its text as plain text.");
        }
        List<List<PdfLine>> columns = RunningHeads.without(pages).stream()
                .flatMap(page -> PdfColumns.of(page).stream())
                .toList();
        List<Block> blocks = PdfParagraphs.of(columns);
        return new Parsed(
                title(document.getDocumentInformation(), blocks), Optional.empty(), created(document), blocks);
    }

    /** What the file says, if that is words and stands in the text; else its first heading. */
    private static String title(PDDocumentInformation information, List<Block> blocks) {
        String told = information.getTitle() == null ? "" : new Block(Kind.HEADING, information.getTitle()).text();
        boolean stands = blocks.stream().anyMatch(block -> block.text().equalsIgnoreCase(told));
        return !told.isEmpty() && stands ? told : PlainParser.title(blocks);
    }

    private static Optional<LocalDate> created(PDDocument document) {
        Calendar date = document.getDocumentInformation().getCreationDate();
        return Optional.ofNullable(date).map(day -> {
            ZoneId zone = day.getTimeZone().toZoneId();
            return LocalDate.ofInstant(day.toInstant(), zone);
        });
    }
}
