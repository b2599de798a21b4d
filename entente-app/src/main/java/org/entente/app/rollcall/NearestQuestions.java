package org.entente.app.rollcall;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.entente.app.cli.ShellWords;
import org.entente.chart.Tone;
import org.entente.dossier.Cell;
import org.entente.dossier.Exhibit;
import org.entente.dossier.Prose;
import org.entente.dossier.Section;
import org.entente.dossier.Table;
import org.entente.dossier.YearBars;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.vote.VoteRecord;

/** When nothing was found: the questions nearest to the one asked that have an answer, and where in time it lies. */
final class NearestQuestions {
    private final RollCallsAnswer answer;
    private final VoteRecord record;
    private final int[] slice;

    /** A question with an answer. */
    private record Found(String words, int count, String command) {}

    NearestQuestions(RollCallsAnswer answer) {
        this.answer = answer;
        this.record = answer.record();
        this.slice = SliceMask.indexes(answer.sliced().mask());
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        List<Found> found = list();
        Prose start = new Prose.Builder()
                .say(found.isEmpty() ? "No looser form of this question has an answer. What there is: " : "Nearest: ")
                .command(found.isEmpty() ? "entente rollcalls" : found.get(0).command())
                .build();
        List<List<Cell>> rows = found.stream()
                .map(each -> List.<Cell>of(
                        new Cell.Words(each.words()),
                        new Cell.Count(each.count(), null),
                        new Cell.Words(each.command())))
                .toList();
        Table table = new Table(
                "nearest",
                "Questions near it that have an answer",
                "",
                List.of(
                        Table.Column.words("Asked instead"),
                        Table.Column.number("Roll calls"),
                        Table.Column.words("Command")),
                rows,
                "",
                List.of());
        sections.add(Section.of(
                "nearest",
                "What to ask next",
                List.of(found.isEmpty() ? Exhibit.of(List.of(), List.of(start)) : Exhibit.of(List.of(start), table))));
        drawing(sections);
        return sections;
    }

    private List<Found> list() {
        List<Found> found = new ArrayList<>();
        boolean timed = !answer.sliced().slice().allTime();
        if (timed) {
            add(found, "The same in all years", everything(), matches(), anyTime());
        }
        if (answer.words().size() > 1) {
            for (String word : answer.words()) {
                WordFilter one = new WordFilter(List.of(word));
                add(
                        found,
                        "“" + word + "” alone",
                        slice,
                        r -> one.holds(record.rollCalls().get(r)) && pair(r),
                        RollCallsWords.command(answer, List.of(word)));
            }
        }
        PairFilter filter = answer.filter();
        if (filter != null) {
            pairs(found, filter);
        }
        return found;
    }

    private void pairs(List<Found> found, PairFilter filter) {
        String codes = " --pair " + RollCallsWords.codes(answer);
        String options = RollCallsWords.options(answer);
        for (PairFilter.Which which :
                List.of(PairFilter.Which.DIFFER, PairFilter.Which.ALIKE, PairFilter.Which.JOINT)) {
            PairFilter other = new PairFilter(filter.first(), filter.second(), filter.policy(), which, null);
            String word =
                    which == PairFilter.Which.JOINT ? "" : " --" + which.name().toLowerCase(Locale.ROOT);
            String words = switch (which) {
                case DIFFER -> "Different choices of the two";
                case ALIKE -> "The same choice of the two";
                default -> "All their joint votes";
            };
            add(found, words, slice, r -> other.holds(record, r), "entente rollcalls" + codes + word + options);
        }
    }

    private static void add(List<Found> found, String words, int[] among, IntPredicate filter, String command) {
        int count = (int) IntStream.of(among).filter(filter).count();
        if (count > 0) {
            found.add(new Found(words, count, command));
        }
    }

    private int[] everything() {
        return IntStream.range(0, record.size()).toArray();
    }

    private String anyTime() {
        List<String> parts = new ArrayList<>(List.of("entente", "rollcalls"));
        parts.addAll(answer.words());
        return ShellWords.join(parts) + RollCallsWords.pair(answer);
    }

    private IntPredicate matches() {
        WordFilter words = new WordFilter(answer.words());
        return r -> words.holds(record.rollCalls().get(r)) && pair(r);
    }

    private boolean pair(int rollCall) {
        return answer.filter() == null || answer.filter().holds(record, rollCall);
    }

    /** Where in time the same question has an answer, against the years that were asked for. */
    private void drawing(List<Section> sections) {
        TreeMap<Integer, double[]> years = new TreeMap<>();
        IntStream.of(everything())
                .filter(matches())
                .forEach(r -> years.computeIfAbsent(record.rollCalls().get(r).year(), y -> new double[1])[0]++);
        Slice asked = answer.sliced().slice();
        if (years.isEmpty() || asked.allTime() || slice.length == 0) {
            return;
        }
        YearBars bars = new YearBars(List.of("roll calls"), List.of(Tone.WORLD), years);
        int from = record.rollCalls().get(slice[0]).year();
        int to = record.rollCalls().get(slice[slice.length - 1]).year();
        sections.add(Section.of(
                "where",
                "Where the record has it",
                List.of(Exhibit.of(
                        List.of(),
                        bars.asked(
                                from,
                                to,
                                "where",
                                "The same question has an answer in other years",
                                "Roll calls that match, by year; marked: the years asked for",
                                RollCallsWords.source(answer)),
                        bars.table("where")))));
    }
}
