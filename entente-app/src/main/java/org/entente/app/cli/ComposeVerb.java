package org.entente.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.app.compose.ComposeAnswer;
import org.entente.app.compose.KeptRunsAnswer;
import org.entente.app.compose.PartListAnswer;
import org.entente.construct.composite.CompositeMaker;
import org.entente.construct.composite.CompositeQuestion;
import org.entente.construct.composite.Composition;
import org.entente.construct.composite.KeptRuns;
import org.entente.measure.FigureOptions;
import org.entente.measure.Seeds;
import org.entente.measure.SliceWords;
import org.entente.notice.Notice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compose}: a composite of a pair with the user's weights, and what its rank depends on. */
@Command(
        name = "compose",
        description =
                "Puts indicators of two states together with your weights, by four designs, and shows how far the "
                        + "pair’s rank moves when designs and weights vary. There are no weights of Entente’s own. Every run "
                        + "is kept.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente compose --list",
            "  entente compose AZE SRB --weights relative_affinity=2,regime_distance=1,capital_distance=1",
            "  entente compose AZE SRB --weights agreement=1,capital_distance=1 --year 2019 --out runs.csv",
            "  entente compose --list-runs",
        })
final class ComposeVerb implements Verb {
    @Parameters(
            arity = "0..2",
            paramLabel = "STATE",
            completionCandidates = WordsToComplete.States.class,
            description = "Two states by code or name: AZE, 373, Azerbaijan, DEU@1985.")
    private List<String> states = List.of();

    @Option(
            names = "--weights",
            paramLabel = "NAME=W,…",
            completionCandidates = WordsToComplete.Weighable.class,
            description = "Indicators with their weights; only ratios matter.")
    private @Nullable String weights;

    @Option(names = "--list", description = "What can be weighed.")
    private boolean list;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "" + CompositeQuestion.ROWS,
            description = "Rows of each sample of designs and weights (default: ${DEFAULT-VALUE}).")
    private int rows = CompositeQuestion.ROWS;

    @Option(
            names = "--concentration",
            paramLabel = "K",
            defaultValue = "30",
            description = "How close drawn weights keep to yours: the sum of the Dirichlet distribution’s parameters "
                    + "(default: ${DEFAULT-VALUE}).")
    private double concentration = CompositeQuestion.CONCENTRATION;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "" + Seeds.USUAL,
            description = "Seed of designs and weights (default: ${DEFAULT-VALUE}).")
    private long seed = Seeds.USUAL;

    @Option(names = "--list-runs", description = "Composites whose runs are kept.")
    private boolean listRuns;

    @Option(names = "--run", paramLabel = "ID", description = "All runs of a composite that is kept.")
    private @Nullable String run;

    @Mixin
    private final SliceOptions slice = new SliceOptions();

    @Mixin
    private final OutOptions out = new OutOptions();

    @Override
    public ExitCode run(Invocation invocation) {
        if (run != null || listRuns) {
            return kept(invocation);
        }
        if (!list && (states.size() != 2 || weights == null)) {
            throw SliceValues.usage("a composite needs two states and --weights")
                    .withRemedy("entente compose --list shows what can be weighed.")
                    .thrown();
        }
        SlicedRecord sliced =
                SlicedRecord.open(invocation, slice.slice().settled(true)).orNothing();
        return list ? listed(invocation, sliced) : composed(invocation, sliced);
    }

    private ExitCode kept(Invocation invocation) {
        FigureMaker maker = new FigureMaker(invocation);
        KeptRuns runs = new KeptRuns(maker.store());
        if (run == null) {
            return invocation.answer(KeptRunsAnswer.list(runs.list(), maker.notices()), out);
        }
        KeptRuns.Kept found = runs.find(run)
                .orElseThrow(() -> Failure.of(ExitCode.NO_ANSWER, "no_such_run", "no kept run is called “" + run + "”")
                        .withRemedy("entente compose --list-runs lists them.")
                        .thrown());
        return invocation.answer(KeptRunsAnswer.one(found, maker.notices()), out);
    }

    private ExitCode listed(Invocation invocation, SlicedRecord sliced) {
        try (ConstructOpening opening =
                ConstructOpening.open(invocation, sliced, List.of(), List.of(), options(sliced))) {
            return invocation.answer(
                    new PartListAnswer(opening.setting()).answer(opening.setting(), opening.notices()), out);
        }
    }

    private ExitCode composed(Invocation invocation, SlicedRecord sliced) {
        List<NamedState> pair =
                new StateArguments(invocation, sliced.end()).pair("a composite", states.get(0), states.get(1));
        NamedState a = pair.get(0);
        NamedState b = pair.get(1);
        CompositeQuestion question = question(a, b);
        try (ConstructOpening opening =
                ConstructOpening.open(invocation, sliced, List.of(a, b), List.of(), options(sliced))) {
            String typed = SliceWords.options(sliced.slice()).strip();
            Composition made = CompositeMaker.make(opening.setting(), question, typed);
            KeptRuns kept = new KeptRuns(new FigureMaker(invocation).store());
            Optional<KeptRuns.Kept> runs = made.runs().map(kept::keep);
            List<Notice> notices = new ArrayList<>(opening.notices());
            return invocation.answer(
                    new ComposeAnswer(opening.setting(), a, b, made, runs).answer(notices, invocation.question()), out);
        }
    }

    private static FigureOptions options(SlicedRecord sliced) {
        return FigureOptions.of(sliced.slice().absence());
    }

    private CompositeQuestion question(NamedState a, NamedState b) {
        try {
            return new CompositeQuestion(
                    a.state(),
                    b.state(),
                    new WeightWords(weights == null ? "" : weights).list(),
                    concentration,
                    rows,
                    seed);
        } catch (IllegalArgumentException e) {
            throw SliceValues.usage(String.valueOf(e.getMessage()))
                    .withRemedy("entente compose --list shows what can be weighed.")
                    .thrown();
        }
    }
}
