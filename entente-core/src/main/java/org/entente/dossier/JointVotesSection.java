package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.measure.SliceMask;
import org.entente.vote.Choice;

/** The table of joint votes: what one did when the other did what, absences included. */
final class JointVotesSection implements SectionWriter {
    private static final Choice[] CHOICES = {Choice.YES, Choice.ABSTAIN, Choice.NO, Choice.ABSENT};

    @Override
    public Section write(Subject subject) {
        int n = subject.joint(subject.headline);
        List<List<Cell>> rows = new ArrayList<>();
        List<RowSet> sets = new ArrayList<>();
        for (int u = 0; u < CHOICES.length; u++) {
            List<Cell> row = new ArrayList<>();
            row.add(new Cell.Words(subject.nameA + ": " + Marks.word(CHOICES[u])));
            for (int v = 0; v < CHOICES.length; v++) {
                row.add(cell(subject, u, v, sets));
            }
            rows.add(row);
        }
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.words(subject.span(subject.headline)));
        for (Choice choice : CHOICES) {
            columns.add(Table.Column.number(subject.nameB + ": " + Marks.word(choice)));
        }
        Table table = new Table(
                "joint-table",
                finding(subject, n),
                "Roll calls by both states’ choices; absences are shown and enter no score under this policy.",
                columns,
                rows,
                "",
                sets);
        return new Section(
                "joint_votes",
                "Joint votes",
                Numbers.counted(n, "joint vote", "joint votes"),
                Section.Part.TWO_HOURS,
                n == 0 ? Section.Status.NO_DATA : Section.Status.FILLED,
                n == 0 ? "No joint votes in this slice." : "",
                Exhibit.list(
                        List.of(Prose.of("Every score of the pair is a summary of this table.")),
                        List.of(),
                        List.of(table),
                        List.of()),
                false);
    }

    private static Cell cell(Subject subject, int u, int v, List<RowSet> sets) {
        long[] mask = subject.cellMask(subject.headline, u, v);
        int count = SliceMask.count(mask);
        if (count == 0) {
            return new Cell.Count(0, null);
        }
        String letters = "" + CHOICES[u].letter() + CHOICES[v].letter();
        String title = subject.nameA + " " + Marks.word(CHOICES[u]) + ", " + subject.nameB + " "
                + Marks.word(CHOICES[v]) + ": " + Numbers.counted(count, "roll call", "roll calls");
        sets.add(subject.rows(
                "cell-" + letters, title, subject.rowsCommand(subject.headline, " --cell " + letters), mask));
        return new Cell.Count(count, "cell-" + letters);
    }

    private static String finding(Subject subject, int n) {
        int alike = 0;
        for (int u = 0; u < 3; u++) {
            alike += SliceMask.count(subject.cellMask(subject.headline, u, u));
        }
        return n == 0
                ? "No joint votes"
                : "The same choice on " + Numbers.count(alike) + " of "
                        + Numbers.counted(n, "joint vote", "joint votes");
    }
}
