package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.measure.BlocFigures;
import org.entente.measure.Estimate;
import org.entente.measure.Pole;
import org.entente.stat.AbsencePolicy;
import org.entente.state.Articles;

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
            if (isA || isB || !first.hasInterval() || !second.hasInterval()) {
                return 0;
            }
            return first.lo() > second.hi() ? 1 : second.lo() > first.hi() ? -1 : 0;
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
                    Section.Part.TWO_HOURS,
                    Section.Status.NO_DATA,
                    "no votes",
                    "Neither of the two shares a recorded vote with a pole in " + subject.span(subject.headline) + ".");
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
        int apart = (int) rows.stream().filter(row -> row.closer() != 0).count();
        String answer =
                apart == 0 ? "no pole with intervals apart" : "apart on " + Numbers.counted(apart, "pole", "poles");
        return Section.of(ID, TITLE, answer, Section.Part.TWO_HOURS, exhibits);
    }

    private static List<Row> rows(Subject subject) {
        List<Row> rows = new ArrayList<>();
        for (Pole pole : Poles.of(subject)) {
            rows.add(new Row(
                    pole,
                    subject.figures.bloc(subject.headline, subject.columnA, pole),
                    subject.figures.bloc(subject.headline, subject.columnB, pole),
                    Poles.isPole(pole, subject, subject.a),
                    Poles.isPole(pole, subject, subject.b)));
        }
        return rows;
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
                        Table.Column.words("Closer, habits removed")),
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
                new Cell.Words(closer(subject, row)));
    }

    private static Cell own() {
        return new Cell.Words("is the pole or its member");
    }

    private static String closer(Subject subject, Row row) {
        if (row.isA() || row.isB()) {
            return "";
        }
        if (!row.a().affinity().hasInterval() || !row.b().affinity().hasInterval()) {
            return "no interval";
        }
        return switch (row.closer()) {
            case 1 -> subject.nameA;
            case -1 -> subject.nameB;
            default -> "the intervals overlap";
        };
    }

    /** "Habits removed, Serbia stands closer to the European Union and Türkiye, Azerbaijan to China’s seat". */
    private static String finding(Subject subject, List<Row> rows) {
        String first = names(rows, 1);
        String second = names(rows, -1);
        if (first.isEmpty() && second.isEmpty()) {
            return "To no pole does one of the two stand closer than the other with intervals apart";
        }
        if (first.isEmpty() || second.isEmpty()) {
            return "Habits removed, " + (first.isEmpty() ? subject.nameB : subject.nameA) + " stands closer to "
                    + (first.isEmpty() ? second : first);
        }
        return "Habits removed, " + subject.nameA + " stands closer to " + first + ", " + subject.nameB + " to "
                + second;
    }

    private static String names(List<Row> rows, int side) {
        List<String> names = rows.stream()
                .filter(row -> row.closer() == side && !row.pole().id().equals("region"))
                .map(row -> Articles.with(row.pole().name()))
                .toList();
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    private static String subtitle(Subject subject) {
        return "Agreement in " + subject.span(subject.headline) + ", with 90 % intervals: filled dot " + subject.nameA
                + ", open dot " + subject.nameB
                + ". Grey: nine in ten states and the middle half with a pole that is one "
                + "state, line at the median.";
    }
}
