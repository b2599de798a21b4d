package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.chart.Chart;
import org.entente.chart.DataTable;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieMeasures;
import org.entente.record.TieHolding;

/** How far apart the two lie, and what history they share: facts, each with its dates. */
final class DistanceSection implements SectionWriter {
    static final String ID = "distance";
    private static final String TITLE = "Distance and history";

    @Override
    public boolean cites() {
        return true;
    }

    @Override
    public Section write(Subject subject) {
        PairTies ties = new PairTies(subject);
        TieFigure distance = ties.pair(TieMeasures.CAPITAL_DISTANCE);
        TieHolding holding = distance.holding();
        if (holding == null) {
            return Section.empty(
                    ID,
                    TITLE,
                    Section.Part.VOTES,
                    Section.Status.NO_DATA,
                    "no data",
                    "The tables of distances, borders, languages and rulers begin in 1946 and do not cover these years.");
        }
        DistanceWords words = new DistanceWords(subject, ties, distance);
        Exhibit exhibit = Exhibit.of(words.rail(), chart(words, distance, holding), table(subject, ties, distance))
                .headed(List.of(new Section.NamedFigure(
                        "Kilometres between capitals, " + distance.years() + "; low is near",
                        "capital_distance",
                        distance.estimate(),
                        false,
                        "data-distance",
                        0,
                        "pairs")))
                .placed(Exhibit.Placement.IN_TABLE);
        return Section.of(ID, TITLE, words.answer(), Section.Part.VOTES, List.of(exhibit));
    }

    private static Chart chart(DistanceWords words, TieFigure distance, TieHolding holding) {
        Estimate estimate = distance.estimate();
        return new Chart(
                "distance",
                words.finding(),
                words.subtitle(),
                Chart.Width.FIGURE,
                List.of(Strips.percentile("capital_distance", estimate)
                        .titled("kilometres between capitals, percentile")),
                List.of(),
                words.source(holding),
                "Where the distance between the capitals stands among those of all pairs.",
                new DataTable(
                        List.of("year", "kilometres", "percentile"),
                        List.of(List.of(distance.to(), estimate.value(), estimate.percentile()))));
    }

    private static Table table(Subject subject, PairTies ties, TieFigure distance) {
        List<List<Cell>> rows = new ArrayList<>();
        Estimate estimate = distance.estimate();
        rows.add(List.of(
                new Cell.Words("Distance among all pairs, 0 near to 100 far"),
                new Cell.Percentile(estimate),
                new Cell.Drawing(
                        "distance-strip",
                        Strips.percentile("capital_distance", estimate),
                        "percentile of the distance")));
        rows.addAll(new DistanceFacts(subject, ties).rows());
        return new Table(
                "distance-facts",
                Numbers.counted(rows.size(), "fact", "facts"),
                "each with its dates",
                List.of(
                        Table.Column.words("Fact"),
                        Table.Column.words("Answer"),
                        Table.Column.words("Which, and when")),
                rows,
                "",
                List.of());
    }
}
