package org.entente.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.entente.cases.ResolvedText;
import org.entente.cases.TextVote;
import org.entente.chart.Axis;
import org.entente.chart.Label;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.Sign;
import org.entente.chart.Tone;
import org.entente.vote.Choice;

/**
 * Draws a group of cases: a column a year, two lines a case, the first state above. A mark says what a vote did for the
 * party named first; several texts of one year share a mark and a count. Where the record is long a column holds several
 * years.
 */
final class CaseGrid {
    private static final int GUTTER = 330;
    private static final int LINE = 20;
    private static final int PADDING = 18;
    private static final int MOST_COLUMNS = 27;
    private static final Sign[] SIGNS = {Sign.YES, Sign.ABSTAIN, Sign.NO, Sign.ABSENT};

    private final Subject subject;
    private final int perColumn;
    private final int[] starts;

    /** A grid over the years in which any of the rows has a text; years without one have no column. */
    CaseGrid(Subject subject, List<CaseRow> rows) {
        this.subject = subject;
        int[] years = rows.stream()
                .flatMap(row -> row.texts().stream())
                .mapToInt(this::year)
                .sorted()
                .distinct()
                .toArray();
        int width = 1;
        while (starts(years, width).length > MOST_COLUMNS) {
            width = width == 1 ? 2 : width == 2 ? 5 : 2 * width;
        }
        this.perColumn = width;
        this.starts = starts(years, width);
    }

    private static int[] starts(int[] years, int width) {
        return Arrays.stream(years)
                .map(year -> year - Math.floorMod(year, width))
                .distinct()
                .toArray();
    }

    private int column(ResolvedText text) {
        int year = year(text);
        return Arrays.binarySearch(starts, year - Math.floorMod(year, perColumn));
    }

    private int year(ResolvedText text) {
        return subject.record.rollCalls().get(text.rollCall()).year();
    }

    /** The years a column holds, in words for the subtitle. */
    String columnWords() {
        String column =
                perColumn == 1 ? "One column a year" : "One column for " + perColumn + " years, named by the first";
        return gaps().isEmpty() ? column : column + "; a dotted line where years without a text are left out";
    }

    /** A group on a wide screen. */
    Panel wide(String title, List<CaseRow> rows) {
        Sheet sheet = new Sheet();
        rows.forEach(row -> wideRow(row, sheet));
        sheet.marks.addAll(gaps());
        return new Panel(
                title,
                "",
                Tone.PAIR,
                Axis.of(-0.7, starts.length - 0.3, ticks()),
                Axis.hidden(-Math.max(1, sheet.height), 0),
                sheet.height,
                GUTTER,
                0,
                sheet.marks,
                sheet.labels);
    }

    /** Marks and labels collected from the top down; heights in pixels. */
    private static final class Sheet {
        private final List<Mark> marks = new ArrayList<>();
        private final List<Label> labels = new ArrayList<>();
        private int height;
    }

    private List<Axis.Tick> ticks() {
        List<Axis.Tick> ticks = new ArrayList<>();
        for (int column = 0; column < starts.length; column++) {
            int year = starts[column];
            boolean round = year % (perColumn == 1 ? 5 : 10) == 0;
            String text = round || column == 0 ? Integer.toString(year) : "’" + String.format("%02d", year % 100);
            ticks.add(round ? Axis.Tick.strong(column, text) : Axis.Tick.of(column, text));
        }
        return ticks;
    }

    /** Places between columns whose years do not follow each other. */
    private List<Mark> gaps() {
        List<Mark> gaps = new ArrayList<>();
        for (int column = 1; column < starts.length; column++) {
            if (starts[column] - starts[column - 1] > perColumn) {
                gaps.add(new Mark.Rule("", column - 0.5, true, Tone.WORLD, true));
            }
        }
        return gaps;
    }

    private void wideRow(CaseRow row, Sheet sheet) {
        int top = sheet.height;
        int[][][] counts = {counts(row, subject.columnA), counts(row, subject.columnB)};
        int[] lines = {lines(counts[0]), lines(counts[1])};
        int height = (lines[0] + lines[1]) * LINE + PADDING;
        if (row.group() == CaseRow.Group.OWN) {
            sheet.marks.add(new Mark.Bar("", -0.7, starts.length - 0.3, -(top + height - 4), -top, Tone.PANEL, false));
        }
        int middle = top + PADDING / 2 - 2;
        for (int state = 0; state < 2; state++) {
            int centre = middle + lines[state] * LINE / 2;
            sheet.labels.add(Label.of(
                            -0.7,
                            -centre,
                            subject.code(state == 0 ? subject.a : subject.b),
                            state == 0 ? Tone.A : Tone.B,
                            Label.Side.GUTTER)
                    .strong());
            sheet.marks.add(new Mark.Track("", -0.7, starts.length - 0.3, -centre, Tone.GRID, false));
            marks(row, counts[state], middle, sheet.marks, state);
            middle += lines[state] * LINE;
        }
        words(row, top + PADDING / 2 - 2 + LINE / 2, sheet.labels);
        sheet.height = top + height;
    }

