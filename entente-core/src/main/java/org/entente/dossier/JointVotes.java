package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.chart.Tone;
import org.entente.measure.Measure;
import org.entente.measure.Numbers;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.stat.TableMeasure;
import org.entente.vote.Choice;

/** The exhibit of joint votes: what one did when the other did what, absences included. */
final class JointVotes {
    private static final int SIZE = JointCounts.CHOICES.length;

    private final Subject subject;
    private final Unit unit;
    private final JointCounts counts;
    private final JointWords words;

    JointVotes(Subject subject) {
        this.subject = subject;
        this.unit = subject.headline;
        int[][] cells = new int[SIZE][SIZE];
        for (int u = 0; u < SIZE; u++) {
            for (int v = 0; v < SIZE; v++) {
                cells[u][v] = SliceMask.count(subject.cellMask(unit, u, v));
            }
        }
        this.counts = new JointCounts(cells);
        this.words =
                new JointWords(counts, subject.stateA().text(), subject.stateB().text());
    }

    /** The squares, and beside them what they add up to. */
    Exhibit drawn() {
        CellsChart chart = new CellsChart(
                counts,
                new CellsChart.Name(subject.nameA, subject.code(subject.a)),
                new CellsChart.Name(subject.nameB, subject.code(subject.b)));
        String subtitle = Numbers.counted(counts.all(), "roll call", "roll calls") + " with both as members, "
                + subject.span(unit) + ". Area of a square = number of votes; shaded cells = same choice; dashed = one "
                + "or both absent.";
        List<Prose> rail = List.of(
                Prose.of(words.habits()),
                JointWords.kappa(subject.pairAlone(unit, Measure.KAPPA_NOM), uninformative(subject, unit)));
        return Exhibit.of(rail, chart.chart(words.finding(), subtitle, SourceLine.votes(subject)), sums())
                .placed(Exhibit.Placement.BESIDE);
    }

    /** Whether κ cannot tell alignment from habit in a unit. */
    static boolean uninformative(Subject subject, Unit unit) {
        var point = subject.figures.point(unit);
        int pair = point.pair(subject.columnA, subject.columnB);
        return pair >= 0 && TableMeasure.kappaUninformative(point.cells().table(pair));
    }

    private Table sums() {
        List<List<Cell>> rows = new ArrayList<>();
        List<RowSet> sets = new ArrayList<>();
        sum("same", Tone.SAME, words.same(), List.of("yy", "aa", "nn"), rows, sets);
        sum("step", Tone.STEP, words.apart(1), List.of("ya", "ay", "an", "na"), rows, sets);
        sum("opposite", Tone.OPPOSITE, words.apart(2), List.of("yn", "ny"), rows, sets);
        sum("absent", Tone.ABSENT, absent(), List.of("yx", "ax", "nx", "xy", "xa", "xn", "xx"), rows, sets);
        return new Table(
                "joint-sums",
                "The same choice, a step apart, opposite, absent",
                subject.span(unit),
                List.of(Table.Column.words(""), Table.Column.number("n"), Table.Column.words("Roll calls")),
                rows,
                "",
                sets);
    }

    private void sum(String id, Tone tone, String what, List<String> cells, List<List<Cell>> rows, List<RowSet> sets) {
        long[] mask = new long[subject.mask.length];
        for (String cell : cells) {
            mask = DividesSection.or(
                    mask, subject.cellMask(unit, "yanx".indexOf(cell.charAt(0)), "yanx".indexOf(cell.charAt(1))));
        }
        int count = SliceMask.count(mask);
        String rowSet = "joint-" + id;
        if (count > 0) {
            String title = Numbers.counted(count, "roll call", "roll calls") + ": " + heading(id);
            sets.add(subject.rows(rowSet, title, subject.cellsCommand(unit, String.join(",", cells)), mask));
        }
        rows.add(List.of(
                new Cell.Drawing("key-" + id, CellsChart.swatch(tone), heading(id)),
                new Cell.Count(count, count == 0 ? null : rowSet),
                new Cell.Words(what)));
    }

    private static String heading(String id) {
        return switch (id) {
            case "same" -> "same vote";
            case "step" -> "one step apart";
            case "opposite" -> "opposite votes";
            default -> "one or both absent";
        };
    }

    private String absent() {
        return "one or both absent, "
                + switch (subject.slice.absence()) {
                    case EXCLUDE -> "left out of the figures";
                    case AS_ABSTAIN -> "counted as abstentions in the figures";
                    case OWN_CATEGORY -> "a choice of its own in the figures";
                };
    }

    /** The sixteen counts, each opening its rows. */
    Table cells() {
        List<List<Cell>> rows = new ArrayList<>();
        List<RowSet> sets = new ArrayList<>();
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.words(subject.nameA));
        for (int u = 0; u < SIZE; u++) {
            columns.add(Table.Column.number(subject.nameB + ": " + Marks.word(JointCounts.CHOICES[u])));
            List<Cell> row = new ArrayList<>();
            row.add(new Cell.Words(Marks.word(JointCounts.CHOICES[u])));
            for (int v = 0; v < SIZE; v++) {
                row.add(cell(u, v, sets));
            }
            rows.add(row);
        }
        return new Table("joint-table", "Sixteen cells", "each with its roll calls", columns, rows, "", sets);
    }

    private Cell cell(int u, int v, List<RowSet> sets) {
        int count = counts.of(u, v);
        if (count == 0) {
            return new Cell.Count(0, null);
        }
        Choice one = JointCounts.CHOICES[u];
        Choice other = JointCounts.CHOICES[v];
        String letters = "" + one.letter() + other.letter();
        String title = subject.nameA + " " + Marks.word(one) + ", " + subject.nameB + " " + Marks.word(other) + ": "
                + Numbers.counted(count, "roll call", "roll calls");
        sets.add(subject.rows(
                "cell-" + letters, title, subject.cellsCommand(unit, letters), subject.cellMask(unit, u, v)));
        return new Cell.Count(count, "cell-" + letters);
    }
}
