package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.chart.Axis;
import org.entente.chart.Chart;
import org.entente.chart.Label;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.TextLines;
import org.entente.chart.Tone;
import org.entente.measure.SliceMask;
import org.entente.vote.Choice;

/**
 * Draws the families on which two states parted: a column a year, the first state's votes above those of the second, how
 * often they parted, and how all states voted on the latest text. Places are pixels, y downwards and negative.
 */
final class DivisionGrid {
    private static final int MOST_COLUMNS = 13;
    private static final int FEWER_COLUMNS = 8;
    private static final int STEP = 28;
    private static final int COUNTED_STEP = 44;
    private static final int COLUMNS_END = 630;
    private static final int COLUMNS_WIDTH = 320;
    private static final int NARROW_WIDTH = 272;
    private static final int COUNT_END = 712;
    private static final int BAR = 716;
    private static final int HEAD = 26;
    private static final double HEAD_LINE = -8.5;
    private static final int LINE = 17;
    private static final int APART = 5;
    private static final int TEXT = 15;
    private static final int PADDING = 12;
    private static final int GAP = 8;

    private final Subject subject;
    private final List<Division> divisions;
    private final String partedHead;
    private final YearColumns columns;

    DivisionGrid(Subject subject, List<Division> divisions, String partedHead) {
        this.subject = subject;
        this.divisions = divisions;
        this.partedHead = partedHead;
        int[] years = divisions.stream()
                .flatMap(division -> division.rollCalls().stream())
                .mapToInt(r -> subject.record.rollCalls().get(r).year())
                .toArray();
        YearColumns single = new YearColumns(years, MOST_COLUMNS);
        this.columns = single.perColumn() == 1 ? single : new YearColumns(years, FEWER_COLUMNS);
    }

    String columnWords() {
        return columns.words();
    }

    /** Marks and labels from the top down. */
    private static final class Sheet {
        private final List<Mark> marks = new ArrayList<>();
        private final List<Label> labels = new ArrayList<>();
        private final double left;
        private final double step;
        private int height = HEAD;

        private Sheet(double left, double step) {
            this.left = left;
            this.step = step;
        }

        private double x(int column) {
            return left + (column + 0.5) * step;
        }
    }

    Panel wide() {
        double step = step(COLUMNS_WIDTH);
        Sheet sheet = new Sheet(COLUMNS_END - step * columns.count(), step);
        head(sheet, columns.perColumn() == 1);
        sheet.labels.add(Label.of(0, HEAD_LINE, "Text, in each year put to a vote", Tone.MIDDLE, Label.Side.START));
        sheet.labels.add(Label.of(COUNT_END, HEAD_LINE, partedHead, Tone.MIDDLE, Label.Side.LEFT));
        sheet.labels.add(Label.of(BAR - GAP, HEAD_LINE, "All states", Tone.MIDDLE, Label.Side.RIGHT));
        sheet.marks.add(new Mark.Rule("", -HEAD, false, Tone.GRID, false));
        for (int d = 0; d < divisions.size(); d++) {
            Division division = divisions.get(d);
            List<String> name = TextLines.of(division.label(), sheet.left - GAP, true, 2);
            int height = marks(division, sheet, sheet.height, d + 1);
            double middle = sheet.height + height / 2.0;
            name(name, middle - name.size() * TEXT / 2.0, sheet);
            count(division, d + 1, COUNT_END, middle, sheet);
            everyone(division, middle, sheet);
            end(height, sheet);
        }
        return panel(Chart.Width.FIGURE.pixels(), sheet);
    }

    Panel narrow() {
        double step = step(NARROW_WIDTH);
        Sheet sheet = new Sheet(0, step);
        head(sheet, false);
        sheet.labels.add(Label.of(Chart.NARROW + GAP, HEAD_LINE, partedHead, Tone.MIDDLE, Label.Side.LEFT));
        sheet.marks.add(new Mark.Rule("", -HEAD, false, Tone.GRID, false));
        for (int d = 0; d < divisions.size(); d++) {
            Division division = divisions.get(d);
            List<String> name = TextLines.of(division.label(), Chart.NARROW, true, 2);
            name(name, sheet.height + PADDING / 2.0, sheet);
            int words = name.size() * TEXT;
            int height = marks(division, sheet, sheet.height + words, d + 1);
            count(division, d + 1, Chart.NARROW + GAP, sheet.height + words + height / 2.0, sheet);
            end(words + height, sheet);
        }
        return panel(Chart.NARROW, sheet);
    }

