package org.entente.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.chart.Mark;
import org.entente.measure.Estimate;
import org.entente.measure.Measure;
import org.entente.measure.MethodCatalogue;
import org.entente.measure.Numbers;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.stat.AbsencePolicy;
import org.entente.vote.Issue;

/** Agreement and relative affinity by issue, in the headline's span. */
final class IssuesSection implements SectionWriter {
    private static final String ID = "issues";

    /**
     * An issue with joint votes.
     *
     * @param agreementOfAll spread of agreement over all pairs
     * @param affinityOfAll spread of relative affinity over all pairs
     */
    record Row(
            Issue issue,
            Estimate agreement,
            Estimate affinity,
            Mark.Spread agreementOfAll,
            Mark.Spread affinityOfAll,
            RowSet rows) {}

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
                    Section.Part.VOTES,
                    Section.Status.NO_DATA,
                    "no joint votes",
                    "There is no joint vote " + subject.during(subject.headline) + ".");
        }
        if (rows.isEmpty()) {
            return Section.empty(
                    ID,
                    "By issue",
                    Section.Part.VOTES,
                    Section.Status.NO_DATA,
                    "no joint votes with an issue code",
                    "No joint vote of the pair " + subject.during(subject.headline) + " carries an issue code.");
        }
        rows.sort(Comparator.comparingDouble(row -> row.agreement().value()));
        Exhibit exhibit = Exhibit.of(rail(), IssueChart.of(subject, rows, finding(rows)), table(subject, rows))
                .placed(Exhibit.Placement.IN_TABLE)
                .by(MethodCatalogue.ISSUES);
        String answer = rows.size() == 1
                ? "one issue"
                : lowestApart(rows) ? "lowest on " + rows.get(0).issue().inSentence() : "no interval below all others";
        return Section.of(ID, "By issue", answer, Section.Part.VOTES, List.of(exhibit));
    }

    private static List<Prose> rail() {
        return List.of(
                Prose.of(
                        "Issue codes say what a text is about, by its keywords; one roll call can carry several. "
                                + "Several issues also mean several chances of an odd result: compare the intervals before the values."));
    }

    private static Table table(Subject subject, List<Row> rows) {
        IssueChart.Scale agreement = IssueChart.agreement(rows);
        IssueChart.Scale affinity = IssueChart.affinity(rows);
        return new Table(
                "by-issue",
                Numbers.counted(rows.size(), "issue", "issues"),
                "value, 90 % interval, percentile among all pairs on the issue",
                List.of(
                        Table.Column.words("Issue"),
                        Table.Column.words("Agreement, " + agreement.words()),
                        Table.Column.number(""),
                        Table.Column.words("Relative affinity, " + affinity.words()),
                        Table.Column.number(""),
                        Table.Column.number("Percentile"),
                        Table.Column.number("n")),
                rows.stream().map(row -> cells(row, agreement, affinity)).toList(),
                derivedNote(subject),
                rows.stream().map(Row::rows).toList());
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
                Strips.spread(subject.figures.point(unit).percentile(Measure.AGREEMENT)),
                Strips.spread(subject.figures.point(unit).percentile(Measure.RELATIVE_AFFINITY)),
                set));
    }

    private static List<Cell> cells(Row row, IssueChart.Scale agreement, IssueChart.Scale affinity) {
        String id = "issue-strip-" + row.issue().word();
        return List.of(
                new Cell.Words(row.issue().label()),
                new Cell.Drawing(
                        id + "-s",
                        agreement.panel(row.issue(), row.agreement(), row.agreementOfAll()),
                        "agreement " + Numbers.score(row.agreement().value())),
                new Cell.Figure(row.agreement(), false, row.rows().id()),
                new Cell.Drawing(
                        id + "-r",
                        affinity.panel(row.issue(), row.affinity(), row.affinityOfAll()),
                        "relative affinity "
                                + Numbers.signedScore(row.affinity().value())),
                new Cell.Figure(row.affinity(), true, row.rows().id()),
                new Cell.Percentile(row.affinity()),
                new Cell.Count(row.agreement().n(), null));
    }

    /** Names the lowest issue only where its interval lies below all others. */
    private static String finding(List<Row> rows) {
        if (rows.size() == 1) {
            return "Joint votes carry one issue code: " + rows.get(0).issue().label();
        }
        return lowestApart(rows)
                ? "Agreement is lowest on " + rows.get(0).issue().inSentence() + ", its interval below all others"
                : "Agreement by issue, lowest first; no interval lies below all others";
    }

    /** Whether the lowest interval lies below that of every other issue, not of the next value alone. */
    private static boolean lowestApart(List<Row> rows) {
        return rows.stream()
                .skip(1)
                .allMatch(row -> Comparison.between(rows.get(0).agreement(), row.agreement()) == Comparison.LESS);
    }

    private static String derivedNote(Subject subject) {
        long derived = java.util.Arrays.stream(SliceMask.indexes(subject.headline.mask()))
                .filter(r -> subject.record.rollCalls().get(r).issuesDerived())
                .count();
        int all = subject.headline.rollCalls();
        return derived == 0
                ? ""
                : "For " + derived + " of " + Numbers.counted(all, "roll call", "roll calls") + " ("
                        + Numbers.percent((double) derived / all)
                        + ") the record has no code: the issue is Entente’s own, by a rule on titles and subjects; some "
                        + "carry none. The rule’s errors are in no interval.";
    }
}
