package org.entente.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.measure.Estimate;
import org.entente.measure.Measure;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.stat.AbsencePolicy;
import org.entente.vote.Issue;

/** Agreement and relative affinity by issue, in the headline's span. */
final class IssuesSection implements SectionWriter {
    private static final String ID = "issues";

    private record Row(Issue issue, Estimate agreement, Estimate affinity, RowSet rows) {}

    @Override
    public Section write(Subject subject) {
        if (subject.slice.absence() == AbsencePolicy.OWN_CATEGORY) {
            return Section.undefined(ID, "By issue");
        }
        List<Row> rows = new ArrayList<>();
        for (Issue issue : Issue.values()) {
            row(subject, issue, rows);
        }
        if (subject.joint(subject.headline) == 0) {
            return Section.empty(
                    ID,
                    "By issue",
                    Section.Part.TWO_HOURS,
                    Section.Status.NO_DATA,
                    "no joint votes",
                    "There is no joint vote in " + subject.span(subject.headline) + ".");
        }
        if (rows.isEmpty()) {
            return Section.empty(
                    ID,
                    "By issue",
                    Section.Part.TWO_HOURS,
                    Section.Status.NO_DATA,
                    "no joint votes with an issue code",
                    "No joint vote of the pair in " + subject.span(subject.headline) + " carries an issue code.");
        }
        rows.sort(Comparator.comparingDouble(row -> row.agreement().value()));
        Issue lowest = rows.get(0).issue();
        Table table = new Table(
                "by-issue",
                finding(rows),
                "Value, 90 % interval, percentile among all pairs on the issue; " + subject.span(subject.headline)
                        + ".",
                List.of(
                        Table.Column.words("Issue"),
                        Table.Column.number("n"),
                        Table.Column.number("Agreement"),
                        Table.Column.number("Percentile"),
                        Table.Column.number("Relative affinity"),
                        Table.Column.number("Percentile")),
                rows.stream().map(IssuesSection::cells).toList(),
                derivedNote(subject),
                rows.stream().map(Row::rows).toList());
        return new Section(
                ID,
                "By issue",
                rows.size() == 1 ? "one issue" : "lowest on " + lowest.inSentence(),
                Section.Part.TWO_HOURS,
                Section.Status.FILLED,
                "",
                Exhibit.list(
                        List.of(Prose.of(
                                "The issue codes are the record’s own keyword codes; one roll call can carry several. "
                                        + "Several issues also mean several chances of an odd result: compare the intervals before the "
                                        + "values.")),
                        List.of(),
                        List.of(table),
                        List.of()),
                false);
    }

    private static void row(Subject subject, Issue issue, List<Row> rows) {
        long[] mask = new long[subject.mask.length];
        for (int r : SliceMask.indexes(subject.headline.mask())) {
            if ((subject.record.rollCalls().get(r).issues() & issue.bit()) != 0) {
                mask[r >>> 6] |= 1L << r;
            }
        }
        Unit unit = Unit.of(subject.record, mask, issue.label());
        long[] joint = subject.jointMask(unit);
        int n = SliceMask.count(joint);
        if (n == 0) {
            return;
        }
        String command = subject.rowsCommand(subject.headline, " --issue " + issue.word());
        RowSet set = subject.rows(
                "issue-" + issue.word(),
                issue.label() + ": " + Numbers.counted(n, "joint vote", "joint votes"),
                command,
                joint);
        rows.add(new Row(
                issue,
                subject.pair(unit, Measure.AGREEMENT).withRows(command),
                subject.pair(unit, Measure.RELATIVE_AFFINITY).withRows(command),
                set));
    }

    private static List<Cell> cells(Row row) {
        return List.of(
                new Cell.Words(row.issue().label()),
                new Cell.Count(row.agreement().n(), row.rows().id()),
                new Cell.Figure(row.agreement(), false, row.rows().id()),
                new Cell.Percentile(row.agreement()),
                new Cell.Figure(row.affinity(), true, row.rows().id()),
                new Cell.Percentile(row.affinity()));
    }

    /** Names the lowest issue only where its interval lies below the next one's. */
    private static String finding(List<Row> rows) {
        if (rows.size() == 1) {
            return "Joint votes carry one issue code: " + rows.get(0).issue().label();
        }
        Row lowest = rows.get(0);
        Row next = rows.get(1);
        boolean apart = lowest.agreement().hasInterval()
                && next.agreement().hasInterval()
                && lowest.agreement().hi() < next.agreement().lo();
        return apart
                ? "Agreement is lowest on " + lowest.issue().inSentence()
                : "Agreement by issue, lowest first; the lowest intervals overlap";
    }

    private static String derivedNote(Subject subject) {
        long derived = java.util.Arrays.stream(SliceMask.indexes(subject.headline.mask()))
                .filter(r -> subject.record.rollCalls().get(r).issuesDerived())
                .count();
        return derived == 0
                ? ""
                : Numbers.counted(derived, "roll call has", "roll calls have")
                        + " no code in the record: theirs come from a rule on titles and subjects.";
    }
}
