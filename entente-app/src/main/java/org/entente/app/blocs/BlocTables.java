package org.entente.app.blocs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.dossier.Cell;
import org.entente.dossier.Prose;
import org.entente.dossier.Table;
import org.entente.measure.Numbers;
import org.entente.measure.Unit;
import org.entente.measure.bloc.BlocHistory;
import org.entente.measure.bloc.DeclaredBloc;
import org.entente.measure.bloc.DeclaredStanding;
import org.entente.measure.bloc.FoundBlocs;
import org.entente.measure.bloc.Outcome;
import org.entente.stat.bloc.BlocEvent;

/** The tables of the page on blocs. */
final class BlocTables {
    private final BlocsAnswer answer;
    private final BlocHistory history;
    private final int shown;

    BlocTables(BlocsAnswer answer, int shown) {
        this.answer = answer;
        this.history = answer.history();
        this.shown = shown;
    }

    private Unit unit() {
        return history.units().get(shown);
    }

    private FoundBlocs found() {
        return answer.found(shown);
    }

    /** Which states have too few votes to be placed; empty when none has. */
    String leftOut() {
        List<String> names = answer.names(shown, found().leftOut());
        return names.isEmpty()
                ? ""
                : "Left out of " + answer.label(shown) + " with too few joint votes: " + BlocWords.list(names) + ".";
    }

    /** How many blocs most years have. */
    String overTimeFinding() {
        int[] counts = IntStream.range(0, history.units().size())
                .filter(unit -> answer.found(unit).outcome() == Outcome.FOUND)
                .map(unit -> answer.found(unit).count())
                .sorted()
                .toArray();
        String most = Numbers.capital(answer.by().word()) + "s have " + counts[0] + " to " + counts[counts.length - 1]
                + " blocs";
        return counts[0] == counts[counts.length - 1]
                ? "Every " + answer.by().word() + " has " + Numbers.counted(counts[0], "bloc", "blocs")
                : most + ", half of them at most " + counts[(counts.length - 1) / 2];
    }

