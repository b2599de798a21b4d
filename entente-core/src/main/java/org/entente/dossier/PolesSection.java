package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.measure.BlocFigures;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.measure.Pole;
import org.entente.measure.Poles;
import org.entente.stat.AbsencePolicy;

/** Each one's closeness to the default poles and to its region, and where each stands in the other's list. */
final class PolesSection implements SectionWriter {
    private static final String ID = "poles";
    private static final String TITLE = "Poles and company";

    /**
     * A pole and both states' closeness to it.
     *
     * @param isA whether the first state is the pole or its member
     * @param isB whether the second is
     */
    record Row(Pole pole, BlocFigures a, BlocFigures b, boolean isA, boolean isB) {
        /** Whose relative affinity is higher with the intervals apart: 1 the first, −1 the second, 0 neither. */
        int closer() {
            Estimate first = a.affinity();
            Estimate second = b.affinity();
            return switch (isA || isB ? Comparison.OPEN : Comparison.between(first, second)) {
                case MORE -> 1;
                case LESS -> -1;
                case ABOUT, OPEN -> 0;
            };
        }
    }

    @Override
    public Section write(Subject subject) {
        if (subject.slice.absence() == AbsencePolicy.OWN_CATEGORY) {
            return Section.undefined(ID, TITLE);
        }
        List<Row> rows = rows(subject);
        if (rows.stream()
                .noneMatch(row -> row.a().match().defined() || row.b().match().defined())) {
            return Section.empty(
                    ID,
                    TITLE,
                    Section.Part.VOTES,
                    Section.Status.NO_DATA,
                    "no votes",
                    "Neither of the two shares a recorded vote with a pole " + subject.during(subject.headline) + ".");
        }
        List<Exhibit> exhibits = new ArrayList<>();
        PoleChart chart = new PoleChart(subject, rows);
        exhibits.add(Exhibit.of(
                        List.of(Prose.of("For scale: how each of the two votes with the United States, the European "
                                + "Union, Russia, China, Türkiye and its own region. These are votes, not friendships. "
                                + "Closer is said only where the intervals of relative affinity do not overlap.")),
                        chart.chart(finding(subject, rows), subtitle(subject)),
                        table(subject, rows, chart))
                .placed(Exhibit.Placement.IN_TABLE));
        CompanyChart company = new CompanyChart(subject);
        if (company.shows()) {
            exhibits.add(Exhibit.of(
                    List.of(
                            Prose.of("Where all others stand in each one’s list. Votes only: a list of voting company, "
                                    + "not of partners. Ranks carry their 90 % interval."),
                            Prose.of(company.leaning())),
                    company.chart(),
                    null));
        }
        int apart = (int)
                rows.stream().filter(row -> row.closer() != 0 && !region(row)).count();
        String answer = apart == 0
                ? "no pole with intervals apart"
                : "intervals apart on " + Numbers.counted(apart, "pole", "poles");
        return Section.of(ID, TITLE, answer, Section.Part.VOTES, exhibits);
    }

    private static List<Row> rows(Subject subject) {
        return Poles.withRegions(subject.states, subject.on, List.of(subject.a, subject.b)).parallelStream()
                .map(pole -> new Row(
                        pole,
                        subject.figures.bloc(subject.headline, subject.columnA, pole),
                        subject.figures.bloc(subject.headline, subject.columnB, pole),
                        Poles.holds(pole, subject.a.ccode(), subject.on),
                        Poles.holds(pole, subject.b.ccode(), subject.on)))
                .toList();
    }

    private static Table table(Subject subject, List<Row> rows, PoleChart chart) {
        return new Table(
                "poles-table",
                Numbers.counted(rows.size(), "pole", "poles"),
                "agreement and relative affinity of each",
                List.of(
                        Table.Column.words("Pole"),
                        Table.Column.words("Agreement, " + chart.scale()),
                        Table.Column.number(subject.nameA),
                        Table.Column.number(subject.nameB),
                        Table.Column.words("Closer by relative affinity")),
                rows.stream().map(row -> cells(subject, row, chart)).toList(),
                "",
                List.of());
    }

    private static List<Cell> cells(Subject subject, Row row, PoleChart chart) {
        return List.of(
                new Cell.Words(row.pole().name()),
                new Cell.Drawing(
                        "pole-" + row.pole().name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                        chart.panel(row),
                        "agreement with " + row.pole().name()),
                row.isA() ? own() : new Cell.Figure(row.a().match(), false, null),
                row.isB() ? own() : new Cell.Figure(row.b().match(), false, null),
                closer(subject, row));
    }

    private static Cell own() {
        return new Cell.Words("is the pole or its member");
    }

    private static Cell closer(Subject subject, Row row) {
        if (row.isA() || row.isB()) {
            return new Cell.Words("");
        }
        if (!row.a().affinity().hasInterval() || !row.b().affinity().hasInterval()) {
            return new Cell.Words("no interval");
        }
        String word = switch (row.closer()) {
            case 1 -> subject.nameA;
            case -1 -> subject.nameB;
            default -> "neither: they overlap";
        };
        return new Cell.Lines(
                word, affinity(row.a().affinity()) + " and " + affinity(row.b().affinity()));
    }

    /** "−0.05 [−0.08 to −0.03]": what the word beside it rests on. */
    private static String affinity(Estimate estimate) {
        return Numbers.signedDecimals(estimate.value(), 2) + " [" + Numbers.signedDecimals(estimate.lo(), 2) + " to "
                + Numbers.signedDecimals(estimate.hi(), 2) + "]";
    }

    /** "Habits removed, Serbia stands closer to the European Union and Türkiye, Azerbaijan to China’s seat". */
    private static String finding(Subject subject, List<Row> rows) {
        String first = names(rows, 1);
        String second = names(rows, -1);
        if (first.isEmpty() && second.isEmpty()) {
            return rows.stream().anyMatch(PolesSection::compared)
                    ? "Habits removed, neither stands closer to a pole than the other, regions left aside: the intervals overlap"
                    : "Too few votes, or a pole among the two: no pole to which one could stand closer";
        }
        if (first.isEmpty() || second.isEmpty()) {
            return "Habits removed, " + (first.isEmpty() ? subject.stateB() : subject.stateA()) + " stands closer to "
                    + (first.isEmpty() ? second : first);
        }
        return "Habits removed, " + subject.stateA() + " stands closer to " + first + ", " + subject.stateB() + " to "
                + second;
    }

    private static boolean compared(Row row) {
        return !row.isA()
                && !row.isB()
                && Comparison.between(row.a().affinity(), row.b().affinity()) != Comparison.OPEN;
    }

    private static String names(List<Row> rows, int side) {
        return Grammar.list(rows.stream()
                .filter(row -> row.closer() == side && !region(row))
                .map(row -> Named.of(row.pole().name()).text())
                .toList());
    }

    /** Regions are for scale, and in no sentence. */
    private static boolean region(Row row) {
        return Poles.isRegion(row.pole());
    }

    private static String subtitle(Subject subject) {
        return "Agreement " + subject.during(subject.headline) + ", with 90 % intervals: filled dot " + subject.stateA()
                + ", open dot " + subject.stateB()
                + ". Grey: nine in ten states and the middle half with a pole that is one "
                + "state, line at the median. Relative affinity to a group is the mean over its members.";
    }
}
