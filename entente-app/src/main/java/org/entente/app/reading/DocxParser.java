package org.entente.app.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.entente.app.cli.CommandFailed;
import org.entente.claim.article.SourceText.Block;
import org.entente.claim.article.SourceText.Kind;

/** A Word document, by Apache POI, in memory alone. Deleted words of tracked changes, comments and notes are left out. */
final class DocxParser {
    private static final int HEADING_WORDS = 24;

    private DocxParser() {}

    static Parsed parse(RawText raw, ReadingLimits limits) {
        ZipSecureFile.setMaxEntrySize(limits.unpacked());
        ZipSecureFile.setMaxTextSize(limits.unpacked());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(raw.bytes()))) {
            List<Block> blocks = blocks(document);
            return new Parsed(title(document, blocks), Optional.empty(), created(document), blocks);
        } catch (CommandFailed refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            throw Refusal.input(
                    "damaged",
                    raw.name() + " is a damaged or locked DOCX, or one that unpacks to more than is read",
                    "Save it anew, without a password, or give its text as plain text.");
        }
    }

    private static List<Block> blocks(XWPFDocument document) {
        List<Block> blocks = new ArrayList<>();
        for (IBodyElement element : document.getBodyElements()) {
            Reading.stopIfTooLate();
            if (element instanceof XWPFParagraph paragraph) {
                add(paragraph, document, blocks);
            } else if (element instanceof XWPFTable table) {
                table(table, document, blocks);
            }
        }
        return blocks;
    }

    /** A table that only lays out the page has a cell or two with paragraphs in them. */
    private static void table(XWPFTable table, XWPFDocument document, List<Block> blocks) {
        table.getRows().forEach(row -> {
            boolean layout = row.getTableCells().stream()
                    .anyMatch(cell -> cell.getParagraphs().size() > 2);
            if (layout) {
                row.getTableCells().forEach(cell -> cell.getParagraphs().forEach(one -> add(one, document, blocks)));
            } else {
                String cells =
                        row.getTableCells().stream().map(XWPFTableCell::getText).collect(Collectors.joining(" | "));
                blocks.add(new Block(Kind.TABLE, cells));
            }
        });
    }

    private static void add(XWPFParagraph paragraph, XWPFDocument document, List<Block> blocks) {
        String text = paragraph.getRuns().stream().map(XWPFRun::text).collect(Collectors.joining());
        if (!text.isBlank()) {
            blocks.add(new Block(kind(paragraph, style(paragraph, document), text), text));
        }
    }

    private static String style(XWPFParagraph paragraph, XWPFDocument document) {
        String id = paragraph.getStyleID();
        if (id == null || document.getStyles() == null || document.getStyles().getStyle(id) == null) {
            return id == null ? "" : id.toLowerCase(Locale.ROOT);
        }
        return String.valueOf(document.getStyles().getStyle(id).getName()).toLowerCase(Locale.ROOT);
    }

    private static Kind kind(XWPFParagraph paragraph, String style, String text) {
        if (style.startsWith("heading") || style.equals("title") || style.equals("subtitle")) {
            return Kind.HEADING;
        } else if (style.contains("caption")) {
            return Kind.CAPTION;
        } else if (style.contains("quote")) {
            return Kind.QUOTE;
        } else if (paragraph.getNumID() != null) {
            return Kind.ITEM;
        }
        boolean bold = paragraph.getRuns().stream()
                .allMatch(run -> run.isBold() || run.text().isBlank());
        boolean few = text.strip().split("\\s+", -1).length <= HEADING_WORDS
                && !text.strip().endsWith(".");
        return bold && few ? Kind.HEADING : Kind.PARAGRAPH;
    }

    private static String title(XWPFDocument document, List<Block> blocks) {
        String told = document.getProperties().getCoreProperties().getTitle();
        String plain = told == null ? "" : new Block(Kind.HEADING, told).text();
        boolean stands = blocks.stream().anyMatch(block -> block.text().equalsIgnoreCase(plain));
        return stands ? plain : PlainParser.title(blocks);
    }

    /** When the file was first made; templates carry a date of their own, which its revision tells. */
    private static Optional<LocalDate> created(XWPFDocument document) {
        Date created = document.getProperties().getCoreProperties().getCreated();
        return Optional.ofNullable(created).map(date -> LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC));
    }
}
