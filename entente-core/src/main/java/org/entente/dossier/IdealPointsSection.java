package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.measure.Estimate;
import org.entente.measure.MethodCatalogue;
import org.entente.measure.Numbers;
import org.entente.stat.AbsencePolicy;
import org.jspecify.annotations.Nullable;

/** Where both states stand in the Assembly, session by session, and how far apart. */
final class IdealPointsSection implements SectionWriter {
    private static final String ID = "ideal_points";
    private static final String TITLE = "Ideal points";
    private static final String DATA = "data-ideal-points";
    private static final int PLACES = 2;

    @Override
    public Section write(Subject subject) {
        if (subject.slice.absence() == AbsencePolicy.OWN_CATEGORY) {
            return Section.undefined(ID, TITLE);
        }
        Optional<IdealSeries> found = subject.bothRecorded() ? IdealSeriesMaker.of(subject) : Optional.empty();
        return found.map(series -> filled(subject, series))
                .orElseGet(() -> Section.empty(
                        ID,
                        TITLE,
                        Section.Part.VOTES,
                        Section.Status.NO_DATA,
                        "no data",
                        "An ideal point needs votes on which states were divided; one of the two cast none in time."));
    }

    private static Section filled(Subject subject, IdealSeries series) {
        IdealWords words = new IdealWords(subject, series);
        Exhibit exhibit = Exhibit.of(
                        words.rail(),
                        new IdealChart(subject, series, words).chart(SourceLine.votes(subject)),
                        table(subject, series))
                .headed(figures(subject, series))
                .by(MethodCatalogue.IDEAL_POINT);
        return Section.of(ID, TITLE, words.answer(), Section.Part.VOTES, List.of(exhibit));
    }

    /** Both positions in the last session with votes of both, and their distance. */
    private static List<Section.NamedFigure> figures(Subject subject, IdealSeries series) {
        List<Section.NamedFigure> figures = new ArrayList<>();
        series.now().ifPresent(now -> {
            figure("ideal_point_a", subject.nameA + ", " + now.year(), now.a(), true, figures);
            figure("ideal_point_b", subject.nameB + ", " + now.year(), now.b(), true, figures);
            figure("ideal_point_distance", "Distance; low is alike", now.distance(), false, figures);
        });
        return figures;
    }

    private static void figure(
            String key, String name, @Nullable Estimate estimate, boolean signed, List<Section.NamedFigure> figures) {
        if (estimate != null) {
            figures.add(new Section.NamedFigure(name, key, estimate, signed, DATA, PLACES, "pairs"));
        }
    }

    private static Table table(Subject subject, IdealSeries series) {
        List<List<Cell>> rows = series.years().stream()
                .map(year -> Stream.of(
                                Stream.<Cell>of(new Cell.Words(Integer.toString(year.year()))),
                                cells(year.a(), true),
                                cells(year.b(), true),
                                Stream.of(figure(year.distance(), false), percentile(year.distance())))
                        .flatMap(cells -> cells)
                        .toList())
                .toList();
        return new Table(
                "ideal-points-table",
                Numbers.counted(rows.size(), "session", "sessions"),
                "labelled by the year in which it opens; votes cast, position, distance, its place among all pairs",
                List.of(
                        Table.Column.words("Session of"),
                        Table.Column.number("n").asMinor(),
                        Table.Column.number(subject.nameA),
                        Table.Column.number("n").asMinor(),
                        Table.Column.number(subject.nameB),
                        Table.Column.number("Distance"),
                        Table.Column.number("Percentile")),
                rows,
                "",
                List.of());
    }

    private static Stream<Cell> cells(@Nullable Estimate estimate, boolean signed) {
        return Stream.of(
                estimate == null ? new Cell.Words(Numbers.MISSING) : new Cell.Count(estimate.n(), null),
                figure(estimate, signed));
    }

    private static Cell figure(@Nullable Estimate estimate, boolean signed) {
        return estimate == null ? new Cell.Words(Numbers.MISSING) : new Cell.Figure(estimate, signed, null, PLACES);
    }

    private static Cell percentile(@Nullable Estimate estimate) {
        return estimate == null ? new Cell.Words(Numbers.MISSING) : new Cell.Percentile(estimate);
    }
}