    /** Room for a column: more where it holds several years, whose counts stand beside the marks. */
    private double step(int width) {
        return Math.min(columns.perColumn() == 1 ? STEP : COUNTED_STEP, (double) width / columns.count());
    }

    private static void end(int height, Sheet sheet) {
        sheet.height += height;
        sheet.marks.add(new Mark.Rule("", -sheet.height, false, Tone.GRID, false));
    }

    private static Panel panel(int width, Sheet sheet) {
        return new Panel(
                "",
                "",
                Tone.PAIR,
                Axis.hidden(0, width),
                Axis.hidden(-sheet.height, 0),
                sheet.height,
                0,
                0,
                sheet.marks,
                sheet.labels);
    }

    private void head(Sheet sheet, boolean shortened) {
        for (int column = 0; column < columns.count(); column++) {
            String head = shortened || columns.perColumn() == 1 ? columns.shortHead(column) : columns.head(column);
            sheet.labels.add(Label.of(sheet.x(column), -HEAD + 3, head, Tone.MIDDLE, Label.Side.ABOVE));
        }
    }

    /** Both states' marks; gives the height of the row. */
    private int marks(Division division, Sheet sheet, int top, int rank) {
        VoteLines a = votes(division, subject.columnA);
        VoteLines b = votes(division, subject.columnB);
        int apart = a.lines() + b.lines() > 2 ? APART : 0;
        int lines = (a.lines() + b.lines()) * LINE + apart;
        int height = Math.max(lines, 2 * TEXT) + PADDING;
        double first = top + (height - lines) / 2.0;
        a.draw(sheet::x, first, LINE, column -> rank + "-a-" + columns.start(column), sheet.marks);
        double second = first + a.lines() * LINE + apart;
        b.draw(sheet::x, second, LINE, column -> rank + "-b-" + columns.start(column), sheet.marks);
        return height;
    }

    private VoteLines votes(Division division, int state) {
        int[][] counts = new int[columns.count()][VoteLines.signs()];
        for (int r : division.rollCalls()) {
            int column = columns.of(subject.record.rollCalls().get(r).year());
            counts[column][sign(subject.record.choice(r, state))]++;
        }
        return new VoteLines(counts);
    }

    private static int sign(Choice choice) {
        return switch (choice) {
            case YES -> 0;
            case ABSTAIN -> 1;
            case NO -> 2;
            case ABSENT -> 3;
            case NOT_MEMBER, NO_ROW ->
                throw new IllegalArgumentException("no seat, no mark: missing is not drawn as absent");
        };
    }

    private static void name(List<String> lines, double top, Sheet sheet) {
        for (int line = 0; line < lines.size(); line++) {
            double centre = top + line * TEXT + TEXT / 2.0;
            sheet.labels.add(Label.of(0, -centre, lines.get(line), Tone.PAIR, Label.Side.START)
                    .strong());
        }
    }

    private static void count(Division division, int rank, double end, double middle, Sheet sheet) {
        String words = division.parted().size() + " of " + division.joint();
        sheet.labels.add(Label.of(end, -middle, words, Tone.PAIR, Label.Side.LEFT)
                .standing()
                .opening(Division.rows(rank)));
    }

    private void everyone(Division division, double middle, Sheet sheet) {
        int[] tally = SliceMask.tally(subject.record.planes(), division.latest());
        double width = Chart.Width.FIGURE.pixels() - BAR;
        double all = Math.max(1, tally[0] + tally[1] + tally[2]);
        Tone[] tones = {Tone.YES, Tone.ABSTAIN, Tone.NO};
        double left = BAR;
        for (int choice = 0; choice < tones.length; choice++) {
            double right = left + width * tally[choice] / all;
            sheet.marks.add(new Mark.Bar("", left, right, -(middle - 4), -(middle - 12), tones[choice], false));
            left = right;
        }
        sheet.labels.add(Label.of(BAR - GAP, -(middle + 7), DividesSection.tally(tally), Tone.MIDDLE, Label.Side.RIGHT)
                .standing());
    }
}
