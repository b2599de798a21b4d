package org.entente.app.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows under a dim head: words flush left, numbers flush right on the sign. Columns are as wide as their widest cell;
 * when that is too wide the widest column of words is cut, or broken into lines where nothing may be lost.
 */
public final class Table {
    private static final int SHORTEST_CUT = 8;

    private final int indent;
    private final int gap;
    private final List<Line> heads = new ArrayList<>();
    private final List<Kind> kinds = new ArrayList<>();
    private final List<List<Line>> rows = new ArrayList<>();
    private boolean whole;

    /** What stands in a column: numbers are never cut, of signs only the head, of words all that is too long. */
    private enum Kind {
        NUMBERS,
        SIGNS,
        WORDS
    }

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
        return column(Line.of(head, Style.DIM), Kind.WORDS);
    }

    /** Adds a column of numbers. */
    public Table right(String head) {
        return column(Line.of(head, Style.DIM), Kind.NUMBERS);
    }

    /** Adds a column of drawings, intervals or tallies, set left, of which nothing may be cut but the head. */
    public Table signs(Line head) {
        return column(head, Kind.SIGNS);
    }

    /** The same under a dim head. */
    public Table signs(String head) {
        return signs(Line.of(head, Style.DIM));
    }

    private Table column(Line head, Kind kind) {
        heads.add(head);
        kinds.add(kind);
        return this;
    }

    /** Words too long for their column are broken into lines instead of being cut. */
    public Table whole() {
        whole = true;
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
        List<Line> lines = new ArrayList<>(set(heads, widths));
        rows.forEach(row -> lines.addAll(set(row, widths)));
        return lines;
    }

    /** The rows alone, at most so wide. */
    public List<Line> linesWithoutHead(int width) {
        int[] widths = widths(width);
        return rows.stream().flatMap(row -> set(row, widths).stream()).toList();
    }

    private int[] widths(int page) {
        int[] widths = new int[heads.size()];
        int[] least = new int[heads.size()];
        for (int c = 0; c < widths.length; c++) {
            int cells = 0;
            for (List<Line> row : rows) {
                cells = Math.max(cells, c < row.size() ? row.get(c).width() : 0);
            }
            widths[c] = Math.max(heads.get(c).width(), cells);
            least[c] = switch (kinds.get(c)) {
                case NUMBERS -> widths[c];
                case SIGNS -> Math.max(cells, SHORTEST_CUT);
                case WORDS -> SHORTEST_CUT;
            };
        }
        shrink(widths, least, page);
        return widths;
    }

    private void shrink(int[] widths, int[] least, int page) {
        int excess = indent + gap * (widths.length - 1) - page;
        for (int width : widths) {
            excess += width;
        }
        for (; excess > 0; excess--) {
            int widest = -1;
            for (int c = 0; c < widths.length; c++) {
                if (widths[c] > least[c] && (widest < 0 || widths[c] > widths[widest])) {
                    widest = c;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    /** A row: one line, or as many as its tallest cell has. */
    private List<Line> set(List<Line> cells, int[] widths) {
        List<List<Line>> fitted = new ArrayList<>();
        int height = 1;
        for (int c = 0; c < cells.size(); c++) {
            fitted.add(fit(cells.get(c), widths[c]));
            height = Math.max(height, fitted.get(c).size());
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            lines.add(line(fitted, i, widths));
        }
        return lines;
    }

    private Line line(List<List<Line>> cells, int index, int[] widths) {
        Line line = Line.of(" ".repeat(indent));
        int column = indent;
        for (int c = 0; c < cells.size(); c++) {
            Line cell = index < cells.get(c).size() ? cells.get(c).get(index) : Line.empty();
            line = line.padTo(column).add(kinds.get(c) == Kind.NUMBERS ? cell.flushRight(widths[c]) : cell);
            column += widths[c] + gap;
        }
        return line;
    }

    private List<Line> fit(Line cell, int width) {
        if (cell.width() <= width) {
            return List.of(cell);
        }
        Style style = cell.spans().get(0).style();
        return whole
                ? Columns.wrap(cell.text(), width).stream()
                        .map(line -> Line.of(Columns.cut(line, width), style))
                        .toList()
                : List.of(Line.of(Columns.cut(cell.text(), width), style));
    }
}
