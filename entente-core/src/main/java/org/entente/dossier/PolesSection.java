package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.measure.BlocFigures;
import org.entente.measure.Estimate;
import org.entente.measure.Pole;

/** Each one's closeness to the default poles and to its region, for scale. */
final class PolesSection implements SectionWriter {
    @Override
    public Section write(Subject subject) {
        List<List<Cell>> rows = new ArrayList<>();
        int apart = 0;
        for (Pole pole : Poles.of(subject)) {
            boolean poleA = Poles.isPole(pole, subject, subject.a);
            boolean poleB = Poles.isPole(pole, subject, subject.b);
            BlocFigures a = subject.figures.bloc(subject.headline, subject.columnA, pole);
            BlocFigures b = subject.figures.bloc(subject.headline, subject.columnB, pole);
            String closer = poleA || poleB ? "" : closer(subject, a.affinity(), b.affinity());
            apart += closer.startsWith(subject.nameA) || closer.startsWith(subject.nameB) ? 1 : 0;
            rows.add(List.of(
                    new Cell.Words(pole.name()),
                    poleA ? own() : new Cell.Figure(a.match(), false, null),
                    poleB ? own() : new Cell.Figure(b.match(), false, null),
                    poleA ? own() : new Cell.Figure(a.affinity(), true, null),
                    poleB ? own() : new Cell.Figure(b.affinity(), true, null),
                    new Cell.Words(closer)));
        }
        Table table = new Table(
                "poles-table",
                apart == 0
                        ? "To no pole does one of the two stand closer with intervals apart"
                        : "Intervals lie apart for " + Numbers.counted(apart, "pole", "poles"),
                subject.span(subject.headline)
                        + ". A group matches by its modal vote, the choice of at least half of its "
                        + "members voting; its relative affinity is the mean over its members other than the state "
                        + "itself.",
                List.of(
                        Table.Column.words("Pole"),
                        Table.Column.number("Agreement, " + subject.nameA),
                        Table.Column.number("Agreement, " + subject.nameB),
                        Table.Column.number("Relative affinity, " + subject.nameA)
                                .asMinor(),
                        Table.Column.number("Relative affinity, " + subject.nameB)
                                .asMinor(),
                        Table.Column.words("Closer, habits removed")),
                rows,
                "A pole and its members have no figure with themselves; a region, UN M49’s sub-region, is taken without the state itself.",
                List.of());
        return new Section(
                "poles",
                "Poles and company",
                apart == 0 ? "no pole with intervals apart" : "apart on " + Numbers.counted(apart, "pole", "poles"),
                Section.Part.TWO_HOURS,
                Section.Status.FILLED,
                "",
                Exhibit.list(
                        List.of(Prose.of(
                                "How close each of the two votes to the United States, the European Union, Russia, "
                                        + "China, Türkiye and to its own region. Closer is said only where the intervals of relative "
                                        + "affinity do not overlap.")),
                        List.of(),
                        List.of(table),
                        List.of()),
                false);
    }

    private static Cell own() {
        return new Cell.Words("is the pole or its member");
    }

    private static String closer(Subject subject, Estimate a, Estimate b) {
        if (!a.hasInterval() || !b.hasInterval()) {
            return "no interval";
        }
        if (a.lo() > b.hi()) {
            return subject.nameA;
        }
        return b.lo() > a.hi() ? subject.nameB : "the intervals overlap";
    }
}
