package org.entente.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.app.construct.ConstructAnswer;
import org.entente.app.construct.ConstructPage;
import org.entente.app.construct.WorldPage;
import org.entente.app.terminal.Terminal;
import org.entente.construct.Constructs;
import org.entente.construct.Setting;
import org.entente.construct.Told;
import org.entente.measure.Period;
import org.entente.measure.Unit;
import org.entente.state.State;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code consistency}: whether a state backs like cases alike; without a state what holds for all of them. */
@Command(
        name = "consistency",
        description = {
            "Shows how a state backed the cases of others, case by case, and whether its support follows how near it "
                    + "stands to their parties. Without a state: the page for the world, with the pooled slope, pairs of "
                    + "like cases and who splits. Whole texts alone, unless --all-votes."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente consistency",
            "  entente consistency SRB",
            "  entente consistency --to 1990 --json",
            "  entente consistency --out world.html"
        })
final class ConsistencyVerb implements Verb {
    private static final List<String> OF_STATE = List.of("consistency", "principle_or_friendship");
    private static final List<String> OF_WORLD =
            List.of("principle_or_friendship", "unequal_treatment", "mutual_support");

    @Parameters(
            paramLabel = "A",
            arity = "0..1",
            completionCandidates = WordsToComplete.States.class,
            description = "A code or name: SRB, 345, Serbia, DEU@1985; without one the world.")
    private @Nullable String state;

    @Mixin
    private final DrawSettings settings = new DrawSettings();

    @Mixin
    private final SliceOptions slice = new SliceOptions();

    @Mixin
    private final OutOptions out = new OutOptions();

    @Override
    public ExitCode run(Invocation invocation) {
        SlicedRecord sliced =
                SlicedRecord.open(invocation, slice.slice().settled(true)).orNothing();
        List<NamedState> states = Optional.ofNullable(state).stream()
                .map(new StateArguments(invocation, sliced.end())::get)
                .toList();
        try (ConstructOpening opening = ConstructOpening.open(
                invocation,
                sliced,
                states,
                whole(sliced),
                settings.options(sliced.slice().absence()))) {
            ConstructAnswer answer =
                    new ConstructAnswer("consistency", opening.setting(), states, told(opening.setting(), states));
            return invocation.answer(
                    answer.answer(opening.notices(), invocation.question(), terminal -> print(terminal, answer)), out);
        }
    }

    private static void print(Terminal terminal, ConstructAnswer answer) {
        if (answer.states().isEmpty()) {
            new WorldPage(answer, OF_WORLD.size()).print(terminal);
        } else {
            new ConstructPage(answer).print(terminal);
        }
    }

    /** Cases lie decades apart: the page speaks of all years asked for, not of the last ones. */
    private static List<Period> whole(SlicedRecord sliced) {
        Unit all = sliced.unit();
        return all.fromYear() == 0 ? List.of() : List.of(new Period(all.fromYear(), all.toYear()));
    }

    /** A state's row of cases, then its slope; for the world everything that speaks of it, the slope first. */
    private static List<Told> told(Setting setting, List<NamedState> states) {
        List<State> lineages = states.stream().map(NamedState::state).toList();
        List<String> first = lineages.isEmpty() ? OF_WORLD : OF_STATE;
        Stream<Told> leading = first.stream()
                .map(Constructs::find)
                .flatMap(Optional::stream)
                .map(construct -> Told.of(setting, lineages, construct));
        Stream<Told> others = lineages.isEmpty() ? Told.all(setting, lineages).stream() : Stream.empty();
        return Stream.concat(
                        leading,
                        others.filter(
                                told -> !first.contains(told.construct().card().id())))
                .toList();
    }
}
