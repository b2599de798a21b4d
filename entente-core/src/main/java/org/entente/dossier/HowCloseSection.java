package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.measure.Estimate;
import org.entente.measure.Measure;
import org.entente.measure.NetChange;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.stat.TableMeasure;

/** How close the pair stands: agreement and relative affinity, by period, and the changes between periods. */
final class HowCloseSection implements SectionWriter {
    private static final String ID = "convergence";

    @Override
    public Section write(Subject subject) {
        Unit unit = subject.headline;
        Estimate agreement = subject.pair(unit, Measure.AGREEMENT);
        Estimate affinity = subject.pair(unit, Measure.RELATIVE_AFFINITY);
        Estimate identical = subject.pair(unit, Measure.IDENTICAL);
        if (!identical.defined()) {
            return nothing(subject);
        }
        RowSet joint = joint(subject, unit, "joint");
        List<Section.NamedFigure> figures = List.of(
                new Section.NamedFigure("Agreement", "agreement", agreement, false, joint.id()),
                new Section.NamedFigure("Relative affinity", "relative_affinity", affinity, true, joint.id()),
                new Section.NamedFigure("Voted alike", "identical", identical, false, joint.id()));
        List<Table> tables = new ArrayList<>();
        List<Unit> filled = filled(subject);
        tables.add(periods(subject, filled, joint));
        tables.add(others(subject, filled));
        changes(subject, filled).ifPresent(tables::add);
        String answer = affinity.hasPercentile()
                ? Numbers.ordinal(affinity.percentile()) + " percentile of " + Numbers.count(affinity.reference())
                        + " pairs, habits removed"
                : "too few joint votes for a percentile";
        return new Section(
                ID,
                "How close",
                answer,
                Section.Part.TWO_MINUTES,
                Section.Status.FILLED,
                "",
                Exhibit.list(rail(), figures, tables, List.of()),
                false);
    }

    private static Section nothing(Subject subject) {
        String why = subject.nameA + " and " + subject.nameB + " cast no vote on the same roll call in "
                + subject.span(subject.headline) + ".";
        return Section.empty(
                ID,
                "How close",
                Section.Part.TWO_MINUTES,
                Section.Status.NO_DATA,
                "no joint votes",
                why + " A longer slice may hold some: entente dossier " + subject.code(subject.a) + " "
                        + subject.code(subject.b));
    }

    private static List<Prose> rail() {
        return List.of(
                Prose.of("Agreement is the plain count: 1 for the same choice, ½ for one step apart, 0 for yes against "
                        + "no. It flatters pairs that vote yes to almost everything. Relative affinity removes both "
                        + "states’ habits: 0 is what they lead one to expect."),
                Prose.of("Intervals are 90 % unless said otherwise and mean: other texts of the same kind might have "
                        + "been put to the vote. On the page every underlined number opens the rows it counts."));
    }

    private static RowSet joint(Subject subject, Unit unit, String id) {
        long[] mask = subject.countedMask(unit);
        int n = SliceMask.count(mask);
        String title = (subject.absencesCount()
                        ? Numbers.counted(n, "roll call", "roll calls") + " with both as members"
                        : Numbers.counted(n, "joint vote", "joint votes"))
                + ", " + subject.span(unit);
        return subject.rows(id, title, subject.rowsCommand(unit, ""), mask);
    }

    /** Periods with joint votes; adjacent ones without any are left out and said below the table. */
    private static List<Unit> filled(Subject subject) {
        return subject.periods.stream().filter(unit -> subject.joint(unit) > 0).toList();
    }

    private static Table periods(Subject subject, List<Unit> units, RowSet headline) {
        List<List<Cell>> rows = new ArrayList<>();
        List<RowSet> sets = new ArrayList<>(List.of(headline));
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
        String finding = units.size() < 2
                ? "Agreement and relative affinity in " + subject.span(subject.headline)
                : "Agreement and relative affinity by period";
        return new Table(
                "periods",
                finding,
                "Value, 90 % interval, percentile among all pairs with enough joint votes in the period.",
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

    /** The years of a period in which the pair has joint votes. */
    private static Table others(Subject subject, List<Unit> units) {
        List<List<Cell>> rows = new ArrayList<>();
        boolean uninformative = false;
        for (Unit unit : units) {
            boolean flagged = uninformative(subject, unit);
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
                "The same periods by other measures",
                "Share of votes alike; Cohen’s κ (nominal); S of Signorino and Ritter on absolute and squared distances.",
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

    private static boolean uninformative(Subject subject, Unit unit) {
        var point = subject.figures.point(unit);
        int pair = point.pair(subject.columnA, subject.columnB);
        return pair >= 0 && TableMeasure.kappaUninformative(point.cells().table(pair));
    }

    private static Optional<Table> changes(Subject subject, List<Unit> units) {
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
                "Change of agreement, net of what both states changed towards everyone",
                "0: the pair moved as both states’ changes of habit lead one to expect. Families of texts are drawn "
                        + "jointly over both periods; percentile among all pairs with enough votes in both.",
                List.of(
                        Table.Column.words("From, to"),
                        Table.Column.number("Net change"),
                        Table.Column.number("Percentile"),
                        Table.Column.number("On families voted in both").asMinor()),
                rows,
                "The agenda changes too: no raw level or trend carries a verdict.",
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
