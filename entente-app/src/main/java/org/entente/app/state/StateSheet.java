package org.entente.app.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entente.app.cli.NamedState;
import org.entente.app.rollcall.RollCallSentences;
import org.entente.cases.Case;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.Tone;
import org.entente.dossier.Cell;
import org.entente.dossier.Exhibit;
import org.entente.dossier.Numbers;
import org.entente.dossier.Prose;
import org.entente.dossier.Section;
import org.entente.dossier.Sheet;
import org.entente.dossier.Table;
import org.entente.dossier.Tally;
import org.entente.dossier.YearBars;
import org.entente.measure.BlocFigures;
import org.entente.measure.Estimate;
import org.entente.measure.Slice;
import org.entente.measure.SliceWords;
import org.entente.measure.StateList;
import org.entente.measure.Unit;
import org.entente.notice.Notice;
import org.entente.state.Capital;
import org.entente.state.Span;
import org.entente.state.State;
import org.entente.state.StateName;
import org.entente.state.StateRegistry;

/** A state as a page: who it is and was, how it voted by year, to whom it is near, its cases. */
public final class StateSheet {
    private static final int ENDS = 5;

    private final StateAnswer answer;
    private final State state;
    private final LocalDate on;
    private final Supplier<StateList> nearest;

    /** @param nearest all others by relative affinity over the answer's unit; asked for only if the state voted */
    public StateSheet(StateAnswer answer, Supplier<StateList> nearest) {
        this.answer = answer;
        this.state = answer.state().state();
        this.on = answer.state().on();
        this.nearest = nearest;
    }

    /** The page, made by this command. */
    public Sheet sheet(List<Notice> notices, String command) {
        Sheet.Builder sheet = Sheet.of(
                        "State · " + state.subregion(), answer.state().name())
                .byline(otherName())
                .fact(codes())
                .fact(group())
                .fact(capital());
        SliceWords.labels(answer.sliced().slice()).stream().skip(1).limit(1).forEach(sheet::fact);
        if (answer.years().isEmpty()) {
            sheet.finding("No vote in the General Assembly").say(why());
        } else {
            votes(sheet);
        }
        sheet.section(identity());
        StandingSection.of(state).ifPresent(sheet::section);
        new StateTieSections(answer.ties()).add(sheet);
        if (!answer.years().isEmpty()) {
            closeness(sheet);
        }
        cases(sheet);
        return sheet.commands(List.of(similar())).build(notices, answer.origins(), command);
    }

    /** The command that lists all others over the years that closeness speaks of. */
    private String similar() {
        Slice slice = answer.sliced().slice();
        Unit unit = answer.unit();
        Slice asked = slice.allTime() && unit.fromYear() > 0 ? slice.withYears(unit.fromYear(), unit.toYear()) : slice;
        return "entente similar " + state.code(end()) + SliceWords.options(asked.asTyped());
    }

    /** The last day of what closeness speaks of: others are named by it. */
    private LocalDate end() {
        return answer.unit().toYear() == 0 ? on : LocalDate.of(answer.unit().toYear(), 12, 31);
    }

    /** A name of another day than the last: the page says which day it speaks of and what followed. */
    private String otherName() {
        StateName last = state.names().get(state.names().size() - 1);
        StateName then = state.naming(on);
        if (then.equals(last)) {
            return "";
        }
        String names = state.names().stream()
                .filter(name -> name.span().from().isAfter(then.span().from()))
                .map(StateName::name)
                .collect(Collectors.joining(", then "));
        return "Named as on " + RollCallSentences.day(on) + "; later " + names
                + ". The votes are those of the lineage under all its names.";
    }

    private String codes() {
        String codes = answer.state().code() + " · COW " + state.ccode();
        return state.gwcode(on).isPresent()
                ? codes + " · GW " + state.gwcode(on).getAsInt()
                : codes;
    }

    private String group() {
        String group = StateRegistry.builtIn().regionalGroup(state.ccode(), on);
        return group.isEmpty() ? "" : "UN group: " + group;
    }

    private String capital() {
        Capital capital = state.capital(on);
        return capital == null ? "" : "Capital: " + capital.name();
    }

    private String why() {
        return state.seats().isEmpty()
                ? "It has no seat and no vote in the Assembly. A list’s entry is no statement on recognition."
                : "It had a seat and votes in the Assembly " + spans(state.seats()) + ", and has no recorded vote in "
                        + SliceWords.time(answer.sliced().slice()) + ".";
    }

