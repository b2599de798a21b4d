package org.entente.app.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The lines of a page in the order in which they are read: down one column after the other, between lines across both. */
final class PdfColumns {
    private static final Comparator<PdfLine> DOWN =
            Comparator.comparingDouble(PdfLine::y).thenComparingDouble(PdfLine::left);

    /** Of the lines of a page: so many stand on either side of a gutter. */
    private static final double ENOUGH = .3;

    private static final int FEWEST = 6;

    /** Where a gutter is looked for, as shares of the width of what is printed: the middle first. */
    private static final List<Float> GUTTERS =
            List.of(.5f, .49f, .51f, .48f, .52f, .46f, .54f, .43f, .57f, .4f, .6f, .36f, .64f);

    private PdfColumns() {}

    /** A column of lines, one under the other; a new one begins wherever reading jumps back up. */
    static List<List<PdfLine>> of(List<PdfLine> page) {
        List<PdfLine> lines = page.stream().sorted(DOWN).toList();
        Optional<Float> gutter = gutter(lines);
        return gutter.map(at -> bands(lines, at)).orElseGet(() -> List.of(merged(lines)));
    }

    /** Where no line crosses but few, with many on either side of it. */
    private static Optional<Float> gutter(List<PdfLine> lines) {
        float left = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        float right = (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        return GUTTERS.stream()
                .map(part -> left + part * (right - left))
                .filter(at -> divides(lines, at))
                .findFirst();
    }

    private static boolean divides(List<PdfLine> lines, float at) {
        long before = lines.stream().filter(line -> line.right() <= at).count();
        long after = lines.stream().filter(line -> line.left() >= at).count();
        double enough = Math.max(FEWEST, ENOUGH * lines.size());
        return before >= enough && after >= enough;
    }

    private static List<List<PdfLine>> bands(List<PdfLine> lines, float gutter) {
        List<List<PdfLine>> columns = new ArrayList<>();
        List<PdfLine> left = new ArrayList<>();
        List<PdfLine> right = new ArrayList<>();
        for (PdfLine line : lines) {
            if (line.right() <= gutter) {
                left.add(line);
            } else if (line.left() >= gutter) {
                right.add(line);
            } else {
                flush(left, right, columns);
                columns.add(List.of(line));
            }
        }
        flush(left, right, columns);
        return columns.stream().map(PdfColumns::merged).toList();
    }

    private static void flush(List<PdfLine> left, List<PdfLine> right, List<List<PdfLine>> columns) {
        for (List<PdfLine> side : List.of(left, right)) {
            if (!side.isEmpty()) {
                columns.add(List.copyOf(side));
                side.clear();
            }
        }
    }

    /** Pieces side by side make one line. */
    private static List<PdfLine> merged(List<PdfLine> pieces) {
        List<PdfLine> lines = new ArrayList<>();
        for (PdfLine piece : pieces) {
            PdfLine last = lines.isEmpty() ? piece : lines.get(lines.size() - 1);
            boolean beside = !lines.isEmpty()
                    && Math.abs(last.y() - piece.y()) < .4f * piece.size()
                    && last.right() <= piece.left();
            if (beside) {
                lines.set(lines.size() - 1, joined(last, piece));
            } else {
                lines.add(piece);
            }
        }
        return lines;
    }

    private static PdfLine joined(PdfLine left, PdfLine right) {
        return new PdfLine(
                left.page(),
                left.left(),
                right.right(),
                left.y(),
                Math.max(left.size(), right.size()),
                left.bold() && right.bold(),
                left.text() + " " + right.text());
    }
}
