package org.entente.app.rollcall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.entente.app.cli.NamedState;
import org.entente.app.cli.ShellWords;
import org.entente.chart.Tone;
import org.entente.dossier.Cell;
import org.entente.dossier.Exhibit;
import org.entente.dossier.Prose;
import org.entente.dossier.Section;
import org.entente.dossier.Sheet;
import org.entente.dossier.Table;
import org.entente.dossier.YearBars;
import org.entente.measure.Numbers;
import org.entente.measure.SliceWords;
import org.entente.measure.Unit;
import org.entente.notice.Notice;
import org.entente.vote.Choice;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/** Roll calls as a page: the question in words, how many by year, each as a row. */
public final class RollCallsSheet {
    private static final int USUAL = 400;
    private static final int LONG = 40;

    private final RollCallsAnswer answer;
    private final VoteRecord record;

    public RollCallsSheet(RollCallsAnswer answer) {
        this.answer = answer;
        this.record = answer.record();
    }

    /** The page, made by this command. */
    public Sheet sheet(List<Notice> notices, String command) {
        Sheet.Builder sheet = Sheet.of("Roll calls · General Assembly", RollCallsWords.question(answer));
        SliceWords.labels(answer.sliced().slice()).stream().skip(1).forEach(sheet::fact);
        int[] newest = answer.newest();
        if (newest.length == 0) {
            sheet.finding("No roll call on record is like this").say(RollCallsWords.why(answer));
            new NearestQuestions(answer).sections().forEach(sheet::section);
        } else {
            sheet.finding(finding());
            byYear(sheet);
            rows(sheet);
        }
        return sheet.commands(commands(newest)).build(notices, answer.sliced().origins(), command);
    }

    private String finding() {
        int[] newest = answer.newest();
        int last = record.rollCalls().get(newest[0]).year();
        int first = record.rollCalls().get(newest[newest.length - 1]).year();
        return Numbers.counted(newest.length, "roll call", "roll calls") + ", " + Unit.years(first, last);
    }

    private void byYear(Sheet.Builder sheet) {
        TreeMap<Integer, double[]> years = new TreeMap<>();
        boolean pair = answer.pair().size() == 2;
        for (int index : answer.newest()) {
            int year = record.rollCalls().get(index).year();
            years.computeIfAbsent(year, y -> new double[pair ? 4 : 1])[pair ? difference(index) : 0]++;
        }
        if (years.size() < 3 || answer.newest().length <= LONG / 2) {
            return;
        }
        YearBars bars = pair
                ? new YearBars(
                        List.of("same choice", "one step apart", "yes against no", "one did not vote"),
                        List.of(Tone.SAME, Tone.STEP, Tone.OPPOSITE, Tone.ABSENT),
                        years)
                : new YearBars(List.of("roll calls"), List.of(Tone.WORLD), years);
        String subtitle = pair
                ? "From the bottom up: the same choice, one step apart, yes against no, one did not vote"
                : "Roll calls found, by calendar year";
        sheet.section(Section.of(
                "years",
                "By year",
                List.of(Exhibit.of(
                        List.of(Prose.of("A year without a bar has none that match.")),
                        bars.chart("years", most(years), subtitle, RollCallsWords.source(answer)),
                        bars.table("years")))));
    }

    private static String most(Map<Integer, double[]> years) {
        Map.Entry<Integer, double[]> most = years.entrySet().stream()
                .max(Comparator.comparingDouble((Map.Entry<Integer, double[]> year) -> sum(year.getValue())))
                .orElseThrow();
        return "Most in one year: " + Numbers.count(Math.round(sum(most.getValue()))) + ", in " + most.getKey();
    }

    private static double sum(double[] counts) {
        return Arrays.stream(counts).sum();
    }

    /** 0 the same, 1 a step apart, 2 yes against no, 3 where one of them cast no vote. */
    private int difference(int index) {
        Choice one = choice(index, answer.pair().get(0));
        Choice other = choice(index, answer.pair().get(1));
        return one.cast() && other.cast() ? Math.abs(one.code() - other.code()) : 3;
    }