    private void votes(Sheet.Builder sheet) {
        YearVotes total = answer.total();
        List<YearVotes> years = answer.years();
        String span =
                Unit.years(years.get(0).year(), years.get(years.size() - 1).year());
        sheet.finding((answer.lineage().isEmpty() ? "It" : "This lineage") + " voted on " + Numbers.count(total.cast())
                + " of " + Numbers.count(total.members()) + " roll calls while seated, " + span);
        answer.lineage().ifPresent(sheet::say);
        sheet.say(
                "Of the votes cast " + Numbers.percent((double) total.yes() / Math.max(1, total.cast())) + " were yes, "
                        + Numbers.percent((double) total.abstain() / Math.max(1, total.cast())) + " abstentions and "
                        + Numbers.percent((double) total.no() / Math.max(1, total.cast()))
                        + " no. A vote not cast states no motive.");
        int[] counts = {total.yes(), total.abstain(), total.no(), total.absent()};
        sheet.tally(Tally.of(counts, List.of("yes", "abstained", "no", "did not vote")));
        SortedMap<Integer, double[]> bars = new TreeMap<>();
        years.forEach(
                year -> bars.put(year.year(), new double[] {year.yes(), year.abstain(), year.no(), year.absent()}));
        YearBars chart = new YearBars(
                List.of("yes", "abstained", "no", "did not vote"),
                List.of(Tone.YES, Tone.ABSTAIN, Tone.NO, Tone.ABSENT),
                bars);
        sheet.section(Section.of(
                "votes",
                "Votes by year",
                List.of(Exhibit.of(
                        List.of(Prose.of("A year without a bar: not a member, or no roll call of the slice.")),
                        chart.chart(
                                "votes",
                                missed(years),
                                "Roll calls as a member, from the bottom up: yes, abstained, no, did not vote",
                                RollCallSentences.source(answer.sliced().origins())),
                        chart.table("votes")))));
    }

    private static String missed(List<YearVotes> years) {
        YearVotes most = years.stream()
                .max(Comparator.comparingDouble((YearVotes year) -> (double) year.absent() / year.members()))
                .orElseThrow();
        return most.absent() == 0
                ? "It voted on every roll call of every year"
                : "It missed most in " + most.year() + ": " + Numbers.count(most.absent()) + " of "
                        + Numbers.counted(most.members(), "roll call", "roll calls");
    }

    private Section identity() {
        List<List<Cell>> rows = new ArrayList<>();
        for (StateName name : state.names()) {
            rows.add(words("Name", name.name(), name.span().display()));
        }
        add(rows, "Listed by COW", spans(state.system()));
        add(rows, "Seat and votes in the Assembly", state.seats().isEmpty() ? "no seat" : spans(state.seats()));
        ListedLink.of(state)
                .forEach(link ->
                        rows.add(words("Succession", link.words(), link.date().toString())));
        Table table = new Table(
                "identity",
                "",
                "",
                List.of(Table.Column.words("What"), Table.Column.words("Which"), Table.Column.words("When")),
                rows,
                "",
                List.of());
        return Section.of(
                "identity",
                "Names, seat, succession",
                List.of(Exhibit.of(
                        List.of(Prose.of("One lineage under all its names; a list’s entry is no statement on "
                                + "recognition.")),
                        table)));
    }

    private static void add(List<List<Cell>> rows, String label, String text) {
        if (!text.isEmpty()) {
            rows.add(words(label, "", text));
        }
    }

    private static List<Cell> words(String what, String which, String when) {
        return List.of(new Cell.Words(what), new Cell.Words(which), new Cell.Words(when));
    }

    private static String spans(List<Span> spans) {
        return spans.stream()
                .map(span -> span.from() + " to " + (span.open() ? "today" : span.to()))
                .collect(Collectors.joining("; "));
    }

    private void closeness(Sheet.Builder sheet) {
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

    private void cases(Sheet.Builder sheet) {
        List<List<Cell>> rows = new ArrayList<>();
        answer.cases().supported().forEach(entry -> rows.add(row(entry, "its own")));
        answer.cases().opposing().forEach(entry -> rows.add(row(entry, entry.contextOnly() ? "context" : "opposing")));
        if (rows.isEmpty()) {
            return;
        }
        Table table = new Table(
                "cases",
                "",
                "",
                List.of(Table.Column.words("Case"), Table.Column.words("Side"), Table.Column.words("Command")),
                rows,
                "",
                List.of());
        sheet.section(Section.of("cases", "Cases of the registry", List.of(Exhibit.of(List.of(), table))));
    }

    private static List<Cell> row(Case entry, String side) {
        return List.of(
                new Cell.Lines(entry.shortName(), entry.id()),
                new Cell.Words(side),
                new Cell.Words("entente case " + entry.id()));
    }
}
