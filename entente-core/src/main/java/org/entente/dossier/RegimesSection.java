package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.construct.TieNeeds;
import org.entente.measure.Numbers;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieMeasures;
import org.entente.record.TieHolding;
import org.entente.state.State;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.jspecify.annotations.Nullable;

/** How the two are governed, since 1946, and how far apart that is. */
final class RegimesSection implements SectionWriter {
    static final String ID = "regimes";
    private static final String TITLE = "Regimes";
    private static final String DATA = "data-regimes";

    @Override
    public boolean cites() {
        return true;
    }

    @Override
    public Section write(Subject subject) {
        PairTies ties = new PairTies(subject);
        TieFigure distance = ties.pair(TieMeasures.REGIME_DISTANCE);
        TieHolding holding = distance.holding();
        if (holding == null) {
            return nothing("No source of regimes covers these years: " + TieNeeds.sentence(Layers.REGIME));
        }
        RegimeSeries series = RegimeSeries.of(ties, distance, holding, subject.a.ccode(), subject.b.ccode());
        if (series.years().size() < 2) {
            return nothing("V-Dem codes neither of the two to " + distance.years() + ".");
        }
        RegimeWords words = new RegimeWords(subject, ties);
        Exhibit exhibit = Exhibit.of(
                        words.rail(),
                        new RegimeChart(subject, series).chart(words, TieSourceLine.of(subject, holding)),
                        table(subject, series, distance.to()))
                .headed(figures(subject, ties, distance))
                .placed(Exhibit.Placement.OPEN);
        return Section.of(ID, TITLE, words.answer(), Section.Part.VOTES, List.of(exhibit));
    }

    private static Section nothing(String needs) {
        return Section.empty(ID, TITLE, Section.Part.VOTES, Section.Status.NO_DATA, "no data", needs);
    }

    private static List<Section.NamedFigure> figures(Subject subject, PairTies ties, TieFigure distance) {
        return List.of(
                index("polyarchy_a", subject.nameA, ties.of(TieMeasures.POLYARCHY, subject.a)),
                index("polyarchy_b", subject.nameB, ties.of(TieMeasures.POLYARCHY, subject.b)),
                new Section.NamedFigure(
                        "Distance, " + distance.years() + "; low is alike",
                        "regime_distance",
                        distance.estimate(),
                        false,
                        DATA));
    }

    private static Section.NamedFigure index(String key, String name, TieFigure figure) {
        return new Section.NamedFigure(
                name + ", " + figure.years(), key, figure.estimate(), false, DATA, Numbers.SCORE, "states");
    }

    private static Table table(Subject subject, RegimeSeries series, int year) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(
                new Cell.Words("Liberal democracy"),
                liberal(series.liberal(), subject.a),
                liberal(series.liberal(), subject.b)));
        rows.add(List.of(
                new Cell.Words("Class of regime"), regime(series.classesA(), year), regime(series.classesB(), year)));
        rows.add(List.of(new Cell.Words("Before"), path(series.classesA(), year), path(series.classesB(), year)));
        return new Table(
                "regimes-table",
                "In " + year,
                "index with its published bounds; classes of Regimes of the World",
                List.of(
                        Table.Column.words("Indicator"),
                        Table.Column.words(subject.nameA),
                        Table.Column.words(subject.nameB)),
                rows,
                "",
                List.of());
    }

    private static Cell liberal(Map<Integer, Tie> liberal, State state) {
        @Nullable Tie tie = liberal.get(state.ccode());
        return tie == null
                ? new Cell.Words("no data")
                : new Cell.Words(Numbers.score(tie.value()) + " [" + Numbers.interval(tie.lo(), tie.hi(), false) + "]");
    }

    private static Cell regime(List<Tie> classes, int year) {
        String word = RegimeSeries.classOf(classes, year);
        List<RegimeClass.Spell> path = RegimeClass.path(classes);
        return path.isEmpty() || path.get(0).to() < year
                ? new Cell.Words(word)
                : new Cell.Words(word + ", since " + path.get(0).from());
    }

    private static Cell path(List<Tie> classes, int year) {
        List<String> spells = RegimeClass.path(classes).stream()
                .filter(spell -> spell.to() < year)
                .map(RegimeClass.Spell::words)
                .toList();
        return new Cell.Words(spells.isEmpty() ? Numbers.MISSING : String.join("; ", spells));
    }
}