    private static void words(CaseRow row, int centre, List<Label> labels) {
        labels.add(
                Label.of(-0.7, -centre, row.name(), Tone.PAIR, Label.Side.START).strong());
        lighter(row.count(), centre + 16, labels);
        lighter(row.parties(), centre + 32, labels);
    }

    private static void lighter(String words, int centre, List<Label> labels) {
        if (!words.isEmpty()) {
            labels.add(Label.of(-0.7, -centre, words, Tone.MIDDLE, Label.Side.START));
        }
    }

    private void marks(CaseRow row, int[][] counts, int top, List<Mark> marks, int state) {
        for (int column = 0; column < starts.length; column++) {
            int line = 0;
            int used = (int)
                    Arrays.stream(counts[column]).filter(count -> count > 0).count();
            int most = lines(counts);
            for (int sign = 0; sign < SIGNS.length; sign++) {
                int count = counts[column][sign];
                if (count > 0) {
                    double y = top + (most - used) * LINE / 2.0 + line * LINE + LINE / 2.0;
                    String key = row.entry().id()
                            + (row.apart() ? "-apart" : "")
                            + (state == 0 ? "-a-" : "-b-")
                            + starts[column];
                    marks.add(new Mark.Vote(key, column, -y, SIGNS[sign], count, false));
                    line++;
                }
            }
        }
    }

    private static int lines(int[][] counts) {
        int most = 1;
        for (int[] column : counts) {
            most = Math.max(
                    most, (int) Arrays.stream(column).filter(count -> count > 0).count());
        }
        return most;
    }

    /** Counts by column and sign: backed, abstained, opposed, absent. */
    private int[][] counts(CaseRow row, int state) {
        int[][] counts = new int[starts.length][SIGNS.length];
        for (ResolvedText text : row.texts()) {
            counts[column(text)][sign(text, state)]++;
        }
        return counts;
    }

    private int sign(ResolvedText text, int state) {
        Choice choice = subject.record.choice(text.rollCall(), state);
        if (choice == Choice.ABSENT) {
            return 3;
        }
        if (text.text().direction() == 0) {
            return choice == Choice.YES ? 0 : choice == Choice.NO ? 2 : 1;
        }
        return 1 - new TextVote(text, choice).support();
    }

    /** A group on a narrow screen: two tallies a case. */
    Panel narrow(String title, List<CaseRow> rows) {
        Sheet sheet = new Sheet();
        for (CaseRow row : rows) {
            int top = sheet.height;
            words(row, top + LINE / 2, sheet.labels);
            tally(row, subject.columnA, subject.nameA, Tone.A, top + 64, sheet);
            tally(row, subject.columnB, subject.nameB, Tone.B, top + 86, sheet);
            sheet.height = top + 112;
        }
        return new Panel(
                title,
                "",
                Tone.PAIR,
                Axis.hidden(0, 10),
                Axis.hidden(-Math.max(1, sheet.height), 0),
                sheet.height,
                0,
                0,
                sheet.marks,
                sheet.labels);
    }

    private void tally(CaseRow row, int state, String name, Tone tone, int centre, Sheet sheet) {
        sheet.labels.add(Label.of(0, -centre, name, tone, Label.Side.START).strong());
        int[] sum = new int[SIGNS.length];
        row.texts().forEach(text -> sum[sign(text, state)]++);
        double x = 4.6;
        for (int sign = 0; sign < SIGNS.length; sign++) {
            if (sum[sign] > 0) {
                String key = row.entry().id() + (row.apart() ? "-apart" : "");
                sheet.marks.add(new Mark.Vote(key, x, -centre, SIGNS[sign], sum[sign], true));
                x += 1.2;
            }
        }
    }

    /** The groups that have rows, with their rows. */
    static List<List<CaseRow>> groups(List<CaseRow> rows) {
        List<List<CaseRow>> groups = new ArrayList<>();
        for (CaseRow.Group group : CaseRow.Group.values()) {
            Predicate<CaseRow> inGroup = row -> row.group() == group;
            if (rows.stream().anyMatch(inGroup)) {
                groups.add(rows.stream().filter(inGroup).toList());
            }
        }
        return groups;
    }
}
