package org.entente.dossier;

import java.util.List;
import org.entente.construct.TieNeeds;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieMeasures;
import org.entente.record.TieHolding;
import org.entente.tie.Layers;

/** When the two stood on opposite sides of an armed conflict, when on one, and when each fought at all. */
final class ConflictSection implements SectionWriter {
    static final String ID = "conflict";
    private static final String TITLE = "Conflict and rivalry";
    private static final String DATA = "data-conflict";

    @Override
    public boolean cites() {
        return true;
    }

    @Override
    public Section write(Subject subject) {
        PairTies ties = new PairTies(subject);
        TieFigure opposed = ties.pair(TieMeasures.OPPOSED_YEARS);
        TieHolding holding = opposed.holding();
        if (holding == null) {
            String needs = "No source of armed conflicts covers these years: " + TieNeeds.sentence(Layers.CONFLICT);
            return Section.empty(ID, TITLE, Section.Part.VOTES, Section.Status.NO_DATA, "no data", needs);
        }
        ConflictRecord record = ConflictRecord.of(subject, ties, opposed, holding);
        ConflictWords words = new ConflictWords(subject, record);
        ConflictChart chart = new ConflictChart(subject, record);
        Exhibit years = Exhibit.of(words.rail(), chart.chart(words, TieSourceLine.of(subject, holding)), chart.table())
                .headed(List.of(
                        figure("Years on opposite sides", "opposed_years", opposed),
                        figure("Years on one side", "alongside_years", ties.pair(TieMeasures.ALONGSIDE_YEARS))));
        Exhibit rivalry = new RivalryRows(subject, ties)
                .exhibit(List.of(Prose.of(
                        "Lists of rivals and of disputes short of war end with their books: read the years.")));
        return Section.of(ID, TITLE, words.answer(), Section.Part.VOTES, List.of(years, rivalry));
    }

    private static Section.NamedFigure figure(String name, String key, TieFigure figure) {
        return new Section.NamedFigure(name + ", " + figure.years(), key, figure.estimate(), false, DATA, 0, "pairs");
    }
}
