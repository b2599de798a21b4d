package org.entente.app.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows under a dim head: words flush left, numbers flush right on the sign. Columns are as wide as their widest cell;
 * when that is too wide for the page the widest column of words is cut.
 */
public final class Table {
    private static final int SHORTEST_CUT = 8;

    private final int indent;
    private final int gap;
    private final List<Line> heads = new ArrayList<>();
    private final List<Boolean> flushRight = new ArrayList<>();
    private final List<List<Line>> rows = new ArrayList<>();

    /** @param indent blanks before every line */
    public Table(int indent) {
        this(indent, 2);
    }

    /**
     * @param indent blanks before every line
     * @param gap blanks between columns
     */
    public Table(int indent, int gap) {
        this.indent = indent;
        this.gap = gap;
    }

    /** Adds a column of words. */
    public Table left(String head) {
        return column(head, false);
    }

    /** Adds a column of numbers. */
    public Table right(String head) {
        return column(head, true);
    }

    /** Adds a column of words or drawings under a head of its own making. */
    public Table left(Line head) {
        return column(head, false);
    }

    private Table column(String head, boolean right) {
        return column(Line.of(head, Style.DIM), right);
    }

    private Table column(Line head, boolean right) {
        heads.add(head);
        flushRight.add(right);
        return this;
    }

    /** Adds a row, a cell per column; missing cells at its end stay empty. */
    public Table row(List<Line> cells) {
        if (cells.size() > heads.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + heads.size() + " columns");
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    /** Adds a row of plain cells. */
    public Table row(String... cells) {
        return row(java.util.Arrays.stream(cells).map(Line::of).toList());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Head and rows, at most so wide. */
    public List<Line> lines(int width) {
        int[] widths = widths(width);
        List<Line> lines = new ArrayList<>();
        lines.add(set(heads, widths));
        rows.forEach(row -> lines.add(set(row, widths)));
        return lines;
    }

    /** The rows alone, at most so wide. */
    public List<Line> linesWithoutHead(int width) {
        return lines(width).subList(1, rows.size() + 1);
    }

    private int[] widths(int page) {
        int[] widths = new int[heads.size()];
        for (int c = 0; c < widths.length; c++) {
            widths[c] = heads.get(c).width();
            for (List<Line> row : rows) {
                widths[c] = Math.max(widths[c], c < row.size() ? row.get(c).width() : 0);
            }
        }
        shrink(widths, page);
        return widths;
    }

    private void shrink(int[] widths, int page) {
        int excess = indent + gap * (widths.length - 1) - page;
        for (int width : widths) {
            excess += width;
        }
        while (excess > 0) {
            int widest = widestWords(widths);
            if (widest < 0 || widths[widest] <= SHORTEST_CUT) {
                return;
            }
            widths[widest]--;
            excess--;
        }
    }

    private int widestWords(int[] widths) {
        int widest = -1;
        for (int c = 0; c < widths.length; c++) {
            if (!flushRight.get(c) && (widest < 0 || widths[c] > widths[widest])) {
                widest = c;
            }
        }
        return widest;
    }

    private Line set(List<Line> cells, int[] widths) {
        Line line = Line.of(" ".repeat(indent));
        int column = indent;
        for (int c = 0; c < cells.size(); c++) {
            Line cell = fit(cells.get(c), widths[c]);
            line = line.padTo(column).add(flushRight.get(c) ? cell.flushRight(widths[c]) : cell);
            column += widths[c] + gap;
        }
        return line;
    }

    private static Line fit(Line cell, int width) {
        if (cell.width() <= width) {
            return cell;
        }
        Style style = cell.spans().get(0).style();
        return Line.of(Columns.cut(cell.text(), width), style);
    }
}
