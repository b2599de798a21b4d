package org.entente.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.app.rollcall.DisagreementLines;
import org.entente.app.rollcall.NearestSymbols;
import org.entente.app.rollcall.RollCallAnswer;
import org.entente.app.rollcall.RollCallFinder;
import org.entente.app.rollcall.RollCallJson;
import org.entente.app.rollcall.RollCallPage;
import org.entente.app.rollcall.RollCallSheet;
import org.entente.app.rollcall.RollCallWords;
import org.entente.app.rollcall.Tallies;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.record.Disagreement;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rollcall}: one roll call, who voted how, where sources disagree. */
@Command(
        name = "rollcall",
        description = "Shows who voted how on one text.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente rollcall A/RES/62/243",
            "  entente rollcall ES-11/1",
            "  entente rollcall undl:632041 --json",
            "  entente rollcall 63/3 --record builtin"
        })
final class RollcallVerb implements Verb {
    @Parameters(paramLabel = "SYMBOL", description = "A symbol such as A/RES/62/243, or an id such as voeten:4828.")
    private String symbol = "";

    @Mixin
    private final RecordOption record = new RecordOption();

    @Mixin
    private final OutOptions out = new OutOptions();

    @Override
    public ExitCode run(Invocation invocation) {
        SlicedRecord sliced = SlicedRecord.open(invocation, record.slice());
        RollCallFinder finder = new RollCallFinder(sliced.record());
        List<Integer> found = finder.find(symbol);
        if (found.isEmpty()) {
            throw unknown(finder).thrown();
        }
        List<Integer> all = new ArrayList<>(found);
        finder.sameText(found.get(0)).stream().filter(r -> !all.contains(r)).forEach(all::add);
        RollCallAnswer page = new RollCallAnswer(sliced, all.get(0), all.subList(1, all.size()));
        return invocation.answer(
                answer(sliced, all).withSheet(() -> new RollCallSheet(page).sheet(invocation.question())), out);
    }

    private Failure unknown(RollCallFinder finder) {
        List<Candidate> nearest = NearestSymbols.to(symbol, finder.symbols()).stream()
                .map(near -> Candidate.of("entente rollcall " + near))
                .toList();
        return Failure.of(ExitCode.NO_ANSWER, "unknown_rollcall", "there is no roll call “" + symbol + "” on record")
                .withDetail(
                        "Texts adopted without a recorded vote are not on record; nor is anything later than the record.")
                .withCandidates(nearest)
                .withRemedy("entente rollcalls WORDS looks for it.");
    }

    private Answer answer(SlicedRecord sliced, List<Integer> all) {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("symbol", symbol);
        query.put("record", sliced.slice().record());
        RollCallJson json = new RollCallJson(sliced.record());
        List<Map<String, @Nullable Object>> rollCalls = new ArrayList<>();
        for (int index : all) {
            Map<String, @Nullable Object> fields = json.summary(index);
            fields.put("votes", json.votes(index));
            fields.put("sources", sliced.sources(index));
            fields.put("disagreements", DisagreementLines.json(sliced.disagreements(index)));
            rollCalls.add(fields);
        }
        return new Answer(
                "rollcall",
                query,
                Map.of("rollcalls", rollCalls),
                List.of(),
                sliced.origins(),
                terminal -> print(terminal, sliced, all));
    }

    private void print(Terminal terminal, SlicedRecord sliced, List<Integer> all) {
        int first = all.get(0);
        List<Disagreement> disagreements = sliced.disagreements(first);
        Map<Integer, String> signs = new TreeMap<>();
        disagreements.forEach(disagreement -> signs.put(disagreement.ccode(), "≠"));
        new RollCallPage(sliced.record(), first, signs).print(terminal);
        DisagreementLines.print(terminal, sliced.record(), first, disagreements);
        others(terminal, sliced.record(), all);
        more(terminal, sliced.record().rollCalls().get(first));
    }

    private static void others(Terminal terminal, VoteRecord record, List<Integer> all) {
        if (all.size() < 2) {
            return;
        }
        terminal.blank();
        terminal.print(Line.of("Also voted on under this symbol", Style.DIM));
        Table table = new Table(2).left("").left("").left("").left("");
        for (int index : all.subList(1, all.size())) {
            RollCall rollCall = record.rollCalls().get(index);
            table.row(
                    rollCall.id(),
                    rollCall.date().toString(),
                    RollCallWords.kind(rollCall),
                    RollCallWords.outcome(rollCall, Tallies.of(record, index)));
        }
        terminal.print(table.linesWithoutHead(terminal.room()));
    }

    private static void more(Terminal terminal, RollCall rollCall) {
        terminal.blank();
        List<String> commands = new ArrayList<>();
        rollCall.caseIds().stream().limit(1).forEach(id -> commands.add("entente case " + id));
        commands.add(ShellWords.join(List.of("entente", "rollcall", RollCallWords.name(rollCall), "--json")));
        commands.add("entente cite");
        MoreLine.print(terminal, "More", commands);
    }
}
