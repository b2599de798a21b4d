package org.entente.dossier;

import java.util.List;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieMeasures;
import org.entente.record.TieHolding;

/** How far apart the two lie, and what history they share: facts, each with its dates. */
final class DistanceSection implements SectionWriter {
    static final String ID = "distance";
    private static final String TITLE = "Distance and history";
    private static final String TABLE = "distance-facts";

    @Override
    public Section write(Subject subject) {
        PairTies ties = new PairTies(subject);
        TieFigure distance = ties.pair(TieMeasures.CAPITAL_DISTANCE);
        TieHolding holding = distance.holding();
        if (holding == null) {
            return Section.empty(
                    ID,
                    TITLE,
                    Section.Part.TWO_HOURS,
                    Section.Status.NO_DATA,
                    "no data",
                    "The tables of distances, borders, languages and rulers begin in 1946 and do not cover these years.");
        }
        DistanceWords words = new DistanceWords(subject, ties, distance);
        Exhibit exhibit = new Exhibit(
                words.rail(),
                List.of(new Section.NamedFigure(
                        "Kilometres between capitals, " + distance.years() + "; low is near",
                        "capital_distance",
                        distance.estimate(),
                        false,
                        "table-" + TABLE,
                        0,
                        "pairs")),
                null,
                new Table(
                        TABLE,
                        words.finding(),
                        words.subtitle(),
                        List.of(
                                Table.Column.words("Fact"),
                                Table.Column.words("Answer"),
                                Table.Column.words("Which, and when")),
                        new DistanceFacts(subject, ties).rows(),
                        words.source(holding),
                        List.of()),
                Exhibit.Placement.BELOW,
                List.of());
        return Section.of(ID, TITLE, words.answer(), Section.Part.TWO_HOURS, List.of(exhibit));
    }
}
