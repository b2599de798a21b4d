package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.measure.Estimate;
import org.entente.measure.Measure;
import org.entente.measure.NetChange;
import org.entente.measure.Numbers;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;

/** Tables by period: the headline figures, other measures, the changes from each period to the next. */
final class PeriodTables {
    private PeriodTables() {}

    /** The roll calls that enter the figures of a unit. */
    static RowSet joint(Subject subject, Unit unit, String id) {
        long[] mask = subject.countedMask(unit);
        int n = SliceMask.count(mask);
        String title = (subject.absencesCount()
                        ? Numbers.counted(n, "roll call", "roll calls") + " with both as members"
                        : Numbers.counted(n, "joint vote", "joint votes"))
                + ", " + subject.span(unit);
        return subject.rows(id, title, subject.rowsCommand(unit, ""), mask);
    }

    /** Periods with joint votes; adjacent ones without any are left out and said below the table. */
    static List<Unit> filled(Subject subject) {
        return subject.periods.stream().filter(unit -> subject.joint(unit) > 0).toList();
    }

    /** Agreement and relative affinity. */
    static Table periods(Subject subject, List<Unit> units, RowSet headline) {
        List<List<Cell>> rows = new ArrayList<>();
        List<RowSet> sets = new ArrayList<>();
        for (Unit unit : units) {
            RowSet set = unit.equals(subject.headline) ? headline : joint(subject, unit, "joint-" + unit.fromYear());
            if (!unit.equals(subject.headline)) {
                sets.add(set);
            }
            Estimate agreement = subject.pair(unit, Measure.AGREEMENT);
            Estimate affinity = subject.pair(unit, Measure.RELATIVE_AFFINITY);
            rows.add(List.of(
                    new Cell.Words(subject.voteYears(unit)),
                    new Cell.Count(subject.pair(unit, Measure.IDENTICAL).n(), set.id()),
                    new Cell.Figure(agreement, false, set.id()),
                    new Cell.Percentile(agreement),
                    new Cell.Figure(affinity, true, set.id()),
                    new Cell.Percentile(affinity)));
        }
        String finding = Numbers.counted(units.size(), "period", "periods");
        return new Table(
                "periods",
                finding,
                "agreement and relative affinity: value, interval, percentile, n",
                List.of(
                        Table.Column.words("Years with joint votes"),
                        Table.Column.number("n"),
                        Table.Column.number("Agreement"),
                        Table.Column.number("Percentile"),
                        Table.Column.number("Relative affinity"),
                        Table.Column.number("Percentile")),
                rows,
                missing(subject),
                sets);
    }

    private static String missing(Subject subject) {
        List<Unit> without = subject.periods.stream()
                .filter(unit -> subject.joint(unit) == 0)
                .toList();
        if (without.isEmpty()) {
            return "";
        }
        int first = without.get(0).fromYear();
        int last = without.get(without.size() - 1).toYear();
        return "No joint votes in the periods of " + Unit.years(first, last) + " that are not listed.";
    }

    /** Share alike, κ and S. */
    static Table others(Subject subject, List<Unit> units) {
        List<List<Cell>> rows = new ArrayList<>();
        boolean uninformative = false;
        for (Unit unit : units) {
            boolean flagged = JointVotes.uninformative(subject, unit);
            // The interval of a percentile of κ or of S on squares would draw all cells of all pairs in every period.
            Estimate kappa = subject.pairAlone(unit, Measure.KAPPA_NOM);
            uninformative |= flagged;
            Estimate squared = subject.pairAlone(unit, Measure.S_SQ);
            rows.add(List.of(
                    new Cell.Words(subject.voteYears(unit)),
                    new Cell.Figure(subject.pairAlone(unit, Measure.IDENTICAL), false, null),
                    new Cell.Figure(kappa, true, null),
                    flagged ? new Cell.Words("uninformative") : new Cell.Percentile(kappa),
                    new Cell.Figure(subject.pair(unit, Measure.S_ABS), true, null),
                    new Cell.Figure(squared, true, null),
                    new Cell.Percentile(squared)));
        }
        String note = "S on absolute distances is exactly 2 × agreement − 1 and shares its percentile; it is no second "
                + "opinion.";
        if (uninformative) {
            note += " κ is uninformative where a state hardly ever departs from its commonest choice.";
        }
        return new Table(
                "other-measures",
                "Other measures",
                "share of votes alike, Cohen’s κ, S of Signorino and Ritter, by period",
                List.of(
                        Table.Column.words("Years with joint votes"),
                        Table.Column.number("Voted alike"),
                        Table.Column.number("κ"),
                        Table.Column.number("Percentile"),
                        Table.Column.number("S, absolute").asMinor(),
                        Table.Column.number("S, squared"),
                        Table.Column.number("Percentile").asMinor()),
                rows,
                note,
                List.of());
    }

    /** Net changes between periods with enough votes, if any. */
    static Optional<Table> changes(Subject subject, List<Unit> units) {
        List<List<Cell>> rows = IntStream.range(1, units.size())
                .parallel()
                .mapToObj(later -> change(subject, units.get(later - 1), units.get(later)))
                .flatMap(Optional::stream)
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Table(
                "changes",
                Numbers.counted(rows.size(), "net change", "net changes"),
                "of agreement, net of what both states changed towards everyone",
                List.of(
                        Table.Column.words("From, to"),
                        Table.Column.number("Net change"),
                        Table.Column.number("Percentile"),
                        Table.Column.number("On families voted in both").asMinor()),
                rows,
                "0: the pair moved as both states’ changes of habit lead one to expect. Families of texts are drawn jointly over "
                        + "both periods; percentile among all pairs with enough votes in both. The agenda changes too: no raw "
                        + "level or trend carries a verdict.",
                List.of()));
    }

    private static Optional<List<Cell>> change(Subject subject, Unit earlier, Unit later) {
        if (Math.min(subject.joint(earlier), subject.joint(later)) < NetChange.LEAST_VOTES) {
            return Optional.empty();
        }
        NetChange change = subject.figures.change(earlier, later, subject.columnA, subject.columnB);
        return Optional.of(List.of(
                new Cell.Words(subject.voteYears(earlier) + " to " + subject.voteYears(later)),
                new Cell.Figure(change.all(), true, null),
                new Cell.Percentile(change.all()),
                new Cell.Figure(change.sameFamilies(), true, null)));
    }
}