    private Choice choice(int index, NamedState state) {
        int column = record.column(state.ccode());
        return column < 0 ? Choice.NO_ROW : record.choice(index, column);
    }

    private void rows(Sheet.Builder sheet) {
        int[] newest = answer.newest();
        int most = Math.min(answer.limit() == 0 ? USUAL : answer.limit(), newest.length);
        List<Exhibit> exhibits = new ArrayList<>();
        if (most <= LONG) {
            exhibits.add(Exhibit.of(List.of(), table("rows", Arrays.copyOf(newest, most))));
        } else {
            for (int year : years(newest, most)) {
                int[] its = kept(
                        Arrays.copyOf(newest, most),
                        r -> record.rollCalls().get(r).year() == year);
                String count = Numbers.counted(its.length, "roll call", "roll calls");
                exhibits.add(Exhibit.of(
                        List.of(new Prose.Builder()
                                .figure(Integer.toString(year), null)
                                .say(" · " + count)
                                .build()),
                        table("rows-" + year, its)));
            }
        }
        if (most < newest.length) {
            String more = Numbers.count(newest.length - most) + " earlier ones are not shown: ";
            exhibits.add(Exhibit.of(
                    List.of(),
                    List.of(new Prose.Builder()
                            .say(more)
                            .command("--limit 0")
                            .say(" shows all, ")
                            .command("--out FILE.csv")
                            .say(" writes all.")
                            .build())));
        }
        Section section = Section.of("rows", most < newest.length ? "The newest" : "Each of them", exhibits);
        sheet.section(most <= LONG ? section.asWide() : section);
    }

    private List<Integer> years(int[] newest, int most) {
        return Arrays.stream(newest)
                .limit(most)
                .map(r -> record.rollCalls().get(r).year())
                .distinct()
                .boxed()
                .toList();
    }

    private static int[] kept(int[] indexes, IntPredicate filter) {
        return RollCallTable.kept(indexes, filter);
    }

    private Table table(String id, int[] indexes) {
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.words("Text"), Table.Column.words("Date")));
        answer.pair().forEach(state -> columns.add(Table.Column.words(state.shortName())));
        columns.add(Table.Column.words("Votes of all members").asMinor());
        columns.add(Table.Column.number("Yes–no–abst."));
        List<List<Cell>> rows = new ArrayList<>();
        for (int index : indexes) {
            rows.add(row(index));
        }
        return new Table(id, "", "", columns, rows, "", List.of());
    }

    private List<Cell> row(int index) {
        RollCall rollCall = record.rollCalls().get(index);
        String name = RollCallWords.name(rollCall);
        String kind = rollCall.finalText() ? "" : " · " + RollCallWords.kind(rollCall);
        String subject = RollCallWords.subject(rollCall);
        List<Cell> cells = new ArrayList<>();
        cells.add(subject.isEmpty() ? new Cell.Words(name + kind) : new Cell.Lines(subject, name + kind));
        cells.add(new Cell.Words(
                rollCall.dateApproximate()
                        ? "c. " + rollCall.year()
                        : rollCall.date().toString()));
        answer.pair().forEach(state -> cells.add(new Cell.Vote(choice(index, state))));
        cells.add(RollCallRows.bar(record, index));
        cells.add(new Cell.Words(Tallies.of(record, index).words()));
        return cells;
    }

    private List<String> commands(int[] newest) {
        List<String> commands = new ArrayList<>();
        if (newest.length > 0) {
            String name = RollCallWords.name(record.rollCalls().get(newest[0]));
            commands.add(ShellWords.join(List.of("entente", "rollcall", name)));
        }
        if (answer.pair().size() == 2) {
            commands.add("entente dossier " + RollCallsWords.codes(answer));
        }
        commands.add(RollCallsWords.command(answer, answer.words()) + " --out rollcalls.csv");
        return commands;
    }
}
