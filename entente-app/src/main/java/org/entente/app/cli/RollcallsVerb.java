package org.entente.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.file.Column;
import org.entente.app.rollcall.PairFilter;
import org.entente.app.rollcall.RollCallJson;
import org.entente.app.rollcall.RollCallList;
import org.entente.app.rollcall.RollCallTable;
import org.entente.app.rollcall.RollCallsAnswer;
import org.entente.app.rollcall.RollCallsSheet;
import org.entente.app.rollcall.WordFilter;
import org.entente.measure.SliceMask;
import org.entente.measure.SliceWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rollcalls}: the roll calls of a slice, of words, of a pair. */
@Command(
        name = "rollcalls",
        description =
                "Lists roll calls by words of label, symbol, issue, case or imported title, and by the joint votes of "
                        + "two states. Newest first; amendments and paragraphs too, unless --final-only.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente rollcalls nuclear --year 2008",
            "  entente rollcalls --pair AZE SRB --opposed --from 2013 --to 2019 --final-only",
            "  entente rollcalls --pair AZE SRB --cell ya --limit 5",
            "  entente rollcalls --case AZE_NK --json",
            "  entente rollcalls --session 62 --out session62.csv"
        })
final class RollcallsVerb implements Verb {
    private static final int SHOWN = 20;

    @Parameters(paramLabel = "WORD", arity = "0..*", description = "Words that must all occur.")
    private List<String> words = List.of();

    @Mixin
    private final PairOptions pair = new PairOptions();

    @Option(names = "--limit", paramLabel = "N", description = "How many are shown; 0 for all (default: 20).")
    private @Nullable Integer limit;

    @Mixin
    private final SliceOptions slice = new SliceOptions();

    @Mixin
    private final OutOptions out = new OutOptions();

    @Override
    public ExitCode run(Invocation invocation) {
        pair.which();
        SlicedRecord sliced =
                SlicedRecord.open(invocation, slice.slice().settled(false)).orNothing();
        StateArguments states = new StateArguments(invocation, sliced.end());
        List<NamedState> two = pair.names().stream().map(states::get).toList();
        int[] found = found(sliced, two);
        return invocation.answer(answer(invocation, sliced, two, found), out);
    }

    private int[] found(SlicedRecord sliced, List<NamedState> two) {
        WordFilter word = new WordFilter(words);
        int[] found = RollCallTable.kept(
                SliceMask.indexes(sliced.mask()),
                r -> word.holds(sliced.record().rollCalls().get(r)));
        if (two.isEmpty()) {
            return found;
        }
        PairFilter filter = filter(sliced, two);
        return RollCallTable.kept(found, r -> filter.holds(sliced.record(), r));
    }

    private PairFilter filter(SlicedRecord sliced, List<NamedState> two) {
        return pair.filter(
                sliced.record(), two.get(0), two.get(1), sliced.slice().absence());
    }

    private Answer answer(Invocation invocation, SlicedRecord sliced, List<NamedState> two, int[] found) {
        int[] newest = new int[found.length];
        for (int i = 0; i < found.length; i++) {
            newest[i] = found[found.length - 1 - i];
        }
        int shown = limit == null ? SHOWN : limit <= 0 ? found.length : limit;
        RollCallList list = new RollCallList(
                sliced.record(),
                newest,
                two.stream().map(s -> sliced.record().column(s.ccode())).toList(),
                two.stream().map(NamedState::code).toList());
        RollCallsAnswer page = new RollCallsAnswer(
                sliced,
                words,
                two,
                two.isEmpty() ? null : filter(sliced, two),
                newest,
                limit == null ? 0 : limit <= 0 ? Math.max(1, found.length) : limit);
        return new Answer(
                        "rollcalls",
                        query(sliced, two),
                        data(sliced, two, newest),
                        List.of(),
                        sliced.origins(),
                        terminal -> list.print(terminal, String.join(" · ", SliceWords.labels(sliced.slice())), shown))
                .withTable(table(sliced, two, found))
                .withSheet(() ->
                        new RollCallsSheet(page).sheet(RecordNotices.end(sliced, invocation), invocation.question()));
    }

    private Map<String, @Nullable Object> query(SlicedRecord sliced, List<NamedState> two) {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("words", words);
        query.put("pair", two.stream().map(NamedState::json).toList());
        query.put("which", pair.which());
        query.put("slice", SliceWords.options(sliced.slice()).strip());
        return query;
    }

    private Map<String, Object> data(SlicedRecord sliced, List<NamedState> two, int[] newest) {
        RollCallJson json = new RollCallJson(sliced.record());
        List<Map<String, @Nullable Object>> rollCalls = new ArrayList<>();
        int most = limit == null || limit <= 0 ? newest.length : Math.min(limit, newest.length);
        for (int i = 0; i < most; i++) {
            int index = newest[i];
            Map<String, @Nullable Object> fields = json.summary(index);
            if (!two.isEmpty()) {
                fields.put(
                        "votes",
                        two.stream()
                                .map(state -> sliced.record().column(state.ccode()))
                                .filter(column -> column >= 0)
                                .map(column -> json.vote(index, column))
                                .toList());
            }
            rollCalls.add(fields);
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("count", newest.length);
        data.put("rollcalls", rollCalls);
        return data;
    }

    private static List<Column> table(SlicedRecord sliced, List<NamedState> two, int[] found) {
        RollCallTable table = new RollCallTable(sliced.record(), found);
        List<Column> columns = new ArrayList<>(table.columns());
        for (NamedState state : two) {
            columns.add(table.votes(
                    "choice_" + state.code(),
                    "vote of " + state.name(),
                    sliced.record().column(state.ccode())));
        }
        return columns;
    }
}
