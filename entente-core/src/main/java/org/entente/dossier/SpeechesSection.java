package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.construct.TieNeeds;
import org.entente.measure.Numbers;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieMeasures;
import org.entente.record.TieHolding;
import org.entente.tie.Layers;

/** What both states speak of in the UN General Debate, and how often each names the other. */
final class SpeechesSection implements SectionWriter {
    static final String ID = "speeches";
    private static final String TITLE = "Speeches";
    private static final int TWO = 2;

    @Override
    public boolean cites() {
        return true;
    }

    @Override
    public Section write(Subject subject) {
        PairTies ties = new PairTies(subject);
        TieFigure first = ties.pair(TieMeasures.MENTIONS);
        TieHolding holding = first.holding();
        if (holding == null) {
            return Section.empty(
                    ID,
                    TITLE,
                    Section.Part.VOTES,
                    Section.Status.NO_DATA,
                    "no data",
                    "No counts of speeches cover these years: " + TieNeeds.sentence(Layers.SPEECH));
        }
        List<SpeechFrame> frames = SpeechFrame.list(subject, ties);
        SpeechWords words = new SpeechWords(subject, frames, first);
        Exhibit exhibit = Exhibit.of(
                        words.rail(),
                        SpeechChart.of(words, frames, TieSourceLine.of(subject, holding)),
                        table(subject, frames))
                .headed(List.of(
                        mentions("mentions_of_b", subject.nameA, subject.nameB, first),
                        mentions("mentions_of_a", subject.nameB, subject.nameA, ties.back(TieMeasures.MENTIONS))))
                .placed(Exhibit.Placement.IN_TABLE);
        return Section.of(ID, TITLE, words.answer(), Section.Part.VOTES, List.of(exhibit));
    }

    private static Section.NamedFigure mentions(String key, String one, String other, TieFigure figure) {
        return new Section.NamedFigure(
                one + " on " + other + ", mentions a speech, " + figure.years(),
                key,
                figure.estimate(),
                false,
                "data-speeches",
                TWO,
                "pairs, each way");
    }

    private static Table table(Subject subject, List<SpeechFrame> frames) {
        List<List<Cell>> rows = new ArrayList<>();
        for (SpeechFrame frame : frames) {
            rows.add(List.of(
                    new Cell.Words(Numbers.capital(frame.name())),
                    new Cell.Drawing("speech-" + frame.name(), SpeechChart.panel(frame), "percentiles of both"),
                    new Cell.Figure(frame.rateA().estimate(), false, null, TWO),
                    new Cell.Figure(frame.rateB().estimate(), false, null, TWO)));
        }
        return new Table(
                "speeches-table",
                Numbers.counted(rows.size(), "frame", "frames"),
                "hits per 1,000 words with their 90 % intervals",
                List.of(
                        Table.Column.words("Frame"),
                        Table.Column.words("0 to 100, median state at 50"),
                        Table.Column.number(subject.nameA),
                        Table.Column.number(subject.nameB)),
                rows,
                "",
                List.of());
    }
}
