package org.entente.app.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.claim.article.SourceText.Block;
import org.entente.claim.article.SourceText.Kind;

/** Lines as paragraphs: a wider gap, an indented line, or a short line that ends a sentence begins a new one. */
final class PdfParagraphs {
    private static final float LARGER = 1.12f;
    private static final float SMALLER = .88f;
    private static final int HEADING_WORDS = 28;

    private final float body;
    private final float pitch;
    private final HyphenJoiner joiner;
    private final List<List<PdfLine>> paragraphs = new ArrayList<>();

    private PdfParagraphs(List<List<PdfLine>> columns) {
        List<PdfLine> lines = columns.stream().flatMap(List::stream).toList();
        this.body = median(lines.stream()
                .flatMap(line -> Stream.generate(line::size).limit(line.text().length())));
        this.pitch = pitch(columns);
        this.joiner = new HyphenJoiner(lines.stream().map(PdfLine::text).toList());
    }

    static List<Block> of(List<List<PdfLine>> columns) {
        PdfParagraphs made = new PdfParagraphs(columns);
        columns.forEach(made::column);
        List<Block> blocks = new ArrayList<>();
        made.paragraphs.stream()
                .filter(lines -> !made.note(lines))
                .map(made::block)
                .forEach(blocks::add);
        made.paragraphs.stream().filter(made::note).map(made::block).forEach(blocks::add);
        return blocks;
    }

    private void column(List<PdfLine> column) {
        float left = (float) column.stream().mapToDouble(PdfLine::left).min().orElse(0);
        float right = (float) column.stream().mapToDouble(PdfLine::right).max().orElse(0);
        for (int i = 0; i < column.size(); i++) {
            PdfLine line = column.get(i);
            boolean starts = i == 0 ? !goesOn(line) : starts(column.get(i - 1), line, left, right);
            if (paragraphs.isEmpty() || starts) {
                paragraphs.add(new ArrayList<>());
            }
            last(paragraphs).add(line);
        }
    }

    /** Whether the first line of a column or page goes on with the paragraph before. */
    private boolean goesOn(PdfLine line) {
        if (paragraphs.isEmpty()) {
            return false;
        }
        PdfLine before = last(last(paragraphs));
        return alike(before, line)
                && !before.ended()
                && (line.startsSmall()
                        || before.text().endsWith("-")
                        || before.text().endsWith(","));
    }

    private boolean starts(PdfLine before, PdfLine line, float left, float right) {
        float gap = line.y() - before.y();
        boolean shortLine = right - before.right() > .15f * (right - left);
        boolean indented = line.left() - left > .8f * line.size() && before.left() - left < .4f * line.size();
        boolean flows = !before.ended() && line.startsSmall();
        return gap > 1.35f * Math.max(pitch, line.size())
                || (!alike(before, line) && !flows)
                || (before.ended() && (shortLine || indented))
                || line.text().matches("(?:[•●▪–-]|\\(?\\d{1,2}[.)]) .*");
    }

    private static boolean alike(PdfLine before, PdfLine line) {
        return Math.abs(before.size() - line.size()) < .08f * before.size() && before.bold() == line.bold();
    }

    private Block block(List<PdfLine> lines) {
        String text = joiner.join(lines.stream().map(PdfLine::text).toList());
        boolean few = text.split(" ", -1).length <= HEADING_WORDS && !text.endsWith(".");
        boolean stands = lines.stream().allMatch(line -> line.size() > LARGER * body || line.bold());
        if (text.matches("[•●▪] ?.*")) {
            return new Block(Kind.ITEM, text.replaceFirst("^[•●▪] ?", ""));
        }
        return new Block(few && stands ? Kind.HEADING : note(lines) ? Kind.ITEM : Kind.PARAGRAPH, text);
    }

    /** Notes at the foot are in smaller print: they come after the text, whose sentences they would break. */
    private boolean note(List<PdfLine> lines) {
        return lines.stream().allMatch(line -> line.size() < SMALLER * body)
                && lines.get(0).text().matches("(?:\\[?\\d{1,3}]?|[*†‡])\\.? ?\\p{L}.*");
    }

    private static float pitch(List<List<PdfLine>> columns) {
        List<Float> gaps = new ArrayList<>();
        for (List<PdfLine> column : columns) {
            for (int i = 1; i < column.size(); i++) {
                gaps.add(column.get(i).y() - column.get(i - 1).y());
            }
        }
        return median(gaps.stream().filter(gap -> gap > 1));
    }

    private static float median(Stream<Float> values) {
        List<Float> sorted = values.sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
