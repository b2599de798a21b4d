package org.entente.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.construct.ConstructAnswer;
import org.entente.construct.Construct;
import org.entente.construct.Constructs;
import org.entente.construct.Told;
import org.entente.construct.course.Durability;
import org.entente.notice.Notice;
import org.entente.state.State;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forecast}: how close two states will vote in the years to come, and how far such forecasts may be trusted. */
@Command(
        name = "forecast",
        description =
                "Continues the yearly relative affinity of two states by one, three and five years, with intervals that "
                        + "past forecasts of all pairs have calibrated; beside it how such forecasts turned out, how much the "
                        + "two waver and what changed round dated shocks. With --to it answers as of then. --backtest "
                        + "judges the forecasts of all pairs from the end of every year.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente forecast AZE SRB",
            "  entente forecast USA ISR --to 2016",
            "  entente forecast France Germany --out forecast.html",
            "  entente forecast AZE SRB --json",
            "  entente forecast --backtest --out backtest.md"
        })
final class ForecastVerb implements Verb {
    private static final String CONSTRUCT = "durability";

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "A",
            completionCandidates = WordsToComplete.States.class,
            description = "A code or name: AZE, 373, Azerbaijan, DEU@1985.")
    private @Nullable String first;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "B",
            completionCandidates = WordsToComplete.States.class,
            description = "The other state.")
    private @Nullable String second;

    @Option(names = "--backtest", description = "Judge past forecasts of all pairs; takes no states.")
    private boolean backtest;

    @Mixin
    private final DrawSettings settings = new DrawSettings();

    @Mixin
    private final SliceOptions slice = new SliceOptions();

    @Mixin
    private final OutOptions out = new OutOptions();

    @Override
    public ExitCode run(Invocation invocation) {
        checkStates();
        SlicedRecord sliced =
                SlicedRecord.open(invocation, slice.slice().settled(true)).orNothing();
        List<NamedState> states = states(invocation, sliced);
        try (ConstructOpening opening = ConstructOpening.open(
                invocation,
                sliced,
                states,
                List.of(),
                settings.options(sliced.slice().absence()))) {
            Construct construct = Constructs.find(CONSTRUCT).orElseThrow();
            List<State> lineages = states.stream().map(NamedState::state).toList();
            Told told = Told.of(opening.setting(), lineages, construct);
            String years = Durability.years(opening.setting(), lineages, told.reading());
            ConstructAnswer answer = new ConstructAnswer("forecast", opening.setting(), states, List.of(told), years);
            List<Notice> notices = new ArrayList<>(opening.notices());
            return invocation.answer(answer.answer(notices, invocation.question()), out);
        }
    }

    private void checkStates() {
        if (backtest && first != null) {
            throw SliceValues.usage("--backtest is of all pairs and takes no states")
                    .withRemedy(
                            "entente forecast " + first + " " + (second == null ? "B" : second) + " shows one pair’s.")
                    .thrown();
        }
        if (!backtest && second == null) {
            throw SliceValues.usage("a forecast needs two states, or --backtest")
                    .withRemedy("entente forecast AZE SRB, or entente forecast --backtest.")
                    .thrown();
        }
    }

    private List<NamedState> states(Invocation invocation, SlicedRecord sliced) {
        if (first == null || second == null) {
            return List.of();
        }
        return new StateArguments(invocation, sliced.end()).pair("a forecast", first, second);
    }
}
