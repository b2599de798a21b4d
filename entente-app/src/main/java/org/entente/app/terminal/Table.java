package org.entente.app.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows under a dim head: words flush left, numbers flush right on the sign. Columns are as wide as their widest cell;
 * when that is too wide the widest column of words is cut, or its cells are broken between words where nothing may be
 * lost. What still does not fit loses its minor columns.
 */
public final class Table {
    private static final int SHORTEST_CUT = 8;

    private final int indent;
    private final int gap;
    private final List<Line> heads = new ArrayList<>();
    private final List<Kind> kinds = new ArrayList<>();
    private final List<List<Line>> rows = new ArrayList<>();
    private final List<Integer> ranks = new ArrayList<>();
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
        ranks.add(0);
        return this;
    }

    /** Cells too long for their column, and heads, are broken between words instead of being cut. */
    public Table whole() {
        whole = true;
        return this;
    }

    /** The column added last is left out where not all columns fit. */
    public Table minor() {
        return minor(1);
    }

    /** The same by rank, from 1: the lowest is left out first, of equal ones the last. */
    public Table minor(int rank) {
        ranks.set(ranks.size() - 1, rank);
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
        return row(Arrays.stream(cells).map(Line::of).toList());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** How many columns are left out at this width. */
    public int leftOut(int width) {
        return heads.size() - fitting(width).heads.size();
    }

    private Table fitting(int width) {
        int least = least();
        return least < 0 || excess(widths(width, true), width) <= 0
                ? this
                : without(least).fitting(width);
    }

    /** The column that is left out first, or −1. */
    private int least() {
        int least = -1;
        for (int c = 0; c < ranks.size(); c++) {
            if (ranks.get(c) > 0 && (least < 0 || ranks.get(c) <= ranks.get(least))) {
                least = c;
            }
        }
        return least;
    }

    private Table without(int column) {
        Table fewer = new Table(indent, gap);
        fewer.whole = whole;
        for (int c = 0; c < heads.size(); c++) {
            if (c != column) {
                fewer.column(heads.get(c), kinds.get(c));
                fewer.minor(ranks.get(c));
            }
        }
        for (List<Line> row : rows) {
            List<Line> cells = new ArrayList<>(row);
            if (column < cells.size()) {
                cells.remove(column);
            }
            fewer.row(cells);
        }
        return fewer;
    }

    /** Head and rows, at most so wide. */
    public List<Line> lines(int width) {
        return fitting(width).all(width);
    }

    private List<Line> all(int width) {
        int[] widths = widths(width, whole);
        if (excess(widths, width) > 0) {
            widths = widths(width, false);
        }
        List<Line> lines = new ArrayList<>(set(heads, widths));
        for (List<Line> row : rows) {
            lines.addAll(set(row, widths));
        }
        return lines;
    }

    /** The rows alone, at most so wide. */
    public List<Line> linesWithoutHead(int width) {
        int[] widths = widths(width, whole);
        return rows.stream().flatMap(row -> set(row, widths).stream()).toList();
    }

    /** @param unbroken whether no word is cut, even if the columns take more room than there is */
    private int[] widths(int page, boolean unbroken) {
        int[] widths = new int[heads.size()];
        int[] least = new int[heads.size()];
        for (int c = 0; c < widths.length; c++) {
            int cells = 0;
            for (List<Line> row : rows) {
                cells = Math.max(cells, c < row.size() ? row.get(c).width() : 0);
            }
            widths[c] = Math.max(heads.get(c).width(), cells);
            least[c] = unbroken ? unbroken(c, cells) : shortest(c, cells);
        }
        shrink(widths, least, page);
        return widths;
    }

    private int shortest(int column, int cells) {
        return switch (kinds.get(column)) {
            case NUMBERS -> Math.max(heads.get(column).width(), cells);
            case SIGNS -> Math.max(cells, SHORTEST_CUT);
            case WORDS -> SHORTEST_CUT;
        };
    }

    /** As narrow as a column gets with no word cut; where cells are not broken either, no narrower than they are set. */
    private int unbroken(int column, int cells) {
        int longest = longestWord(column, cells);
        return whole ? longest : Math.max(longest, shortest(column, cells));
    }

    /** Columns of the longest word of a column, of drawings those of the longest cell. */
    private int longestWord(int column, int cells) {
        int longest = longestWord(heads.get(column));
        if (kinds.get(column) == Kind.SIGNS) {
            return Math.max(longest, cells);
        }
        for (List<Line> row : rows) {
            longest = Math.max(longest, column < row.size() ? longestWord(row.get(column)) : 0);
        }
        return longest;
    }

    private static int longestWord(Line cell) {
        return Pieces.of(cell.text()).stream().mapToInt(Columns::width).max().orElse(0);
    }

    private void shrink(int[] widths, int[] least, int page) {
        for (int excess = excess(widths, page); excess > 0; excess--) {
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

    private int excess(int[] widths, int page) {
        return indent + gap * (widths.length - 1) - page + Arrays.stream(widths).sum();
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
