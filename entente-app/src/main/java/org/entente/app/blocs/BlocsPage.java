package org.entente.app.blocs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.measure.Numbers;
import org.entente.measure.Unit;
import org.entente.measure.bloc.DeclaredBloc;
import org.entente.measure.bloc.FoundBlocs;
import org.entente.measure.bloc.Outcome;

/** The blocs on a terminal: those of one year, the organisations beside them, the years before. */
public final class BlocsPage {
    private static final int CORE = 6;
    private static final int NAMED = 8;
    private static final int YEARS = 20;
    private static final int COLUMNS = 6;

    private final BlocsAnswer answer;
    private final int shown;

    public BlocsPage(BlocsAnswer answer) {
        this.answer = answer;
        this.shown = answer.shown();
    }

    /** Prints the blocs of the year shown, organisations and years. */
    public void print(Terminal terminal) {
        Unit unit = answer.history().units().get(shown);
        head(terminal);
        terminal.paragraph(basis(unit));
        if (answer.found(shown).outcome() == Outcome.FOUND) {
            terminal.blank();
            blocs(terminal);
            terminal.blank();
            declared(terminal, unit);
        }
        if (answer.history().units().size() > 1) {
            terminal.blank();
            years(terminal);
        }
    }

    private void head(Terminal terminal) {
        Line head =
                Line.of("Blocs in UN votes, " + answer.label(shown), Style.BOLD).add(": " + answer.sentence(shown));
        if (head.width() <= terminal.width()) {
            terminal.print(head);
        } else {
            terminal.paragraph(head.text());
        }
    }

    private String basis(Unit unit) {
        FoundBlocs found = answer.found(shown);
        String out = found.leftOut().length == 0 ? "" : " Too few votes: " + named(found.leftOut()) + ".";
        return Numbers.counted(unit.rollCalls(), "recorded vote", "recorded votes") + ", "
                + Numbers.counted(found.states().length, "state", "states") + " joined by agreement beyond chance."
                + out;
    }

    private String named(int[] ccodes) {
        List<String> names = answer.names(shown, ccodes);
        return names.size() <= NAMED
                ? BlocWords.list(names)
                : String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " others";
    }

    private void blocs(Terminal terminal) {
        FoundBlocs found = answer.found(shown);
        Table table =
                new Table(0).right("Bloc").right("States").right("Stability").left("Among its states");
        table.whole();
        for (int bloc : answer.blocs(shown)) {
            int number = answer.history().number(shown, bloc);
            table.row(List.of(
                    Line.of(Integer.toString(number), Style.BOLD),
                    Line.of(Numbers.count(found.members(bloc).length)),
                    Line.of(Numbers.decimals(found.stability(bloc), 2)),
                    Line.of(String.join(", ", answer.core(shown, bloc, CORE)))));
        }
        terminal.print(table.lines(terminal.width()));
        int[] alone = answer.alone(shown);
        if (alone.length > 0) {
            terminal.paragraph("In none: ", "         ", named(alone), Style.PLAIN);
        }
    }

    private void declared(Terminal terminal, Unit unit) {
        Table table = new Table(0)
                .left("Organisation")
                .right("Members")
                .right("Bloc")
                .right("In it")
                .right("ARI")
                .minor()
                .right("NMI")
                .minor()
                .left("Apart")
                .whole();
        for (DeclaredBloc declared : answer.declared().of(unit, answer.found(shown))) {
            table.row(
                    declared.organisation(),
                    Numbers.count(declared.members().length),
                    bloc(declared),
                    declared.majority() ? Numbers.percent(declared.together()) : Numbers.MISSING,
                    Numbers.decimals(declared.adjustedRand(), 2, true),
                    Numbers.decimals(declared.normalisedInformation(), 2),
                    declared.majority() ? String.join(", ", codes(declared.apart())) : "");
        }
        if (!table.isEmpty()) {
            terminal.print(table.lines(terminal.width()));
        }
    }

    /** The number of the bloc with more than half of the members. */
    private String bloc(DeclaredBloc declared) {
        if (declared.main() < 0) {
            return Numbers.MISSING;
        }
        return declared.majority() ? Integer.toString(answer.history().number(shown, declared.main())) : "split";
    }

    private List<String> codes(int[] ccodes) {
        return Arrays.stream(ccodes)
                .mapToObj(ccode -> answer.named(shown, ccode).code())
                .toList();
    }

    private void years(Terminal terminal) {
        List<Unit> units = answer.history().units();
        int first = Math.max(0, units.size() - YEARS);
        List<Integer> numbers = IntStream.rangeClosed(1, answer.history().count())
                .filter(number -> IntStream.range(first, units.size())
                        .anyMatch(unit -> answer.history().bloc(unit, number) >= 0))
                .limit(COLUMNS)
                .boxed()
                .toList();
        Table table = new Table(0)
                .left(answer.by() == Unit.By.SESSION ? "Session" : "Year")
                .right("States");
        numbers.forEach(number -> table.right("Bloc " + number).minor(2));
        table.right("Others")
                .minor(2)
                .right("None")
                .minor(2)
                .right("Modularity")
                .minor()
                .whole();
        for (int unit = first; unit < units.size(); unit++) {
            table.row(row(unit, numbers).toArray(String[]::new));
        }
        terminal.print(table.lines(terminal.width()));
        if (first > 0) {
            terminal.print(Line.of(Numbers.counted(first, "earlier row", "earlier rows") + " on the page", Style.DIM));
        }
    }

    private List<String> row(int unit, List<Integer> numbers) {
        FoundBlocs found = answer.found(unit);
        List<String> cells = new ArrayList<>();
        cells.add(answer.history().units().get(unit).label());
        cells.add(Numbers.count(found.states().length));
        int others = found.states().length - answer.alone(unit).length;
        for (int number : numbers) {
            int bloc = answer.history().bloc(unit, number);
            int size = bloc < 0 ? 0 : found.members(bloc).length;
            others -= size;
            cells.add(size == 0 ? Numbers.MISSING : Numbers.count(size));
        }
        cells.add(others == 0 ? Numbers.MISSING : Numbers.count(others));
        cells.add(Numbers.count(answer.alone(unit).length));
        cells.add(Numbers.decimals(found.modularity(), 2));
        return cells;
    }
}
