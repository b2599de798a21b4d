package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.entente.cases.ResolvedText;
import org.entente.cases.TextVote;
import org.entente.chart.Axis;
import org.entente.chart.Label;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
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

    private final Subject subject;
    private final YearColumns columns;

    /** A grid over the years in which any of the rows has a text; years without one have no column. */
    CaseGrid(Subject subject, List<CaseRow> rows) {
        this.subject = subject;
        int[] years = rows.stream()
                .flatMap(row -> row.texts().stream())
                .mapToInt(this::year)
                .toArray();
        this.columns = new YearColumns(years, MOST_COLUMNS);
    }

    private int year(ResolvedText text) {
        return subject.record.rollCalls().get(text.rollCall()).year();
    }

    /** The years a column holds, in words for the subtitle. */
    String columnWords() {
        return columns.words();
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
                Axis.of(-0.7, columns.count() - 0.3, columns.ticks()),
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

    /** Places between columns whose years do not follow each other. */
    private List<Mark> gaps() {
        List<Mark> gaps = new ArrayList<>();
        columns.gaps().forEach(column -> gaps.add(new Mark.Rule("", column - 0.5, true, Tone.WORLD, true)));
        return gaps;
    }

    private void wideRow(CaseRow row, Sheet sheet) {
        int top = sheet.height;
        VoteLines[] votes = {counts(row, subject.columnA), counts(row, subject.columnB)};
        int[] lines = {votes[0].lines(), votes[1].lines()};
        int height = (lines[0] + lines[1]) * LINE + PADDING;
        if (row.group() == CaseRow.Group.OWN) {
            sheet.marks.add(
                    new Mark.Bar("", -0.7, columns.count() - 0.3, -(top + height - 4), -top, Tone.PANEL, false));
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
            sheet.marks.add(new Mark.Track("", -0.7, columns.count() - 0.3, -centre, Tone.GRID, false));
            String key = row.entry().id() + (row.apart() ? "-apart" : "") + (state == 0 ? "-a-" : "-b-");
            votes[state].draw(column -> column, middle, LINE, column -> key + columns.start(column), sheet.marks);
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

    /** Counts by column and sign: backed, abstained, opposed, absent. */
    private VoteLines counts(CaseRow row, int state) {
        int[][] counts = new int[columns.count()][VoteLines.signs()];
        for (ResolvedText text : row.texts()) {
            counts[columns.of(year(text))][sign(text, state)]++;
        }
        return new VoteLines(counts);
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
        int[] sum = new int[VoteLines.signs()];
        row.texts().forEach(text -> sum[sign(text, state)]++);
        double x = 4.6;
        for (int sign = 0; sign < VoteLines.signs(); sign++) {
            if (sum[sign] > 0) {
                String key = row.entry().id() + (row.apart() ? "-apart" : "");
                sheet.marks.add(new Mark.Vote(key, x, -centre, VoteLines.sign(sign), sum[sign], true));
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
