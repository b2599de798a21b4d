package org.entente.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.app.beyond.BeyondAnswer;
import org.entente.measure.FigureOptions;
import org.entente.measure.Unit;
import org.entente.measure.beyond.BeyondFigures;
import org.entente.measure.beyond.BeyondMaker;
import org.entente.measure.beyond.BeyondWindow;
import org.entente.notice.Notice;
import org.entente.stat.AbsencePolicy;
import org.entente.state.StateRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code beyond-blocs}: how far a pair's alignment goes beyond what habits, blocs, ideal points and region explain. */
@Command(
        name = "beyond-blocs",
        description =
                "Shows how much more, or less, alike two states vote than their habits, the organisations they share, the blocs "
                        + "found in the votes, their ideal points and their region lead one to expect; or, with --top, the "
                        + "pairs for which that is most. Without a slice it speaks of the last period with enough votes. The "
                        + "first run of a window takes some seconds; what it found is kept.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente beyond-blocs AZE SRB",
            "  entente beyond-blocs AZE SRB --year 2019 --out beyond.html",
            "  entente beyond-blocs --top 30 --year 2019",
            "  entente beyond-blocs --top 100 --from 2013 --to 2019 --out pairs.csv"
        })
final class BeyondBlocsVerb implements Verb {
    private static final int PAIR = 2;

    @Parameters(
            paramLabel = "STATE",
            arity = "0..2",
            completionCandidates = WordsToComplete.States.class,
            description = "Two states by code or name: AZE, 373, Azerbaijan, DEU@1985.")
    private List<String> states = new ArrayList<>();

    @Option(names = "--top", paramLabel = "N", description = "Instead of a pair, the N pairs most beyond expectation.")
    private Optional<Integer> top = Optional.empty();

    @Mixin
    private final DrawSettings settings = new DrawSettings();

    @Mixin
    private final SliceOptions slice = new SliceOptions();

    @Mixin
    private final OutOptions out = new OutOptions();

    @Override
    public ExitCode run(Invocation invocation) {
        requireEither();
        SlicedRecord asked =
                SlicedRecord.open(invocation, slice.slice().settled(true)).orNothing();
        if (asked.slice().absence() != AbsencePolicy.EXCLUDE) {
            throw SliceValues.usage("beyond-blocs knows absences as left out alone")
                    .withRemedy("Leave out --absence.")
                    .thrown();
        }
        List<NamedState> pair = states.isEmpty()
                ? List.of()
                : new StateArguments(invocation, asked.end()).pair("beyond-blocs", states.get(0), states.get(1));
        SlicedRecord sliced =
                LastPeriod.of(asked, pair.stream().map(NamedState::ccode).toList());
        FigureMaker maker = new FigureMaker(invocation);
        FigureOptions options = settings.options(AbsencePolicy.EXCLUDE);
        BeyondAnswer answer = new BeyondAnswer(sliced, figures(invocation, sliced, pair, options, maker), options);
        List<Notice> notices = new ArrayList<>(LastPeriod.notices(asked, sliced));
        notices.addAll(RecordNotices.end(sliced, invocation));
        notices.addAll(maker.notices());
        return invocation.answer(
                pair.isEmpty()
                        ? answer.top(top.orElseThrow(), notices, invocation.question())
                        : answer.ofPair(pair.get(0), pair.get(1), notices, invocation.question()),
                out);
    }

    private void requireEither() {
        boolean list = top.isPresent();
        if (list && top.orElseThrow() < 1) {
            throw SliceValues.usage("--top takes a number of pairs from 1 on, not " + top.orElseThrow())
                    .withRemedy("entente beyond-blocs --top 30.")
                    .thrown();
        }
        if (list ? !states.isEmpty() : states.size() != PAIR) {
            throw SliceValues.usage("beyond-blocs takes two states, or --top with a number of pairs")
                    .withRemedy("entente beyond-blocs AZE SRB, or entente beyond-blocs --top 30.")
                    .thrown();
        }
    }

    private static BeyondFigures figures(
            Invocation invocation,
            SlicedRecord sliced,
            List<NamedState> pair,
            FigureOptions options,
            FigureMaker files) {
        BeyondMaker maker = new BeyondMaker(
                sliced.record(),
                StateRegistry.builtIn(),
                sliced.slice(),
                options,
                files.store(),
                invocation.messages()::say);
        BeyondWindow window = maker.window(sliced.unit());
        pair.forEach(named -> NoVote.refuse(named, sliced, window.unit().mask()));
        if (!window.answers()) {
            Unit wider = window.unit();
            throw Failure.of(ExitCode.NO_ANSWER, "few_families", "no data: " + window.tooFew())
                    .withRemedy(
                            "Ask for more years, such as --from " + wider.fromYear() + " --to " + wider.toYear() + ".")
                    .thrown();
        }
        return maker.figures(window);
    }
}