    /** Every unit with the sizes of its blocs. */
    Table sizes() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int unit = 0; unit < history.units().size(); unit++) {
            FoundBlocs found = answer.found(unit);
            rows.add(List.of(
                    new Cell.Words(history.units().get(unit).label()),
                    new Cell.Count(history.units().get(unit).rollCalls(), null),
                    new Cell.Count(found.states().length, null),
                    new Cell.Words(sizes(unit)),
                    new Cell.Count(answer.alone(unit).length, null),
                    new Cell.Words(Numbers.decimals(found.modularity(), 2)),
                    new Cell.Words(times(found))));
        }
        return new Table(
                "sizes",
                Numbers.counted(rows.size(), answer.by().word(), answer.by().word() + "s"),
                "",
                List.of(
                        Table.Column.words(Numbers.capital(answer.by().word())),
                        Table.Column.number("Votes").asMinor(),
                        Table.Column.number("States"),
                        Table.Column.words("Bloc: states"),
                        Table.Column.number("In none"),
                        Table.Column.number("Modularity").asMinor(),
                        Table.Column.number("Times chance").asMinor()),
                rows,
                "Modularity of the division shown; and how many times as much a division gains as the best of nine networks of shuffled votes.",
                List.of());
    }

    private static String times(FoundBlocs found) {
        return Numbers.decimals(found.gain() / found.chance(), 1);
    }

    private String sizes(int unit) {
        FoundBlocs found = answer.found(unit);
        return found.outcome() != Outcome.FOUND
                ? found.outcome().words()
                : String.join(
                        " · ",
                        answer.blocs(unit).stream()
                                .map(bloc -> history.number(unit, bloc) + ": " + found.members(bloc).length)
                                .toList());
    }

    /** What became of blocs. */
    Table events() {
        List<List<Cell>> rows = new ArrayList<>();
        for (BlocEvent event : history.events()) {
            rows.add(List.of(
                    new Cell.Words(history.units().get(event.step()).label()),
                    new Cell.Words(Numbers.capital(BlocWords.event(event)))));
        }
        return new Table(
                "events",
                Numbers.counted(rows.size(), "beginning, split, merger or end", "beginnings, splits, mergers and ends"),
                "",
                List.of(Table.Column.words(Numbers.capital(answer.by().word())), Table.Column.words("What happened")),
                rows,
                "A bloc splits from the one that more than half of it come from, and goes into the one that more than "
                        + "half of it are in next.",
                List.of());
    }

    /** The blocs of the unit shown with all their states, a paragraph each. */
    List<Prose> members() {
        List<Prose> paragraphs = new ArrayList<>();
        for (int bloc : answer.blocs(shown)) {
            int[] members = found().members(bloc);
            paragraphs.add(Prose.led(
                    "Bloc " + history.number(shown, bloc) + ", " + Numbers.counted(members.length, "state", "states")
                            + ", stability " + Numbers.decimals(found().stability(bloc), 2) + ".",
                    String.join(", ", answer.names(shown, members)) + "."));
        }
        int[] alone = answer.alone(shown);
        if (alone.length > 0) {
            paragraphs.add(Prose.led(
                    "In no bloc, " + Numbers.counted(alone.length, "state", "states") + ".",
                    String.join(", ", answer.names(shown, alone)) + "."));
        }
        return paragraphs;
    }

    /** "27 of 27 in bloc 2". */
    private String where(DeclaredBloc declared) {
        int members = declared.members().length;
        int with = members - declared.apart().length;
        if (declared.main() < 0) {
            return "all " + members + " in none";
        }
        return declared.majority()
                ? with + " of " + members + " in bloc " + history.number(shown, declared.main())
                : "at most " + with + " of " + members + " in one bloc";
    }

    /** The organisations of the unit shown. */
    Table declared() {
        List<List<Cell>> rows = new ArrayList<>();
        int whole = 0;
        for (DeclaredBloc declared : answer.declared().of(unit(), found())) {
            whole += declared.apart().length == 0 && declared.main() >= 0 ? 1 : 0;
            rows.add(List.of(
                    new Cell.Words(declared.organisation()),
                    new Cell.Words(where(declared)),
                    new Cell.Words(Numbers.decimals(declared.adjustedRand(), 2, true)),
                    new Cell.Words(Numbers.decimals(declared.normalisedInformation(), 2)),
                    new Cell.Words(
                            declared.majority() ? String.join(", ", answer.names(shown, declared.apart())) : "")));
        }
        return new Table(
                "declared",
                Numbers.capital(Numbers.word(whole)) + " of "
                        + Numbers.counted(rows.size(), "organisation", "organisations")
                        + (whole == 1 ? " sits" : " sit") + " in one bloc",
                unit().label(),
                List.of(
                        Table.Column.words("Organisation"),
                        Table.Column.words("Full members"),
                        Table.Column.number("ARI").asMinor(),
                        Table.Column.number("NMI").asMinor(),
                        Table.Column.words("Apart")),
                rows,
                "",
                List.of());
    }

    /** States that stand to an organisation in another grade than full membership. */
    Table standings() {
        List<List<Cell>> rows = new ArrayList<>();
        for (DeclaredStanding standing : answer.declared().standings(unit(), found())) {
            int in = standing.states().length - standing.apart().length;
            rows.add(List.of(
                    new Cell.Lines(standing.organisation(), standing.grade()),
                    new Cell.Words(in + " of " + standing.states().length + " in bloc "
                            + history.number(shown, standing.main())),
                    new Cell.Words(String.join(", ", answer.names(shown, standing.apart())))));
        }
        return new Table(
                "standings",
                Numbers.counted(rows.size(), "grade short of membership", "grades short of membership"),
                unit().label(),
                List.of(
                        Table.Column.words("Organisation"),
                        Table.Column.words("With most members"),
                        Table.Column.words("Apart")),
                rows,
                "Candidates, associates, partners, observers and suspended members, held against the bloc of most full "
                        + "members. The lists of them are not complete.",
                List.of());
    }
}
