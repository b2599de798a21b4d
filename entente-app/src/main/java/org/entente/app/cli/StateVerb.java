package org.entente.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.app.construct.ConstructAnswer;
import org.entente.app.state.StateAnswer;
import org.entente.app.state.StateJson;
import org.entente.app.state.StatePage;
import org.entente.app.state.StatePoles;
import org.entente.app.state.StateSheet;
import org.entente.app.state.StateTies;
import org.entente.app.state.YearVotes;
import org.entente.app.terminal.Terminal;
import org.entente.cases.Case;
import org.entente.cases.CaseRegistry;
import org.entente.construct.Told;
import org.entente.measure.BlocFigures;
import org.entente.measure.FigureOptions;
import org.entente.measure.Figures;
import org.entente.measure.Measure;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.measure.SliceWords;
import org.entente.notice.Notice;
import org.entente.record.TieRecord;
import org.entente.source.Origin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code state}: identity, history, votes and closeness to the poles. */
@Command(
        name = "state",
        description =
                "Shows a state: codes, names and membership over time, predecessors, how it voted, how close it is "
                        + "to the poles, its own cases, leaders, pacts, regime, conflicts, what its speeches speak of.",
        footerHeading = "%nExamples:%n",
        footer = {"  entente state SRB", "  entente state DEU@1985", "  entente state AZE --from 2013 --to 2019 --json"
        })
final class StateVerb implements Verb {
    @Parameters(
            paramLabel = "STATE",
            completionCandidates = WordsToComplete.States.class,
            description = "A code or name: AZE, 373, Azerbaijan, DEU@1985.")
    private String state = "";

    @Mixin
    private final SliceOptions slice = new SliceOptions();

    @Mixin
    private final OutOptions out = new OutOptions();

    @Override
    public ExitCode run(Invocation invocation) {
        SlicedRecord sliced =
                SlicedRecord.open(invocation, slice.slice().settled(true)).orNothing();
        NamedState named = new StateArguments(invocation, sliced.end()).get(state);
        SlicedRecord period = LastPeriod.of(sliced, named);
        FigureMaker maker = new FigureMaker(invocation);
        Figures figures = maker.figures(period, FigureOptions.of(sliced.slice().absence()));
        int column = sliced.record().column(named.ccode());
        List<YearVotes> years = YearVotes.list(sliced.record(), sliced.mask(), column);
        Map<String, BlocFigures> poles =
                years.isEmpty() ? Map.of() : StatePoles.figures(figures, period.unit(), named.state(), period.end());
        StateAnswer answer = new StateAnswer(
                named,
                sliced,
                years,
                period.unit(),
                poles,
                CaseRegistry.builtIn().casesOf(named.ccode()),
                ties(invocation, sliced, named));
        try (ConstructOpening opening = ConstructOpening.open(
                invocation,
                then(sliced, named),
                List.of(named),
                List.of(),
                FigureOptions.of(sliced.slice().absence()))) {
            ConstructAnswer constructs = new ConstructAnswer(
                    "state", opening.setting(), List.of(named), Told.all(opening.setting(), List.of(named.state())));
            List<Notice> notices = new ArrayList<>(RecordNotices.end(sliced, invocation));
            notices.addAll(maker.notices());
            return invocation.answer(
                    new Answer(
                                    "state",
                                    query(sliced, named),
                                    json(answer, constructs),
                                    notices,
                                    origins(answer, constructs),
                                    terminal -> print(terminal, answer, constructs))
                            .withSheet(() -> new StateSheet(
                                            answer,
                                            () -> figures.list(period.unit(), Measure.RELATIVE_AFFINITY, column),
                                            constructs.sections())
                                    .sheet(notices, invocation.question())),
                    out);
        }
    }

    /** Of a state on a day typed: what was on record then. */
    private static SlicedRecord then(SlicedRecord sliced, NamedState named) {
        boolean dated = sliced.slice().allTime() && named.on().isBefore(sliced.end());
        if (!dated) {
            return sliced;
        }
        Slice slice = sliced.slice().withDates(null, named.on());
        long[] mask = SliceMask.of(sliced.record(), slice);
        return SliceMask.count(mask) == 0
                ? sliced
                : new SlicedRecord(sliced.record(), sliced.origins(), sliced.allDisagreements(), slice, mask);
    }

    private static Map<String, @Nullable Object> json(StateAnswer answer, ConstructAnswer constructs) {
        Map<String, @Nullable Object> data = StateJson.of(answer);
        data.put("constructs", constructs.constructs());
        return data;
    }

    private static List<Origin> origins(StateAnswer answer, ConstructAnswer constructs) {
        return Stream.concat(answer.origins().stream(), constructs.origins().stream())
                .distinct()
                .toList();
    }

    /** To the last year of the slice, or of the state. */
    private static StateTies ties(Invocation invocation, SlicedRecord sliced, NamedState named) {
        try (TieRecord record = TieOpening.open(invocation, sliced.slice().record())) {
            return StateTies.of(record, named.ccode(), named.on().getYear());
        }
    }

    private static Map<String, @Nullable Object> query(SlicedRecord sliced, NamedState named) {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("state", named.json());
        query.put("slice", SliceWords.options(sliced.slice()).strip());
        return query;
    }

    private void print(Terminal terminal, StateAnswer answer, ConstructAnswer constructs) {
        new StatePage(answer).print(terminal);
        terminal.blank();
        constructs.printLines(terminal);
        terminal.blank();
        List<String> commands = new ArrayList<>();
        commands.add(ShellWords.join(List.of("entente", "similar", state)));
        answer.cases().supported().stream().map(Case::id).limit(1).forEach(id -> commands.add("entente case " + id));
        MoreLine.print(terminal, "More", commands);
    }
}
