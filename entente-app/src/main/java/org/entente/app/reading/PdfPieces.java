package org.entente.app.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The pieces of lines of a PDF, as PDFBox finds them. A gap as wide as two letters ends a piece. */
final class PdfPieces extends PDFTextStripper {
    private static final float GAP = 1.6f;

    private final List<PdfLine> lines = new ArrayList<>();
    private final List<TextPosition> piece = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private PdfPieces() {
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(true);
    }

    static List<PdfLine> of(PDDocument document, int page) throws IOException {
        PdfPieces pieces = new PdfPieces();
        pieces.setStartPage(page);
        pieces.setEndPage(page);
        pieces.getText(document);
        pieces.end();
        return pieces.lines;
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        if (positions.isEmpty() || word.isBlank()) {
            return;
        }
        TextPosition first = positions.get(0);
        if (!piece.isEmpty()) {
            TextPosition last = piece.get(piece.size() - 1);
            float gap = first.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
            boolean sameLine = Math.abs(first.getYDirAdj() - last.getYDirAdj()) < .5f * height(last);
            if (!sameLine || gap > GAP * height(last) || gap < -2 * height(last)) {
                end();
            }
        }
        text.append(text.isEmpty() || text.charAt(text.length() - 1) == ' ' ? "" : " ")
                .append(word);
        piece.addAll(positions);
    }

    @Override
    protected void writeLineSeparator() {
        end();
    }

    private void end() {
        if (!piece.isEmpty() && !text.toString().isBlank()) {
            TextPosition first = piece.get(0);
            TextPosition last = piece.get(piece.size() - 1);
            lines.add(new PdfLine(
                    getCurrentPageNo(),
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj(),
                    usual(piece),
                    piece.stream().allMatch(PdfPieces::bold),
                    text.toString().strip()));
        }
        piece.clear();
        text.setLength(0);
    }

    /** The size of most of its letters. */
    private static float usual(List<TextPosition> letters) {
        List<Float> sizes = letters.stream().map(PdfPieces::height).sorted().toList();
        return sizes.get(sizes.size() / 2);
    }

    private static float height(TextPosition position) {
        return Math.max(1, position.getFontSizeInPt());
    }

    private static boolean bold(TextPosition position) {
        String name = position.getFont() == null ? null : position.getFont().getName();
        String small = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return small.contains("bold") || small.contains("black") || small.contains("heavy");
    }
}
