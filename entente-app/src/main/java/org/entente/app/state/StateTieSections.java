package org.entente.app.state;

import java.util.ArrayList;
import java.util.List;
import org.entente.dossier.Cell;
import org.entente.dossier.Exhibit;
import org.entente.dossier.Prose;
import org.entente.dossier.RegimeClass;
import org.entente.dossier.Section;
import org.entente.dossier.Sheet;
import org.entente.dossier.Strips;
import org.entente.dossier.Table;
import org.entente.measure.Numbers;
import org.entente.measure.Unit;
import org.entente.measure.tie.TieFigure;
import org.entente.tie.Layers;
import org.entente.tie.Tie;

/** The layers besides the votes on a state's page. */
final class StateTieSections {
    private final StateTies ties;

    StateTieSections(StateTies ties) {
        this.ties = ties;
    }

    void add(Sheet.Builder sheet) {
        persons(sheet, "leaders", "Leaders", "Person", ties.leaders(), "Who governed, for 62 states since 1991.");
        persons(
                sheet,
                "pacts",
                "Pacts",
                "Pact",
                ties.pacts(),
                "Pacts of defence, non-aggression, neutrality and consultation that are listed; the list is not complete, "
                        + "and a missing row is no evidence.");
        if (ties.polyarchy().defined()) {
            sheet.section(regime());
        }
        conflicts(sheet);
        if (!ties.frames().isEmpty()) {
            sheet.section(frames());
        }
    }

    private static void persons(
            Sheet.Builder sheet, String id, String title, String head, List<Tie> rows, String rail) {
        if (rows.isEmpty()) {
            return;
        }
        List<List<Cell>> cells = new ArrayList<>();
        for (int row = rows.size() - 1; row >= 0; row--) {
            Tie tie = rows.get(row);
            cells.add(words(tie.name(), tie.kind().replace('_', ' '), TieSpans.of(tie)));
        }
        sheet.section(Section.of(id, title, List.of(Exhibit.of(List.of(Prose.of(rail)), table(id, head, cells)))));
    }

    private static List<Cell> words(String what, String which, String when) {
        return List.of(new Cell.Words(what), new Cell.Words(which), new Cell.Words(when));
    }

    private static Table table(String id, String head, List<List<Cell>> rows) {
        return new Table(
                id,
                "",
                "",
                List.of(Table.Column.words(head), Table.Column.words("Kind"), Table.Column.words("When")),
                rows,
                "",
                List.of());
    }

    private Section regime() {
        TieFigure index = ties.polyarchy();
        List<List<Cell>> rows = new ArrayList<>();
        for (RegimeClass.Spell spell : ties.regimes()) {
            rows.add(List.of(new Cell.Words(Unit.years(spell.from(), spell.to())), new Cell.Words(spell.word())));
        }
        Table path = new Table(
                "regime",
                "Class of regime",
                "Regimes of the World, as V-Dem has it; the latest first",
                List.of(Table.Column.words("Years"), Table.Column.words("Class")),
                rows,
                "V-Dem v15, CC BY-SA 4.0: this table is under that licence.",
                List.of());
        Section.NamedFigure figure = new Section.NamedFigure(
                "Electoral democracy, " + index.years(),
                "polyarchy",
                index.estimate(),
                false,
                "table-regime",
                Numbers.SCORE,
                "states");
        Exhibit exhibit = Exhibit.of(
                        List.of(Prose.of(
                                "Experts’ judgement of elections and freedoms, 0 to 1; the interval comes from "
                                        + "V-Dem’s own deviation.")),
                        path)
                .headed(List.of(figure));
        return Section.of("regime", "Regime", List.of(exhibit));
    }

    private void conflicts(Sheet.Builder sheet) {
        String covered = ties.covered(Layers.CONFLICT);
        if (covered.isEmpty()) {
            return;
        }
        String years = ties.conflicts().isEmpty()
                ? "No year of armed conflict in " + covered + "."
                : Numbers.counted(ties.conflicts().size(), "year", "years") + " in " + covered + ": "
                        + TieSpans.years(ties.conflicts()) + ".";
        sheet.section(Section.of(
                "conflicts",
                "Armed conflicts",
                List.of(Exhibit.of(
                        List.of(Prose.of(
                                "As a party or with troops, conflicts within its borders too, by UCDP/PRIO; war is "
                                        + "1,000 deaths in battle or more in the year.")),
                        List.of(Prose.of(years))))));
    }

    private Section frames() {
        List<List<Cell>> rows = new ArrayList<>();
        for (TieFigure figure : ties.frames()) {
            String frame = StateTies.frame(figure.measure());
            rows.add(List.of(
                    new Cell.Words(Numbers.capital(frame)),
                    new Cell.Drawing("frame-" + frame, Strips.percentile(frame, figure.estimate()), "percentile"),
                    new Cell.Percentile(figure.estimate()),
                    new Cell.Figure(figure.estimate(), true, null, 2)));
        }
        Table table = new Table(
                "frames",
                "Frames, " + ties.frames().get(0).years(),
                "logarithm of the ratio to all states: 0 is as all, 0.69 twice as often",
                List.of(
                        Table.Column.words("Frame"),
                        Table.Column.words("0 to 100, median state at 50"),
                        Table.Column.number("Percentile"),
                        Table.Column.number("Against all")),
                rows,
                "",
                List.of());
        return Section.of(
                "frames",
                "What its speeches speak of",
                List.of(Exhibit.of(
                        List.of(Prose.of(
                                "Words counted in its speeches in the UN General Debate. The words do not say for or "
                                        + "against what.")),
                        table)));
    }
}
