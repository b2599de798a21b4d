package org.entente.app.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.cases.Case;
import org.entente.measure.BlocFigures;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.state.Capital;
import org.entente.state.Span;
import org.entente.state.State;
import org.entente.state.StateRegistry;

/** A state on a terminal. */
public final class StatePage {
    private static final int LABEL = 14;
    private static final List<String> GRADES =
            List.of("member", "suspended", "candidate", "associate", "partner", "observer");

    private final StateAnswer answer;
    private final State state;
    private final LocalDate on;

    public StatePage(StateAnswer answer) {
        this.answer = answer;
        this.state = answer.state().state();
        this.on = answer.state().on();
    }

    /** Prints identity, history, votes and closeness. */
    public void print(Terminal terminal) {
        head(terminal);
        terminal.blank();
        history(terminal);
        terminal.blank();
        new VoteProfile(answer).print(terminal);
        closeness(terminal);
        cases(terminal);
        new StateTieLines(answer.ties()).print(terminal);
    }

    private void head(Terminal terminal) {
        List<String> codes = new ArrayList<>();
        codes.add(answer.state().code());
        codes.add("COW " + state.ccode());
        OptionalInt gwcode = state.gwcode(on);
        gwcode.ifPresent(code -> codes.add("GW " + code));
        Line name = Line.of("━━ ", Style.FIRST).add(answer.state().name(), Style.BOLD);
        Line right = Line.of(String.join(" · ", codes), Style.DIM);
        if (name.width() + right.width() + 2 <= terminal.width()) {
            terminal.print(name.against(right, terminal.width()));
        } else {
            terminal.print(name);
            terminal.print(right);
        }
        List<String> place = new ArrayList<>(List.of(state.subregion()));
        String group = StateRegistry.builtIn().regionalGroup(state.ccode(), on);
        if (!group.isEmpty()) {
            place.add("UN group: " + group);
        }
        Capital capital = state.capital(on);
        if (capital != null) {
            place.add("capital " + capital.name());
        }
        terminal.paragraph(String.join(" · ", place), Style.DIM);
    }

    private void history(Terminal terminal) {
        entry(
                terminal,
                "names",
                state.names().stream()
                        .map(name -> name.name() + " (" + name.span().display() + ")")
                        .collect(Collectors.joining("; ")));
        entry(terminal, "COW lists it", spans(state.system()));
        entry(terminal, "Assembly seat", spans(state.seats()));
        if (state.seats().isEmpty()) {
            entry(terminal, "", "No seat and no vote in the Assembly. A list’s entry is no statement on recognition.");
        }
        standings(terminal);
        ListedLink.of(state).forEach(link -> entry(terminal, link.date().toString(), link.words()));
    }

    /** A line a grade, the nearest first. */
    private void standings(Terminal terminal) {
        List<Standing> standings = Standing.of(state);
        for (String grade : GRADES) {
            String list = standings.stream()
                    .filter(standing -> standing.grade().equals(grade))
                    .map(standing -> standing.organisation().id() + " " + standing.when())
                    .collect(Collectors.joining("; "));
            entry(terminal, grade, list);
        }
    }

    private static String spans(List<Span> spans) {
        return spans.stream()
                .map(span -> span.from() + " to " + (span.open() ? "today" : span.to()))
                .collect(Collectors.joining("; "));
    }

    private static void entry(Terminal terminal, String label, String text) {
        if (text.isEmpty()) {
            return;
        }
        Line first = Line.of(label, Style.DIM).padTo(LABEL);
        for (String line : Columns.wrap(text, terminal.width() - LABEL)) {
            terminal.print(first.add(line));
            first = Line.of(" ".repeat(LABEL));
        }
    }

    private void closeness(Terminal terminal) {
        if (answer.poles().isEmpty()) {
            return;
        }
        terminal.blank();
        terminal.print(Line.of("Closeness to the poles, " + answer.unit().label(), Style.BOLD));
        boolean wide = !terminal.narrow();
        Table table = new Table(0, 3).left("pole").right("agreement");
        if (wide) {
            table.left("90 %");
        }
        table.right("rel. affinity").left("90 %").right("n");
        for (Map.Entry<String, BlocFigures> pole : answer.poles().entrySet()) {
            Estimate match = pole.getValue().match();
            Estimate affinity = pole.getValue().affinity();
            List<Line> cells = new ArrayList<>();
            cells.add(Line.of(pole.getKey()));
            cells.add(Line.of(Numbers.decimals(match.value(), 2), Style.BOLD));
            if (wide) {
                cells.add(interval(match, false));
            }
            cells.add(Line.of(Numbers.signedDecimals(affinity.value(), 2), Style.BOLD));
            cells.add(interval(affinity, true));
            cells.add(Line.of(Numbers.count(match.n())));
            table.row(cells);
        }
        terminal.print(table.lines(terminal.room()));
    }

    private static Line interval(Estimate estimate, boolean signed) {
        if (!estimate.hasInterval()) {
            String why = estimate.undefined() != null ? estimate.undefined() : estimate.noInterval();
            return Line.of(why == null ? "none" : why, Style.DIM);
        }
        String text = signed
                ? Numbers.signedDecimals(estimate.lo(), 2) + " " + Numbers.signedDecimals(estimate.hi(), 2)
                : Numbers.decimals(estimate.lo(), 2) + " " + Numbers.decimals(estimate.hi(), 2);
        return Line.of(text, Style.DIM);
    }

    private void cases(Terminal terminal) {
        List<Case> supported = answer.cases().supported();
        List<Case> opposing = answer.cases().opposing().stream()
                .filter(entry -> !entry.contextOnly())
                .toList();
        List<Case> context =
                answer.cases().opposing().stream().filter(Case::contextOnly).toList();
        if (supported.isEmpty() && opposing.isEmpty() && context.isEmpty()) {
            return;
        }
        terminal.blank();
        terminal.print(Line.of("Cases of the registry", Style.BOLD));
        entry(terminal, "its own", supported.stream().map(Case::id).collect(Collectors.joining(", ")));
        entry(terminal, "opposing", opposing.stream().map(Case::id).collect(Collectors.joining(", ")));
        entry(terminal, "context", context.stream().map(Case::id).collect(Collectors.joining(", ")));
    }
}
