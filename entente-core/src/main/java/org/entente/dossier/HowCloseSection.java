package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.measure.Estimate;
import org.entente.measure.Measure;
import org.entente.measure.Numbers;
import org.entente.measure.Unit;
import org.entente.measure.UnitFigures;

/** How close the pair stands: agreement and relative affinity among all pairs, the joint votes, periods and changes. */
final class HowCloseSection implements SectionWriter {
    private static final String ID = "convergence";
    private static final String TITLE = "How close";

    @Override
    public Section write(Subject subject) {
        Unit unit = subject.headline;
        Estimate identical = subject.pair(unit, Measure.IDENTICAL);
        if (!identical.defined()) {
            return new JointVotesMissing(subject).section(ID, TITLE);
        }
        RowSet joint = PeriodTables.joint(subject, unit, "joint");
        JointVotes votes = new JointVotes(subject);
        List<Exhibit> exhibits = new ArrayList<>();
        exhibits.add(headline(subject, joint));
        exhibits.add(votes.drawn());
        exhibits.addAll(tables(subject, joint, votes));
        Estimate affinity = subject.pair(unit, Measure.RELATIVE_AFFINITY);
        String answer = affinity.hasPercentile()
                ? Numbers.ordinal(affinity.percentile()) + " percentile of " + Numbers.count(affinity.reference())
                        + " pairs, habits removed"
                : "too few joint votes for a percentile";
        return Section.of(ID, TITLE, answer, Section.Part.TWO_MINUTES, exhibits);
    }

    /** The figures over their distributions. */
    private static Exhibit headline(Subject subject, RowSet joint) {
        HeadlineChart.Figure agreement = figure(subject, "Agreement", "agreement", Measure.AGREEMENT, false);
        HeadlineChart.Figure affinity =
                figure(subject, "Relative affinity", "relative_affinity", Measure.RELATIVE_AFFINITY, true);
        HeadlineChart.Figure alike = figure(subject, "Voted alike", "identical", Measure.IDENTICAL, false);
        List<HeadlineChart.Figure> two = List.of(agreement, affinity);
        HowCloseWords words = new HowCloseWords(subject.both(), agreement, affinity);
        Table table = among(List.of(agreement, affinity, alike), joint);
        String subtitle = HowCloseWords.subtitle(
                "UN General Assembly, " + subject.span(subject.headline), counted(subject), agreement);
        Exhibit exhibit = two.stream().allMatch(HeadlineChart.Figure::drawn)
                ? Exhibit.of(rail(), HeadlineChart.of(words.finding(), subtitle, SourceLine.votes(subject), two), table)
                : Exhibit.of(rail(), table);
        return exhibit.headed(List.of(named(agreement, joint), named(affinity, joint), named(alike, joint)));
    }

    private static Section.NamedFigure named(HeadlineChart.Figure figure, RowSet joint) {
        return new Section.NamedFigure(figure.name(), figure.key(), figure.estimate(), figure.signed(), joint.id());
    }

    private static HeadlineChart.Figure figure(
            Subject subject, String name, String key, Measure measure, boolean signed) {
        UnitFigures point = subject.figures.point(subject.headline);
        return new HeadlineChart.Figure(
                name, key, subject.pair(subject.headline, measure), point.percentile(measure), signed);
    }

    private static String counted(Subject subject) {
        long n = subject.pair(subject.headline, Measure.IDENTICAL).n();
        return subject.absencesCount()
                ? Numbers.counted(n, "roll call", "roll calls")
                : Numbers.counted(n, "joint vote", "joint votes");
    }

    private static List<Prose> rail() {
        return List.of(
                Prose.of(
                        "Two figures head every dossier. Agreement is the plain count; it flatters pairs that vote yes "
                                + "to almost everything. Relative affinity removes both states’ habits: 0 is what they lead "
                                + "one to expect."),
                Prose.of("An interval means: other texts of the same kind might have been put to the vote. Every "
                        + "underlined number opens the rows it counts."));
    }

    /** The figures with those of all pairs. */
    private static Table among(List<HeadlineChart.Figure> figures, RowSet joint) {
        List<List<Cell>> rows = new ArrayList<>();
        for (HeadlineChart.Figure figure : figures) {
            rows.add(List.of(
                    new Cell.Words(figure.name()),
                    new Cell.Figure(figure.estimate(), figure.signed(), joint.id()),
                    new Cell.Percentile(figure.estimate()),
                    new Cell.Count(figure.estimate().n(), joint.id()),
                    new Cell.Plain(figure.among().quantile(0.25), figure.signed()),
                    new Cell.Plain(figure.among().quantile(0.5), figure.signed()),
                    new Cell.Plain(figure.among().quantile(0.75), figure.signed())));
        }
        return new Table(
                "headline",
                "Three figures",
                "value, interval, percentile, n, and the quartiles of all pairs",
                List.of(
                        Table.Column.words("Measure"),
                        Table.Column.number("Value"),
                        Table.Column.number("Percentile"),
                        Table.Column.number("n"),
                        Table.Column.number("Lower quartile").asMinor(),
                        Table.Column.number("Median pair"),
                        Table.Column.number("Upper quartile").asMinor()),
                rows,
                "",
                List.of(joint));
    }

    private static List<Exhibit> tables(Subject subject, RowSet joint, JointVotes votes) {
        List<Table> tables = new ArrayList<>();
        List<Unit> filled = PeriodTables.filled(subject);
        tables.add(PeriodTables.periods(subject, filled, joint));
        PeriodTables.changes(subject, filled).ifPresent(tables::add);
        tables.add(PeriodTables.others(subject, filled));
        tables.add(votes.cells());
        List<Exhibit> exhibits = new ArrayList<>();
        for (Table table : tables) {
            exhibits.add(Exhibit.of(exhibits.isEmpty() ? tablesRail() : List.of(), table)
                    .placed(Exhibit.Placement.CLOSED));
        }
        return exhibits;
    }

    private static List<Prose> tablesRail() {
        return List.of(
                Prose.of("The same figures by period, their changes net of what both states changed towards everyone, "
                        + "other measures, and the cells with their roll calls."));
    }
}
