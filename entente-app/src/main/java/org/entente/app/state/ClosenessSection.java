package org.entente.app.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.entente.app.cli.NamedState;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.Tone;
import org.entente.dossier.Cell;
import org.entente.dossier.Exhibit;
import org.entente.dossier.Prose;
import org.entente.dossier.Section;
import org.entente.dossier.Sheet;
import org.entente.dossier.Table;
import org.entente.measure.BlocFigures;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.measure.Slice;
import org.entente.measure.SliceWords;
import org.entente.measure.StateList;
import org.entente.measure.Unit;
import org.entente.state.StateRegistry;

/** To whom a state is near, on its page: the poles, the nearest and the farthest. */
final class ClosenessSection {
    private static final int ENDS = 5;

    private final StateAnswer answer;
    private final Supplier<StateList> nearest;

    ClosenessSection(StateAnswer answer, Supplier<StateList> nearest) {
        this.answer = answer;
        this.nearest = nearest;
    }

    /** The command that lists all others over the years that closeness speaks of. */
    String similar() {
        Slice slice = answer.sliced().slice();
        Unit unit = answer.unit();
        Slice asked = slice.allTime() && unit.fromYear() > 0 ? slice.withYears(unit.fromYear(), unit.toYear()) : slice;
        return "entente similar " + answer.state().state().code(end()) + SliceWords.options(asked.asTyped());
    }

    /** The last day of what closeness speaks of: others are named by it. */
    private LocalDate end() {
        return answer.unit().toYear() == 0
                ? answer.state().on()
                : LocalDate.of(answer.unit().toYear(), 12, 31);
    }

    void add(Sheet.Builder sheet) {
        List<Exhibit> exhibits = new ArrayList<>();
        if (!answer.poles().isEmpty()) {
            exhibits.add(Exhibit.of(
                    List.of(Prose.of(
                            "Agreement 0 to 1; relative affinity is agreement beyond the two states’ habits, 0 "
                                    + "as expected. Dot and bar: value and interval.")),
                    poles()));
        }
        StateList list = nearest.get();
        if (list.ranked() > 0) {
            exhibits.add(Exhibit.of(
                    List.of(new Prose.Builder()
                            .say("By relative affinity. All of them: ")
                            .command(similar())
                            .build()),
                    ends(list)));
        }
        if (!exhibits.isEmpty()) {
            sheet.section(
                    Section.of("closeness", "Near to whom, " + answer.unit().label(), exhibits));
        }
    }

    private Table poles() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Map.Entry<String, BlocFigures> pole : answer.poles().entrySet()) {
            Estimate match = pole.getValue().match();
            rows.add(List.of(
                    new Cell.Words(pole.getKey()),
                    strip("pole-" + rows.size(), match, 0, 1),
                    new Cell.Figure(match, false, null),
                    new Cell.Figure(pole.getValue().affinity(), true, null),
                    new Cell.Count(match.n(), null)));
        }
        return new Table(
                "poles",
                "Closeness to the poles",
                "",
                List.of(
                        Table.Column.words("Pole"),
                        Table.Column.words("Agreement, 0 to 1"),
                        Table.Column.number("Agreement"),
                        Table.Column.number("Relative affinity"),
                        Table.Column.number("Joint votes").asMinor()),
                rows,
                "",
                List.of());
    }

    private static Cell strip(String id, Estimate estimate, double from, double to) {
        List<Mark> marks = List.of(new Mark.Strip(
                "",
                from,
                to,
                Mark.Spread.NONE,
                estimate.lo(),
                estimate.hi(),
                estimate.value(),
                0,
                Tone.PAIR,
                Mark.Shape.DISC));
        return new Cell.Drawing(id, Panel.strip(from, to, marks), Numbers.decimals(estimate.value(), 2));
    }

    private Table ends(StateList list) {
        List<StateList.Entry> ranked = list.entries().subList(0, list.ranked());
        List<StateList.Entry> shown = new ArrayList<>();
        if (ranked.size() <= 2 * ENDS) {
            shown.addAll(ranked);
        } else {
            shown.addAll(ranked.subList(0, ENDS));
            shown.addAll(ranked.subList(ranked.size() - ENDS, ranked.size()));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (StateList.Entry entry : shown) {
            NamedState other = new NamedState(StateRegistry.builtIn().get(entry.ccode()), end());
            String ranks = entry.rankLo() == 0 ? "" : " (" + entry.rankLo() + "–" + entry.rankHi() + ")";
            rows.add(List.of(
                    new Cell.Words(other.shortName()),
                    new Cell.Words(entry.rank() + ranks),
                    new Cell.Figure(entry.estimate(), true, null),
                    new Cell.Count(entry.estimate().n(), null)));
        }
        return new Table(
                "ends",
                "Nearest and farthest of " + Numbers.counted(ranked.size(), "state", "states"),
                "",
                List.of(
                        Table.Column.words("State"),
                        Table.Column.number("Rank"),
                        Table.Column.number("Relative affinity"),
                        Table.Column.number("Joint votes").asMinor()),
                rows,
                "",
                List.of());
    }
}
