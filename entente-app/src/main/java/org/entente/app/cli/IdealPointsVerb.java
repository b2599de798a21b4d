package org.entente.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.app.file.Bundle;
import org.entente.app.file.Column;
import org.entente.app.file.Format;
import org.entente.app.ideal.IdealPointAnswer;
import org.entente.app.ideal.IdealPointNotices;
import org.entente.app.ideal.ItemColumns;
import org.entente.app.ideal.PointColumns;
import org.entente.app.ideal.RunItems;
import org.entente.measure.Numbers;
import org.entente.measure.SliceWords;
import org.entente.measure.ideal.IdealPointData;
import org.entente.measure.ideal.IdealPointModel;
import org.entente.measure.ideal.IdealPointProgress;
import org.entente.measure.ideal.IdealPointRun;
import org.entente.measure.ideal.IdealPointRuns;
import org.entente.notice.Notice;
import org.entente.stat.AbsencePolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ideal-points}: where states stand on the one dimension that divides the Assembly most, session by session. */
@Command(
        name = "ideal-points",
        description =
                "Estimates where each state stood in each session on the one dimension that divides the Assembly most: the "
                        + "dynamic ordinal model of Bailey, Strezhnev and Voeten (2017). All votes unless --final-only; special "
                        + "sessions count in the regular one open that day, also for --from-session and --to-session. "
                        + "CSV, Parquet or Stata by the ending of FILE. Runs are kept. --method full samples the posterior, some "
                        + "ten minutes a chain; an interrupt stops it with what it has, and the same command goes on from there.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente ideal-points AZE SRB --from-session 70",
            "  entente ideal-points --out ideal_points.csv",
            "  entente ideal-points --issue hr --from 1990",
            "  entente ideal-points --compatible --to-session 74 --out as_published.csv",
            "  entente ideal-points --items --from 2010",
            "  entente ideal-points --from-session 77 --method full --chains 2 --iterations 500 --burn-in 200",
            "  entente ideal-points --year 2019 --json"
        })
final class IdealPointsVerb implements Verb {
    @Parameters(
            index = "0..*",
            arity = "0..2",
            paramLabel = "STATE",
            completionCandidates = WordsToComplete.States.class,
            description = "Two states whose paths are shown, and how far apart they stand; none for all.")
    private List<String> states = List.of();

    @Option(
            names = "--compatible",
            description =
                    "The votes, priors and order of steps of the authors’ program, to compare with what they publish.")
    private boolean compatible;

    @Option(names = "--items", description = "The texts voted on instead of the states: what each says of them.")
    private boolean items;

    @Mixin
    private final SamplerSettings settings = new SamplerSettings();

    @Mixin
    private final SliceOptions slice = new SliceOptions();

    @Mixin
    private final OutOptions out = new OutOptions();

    @Override
    public ExitCode run(Invocation invocation) {
        Format format = out.format(Format.CSV, Format.PARQUET, Format.DTA, Format.JSON, Format.TXT);
        boolean table = out.given() && TableFile.FORMATS.contains(format);
        if (table && format != Format.CSV && out.file().isEmpty()) {
            throw SliceValues.usage(format.word() + " needs a file: --out FILE." + format.word())
                    .thrown();
        }
        SlicedRecord sliced = SlicedRecord.open(invocation, slice.slice().settled(false));
        List<NamedState> pair = pair(invocation, sliced, table);
        if (sliced.slice().absence() == AbsencePolicy.OWN_CATEGORY) {
            throw SliceValues.usage("ideal points are not defined under --absence category: their model is ordinal")
                    .thrown();
        }
        try (Interruption interruption = new Interruption(settings.sampled())) {
            FigureMaker maker = new FigureMaker(invocation);
            IdealPointRun run = estimate(invocation, sliced, maker, interruption);
            if (!run.estimate().defined()) {
                // Said here: once the interruption is closed the process ends, whatever is still to be printed.
                invocation.messages().say("Stopped before the first draw; the same command goes on from here.");
                return ExitCode.INTERRUPTED;
            }
            List<Notice> notices = new ArrayList<>(IdealPointNotices.of(run, sliced.slice()));
            notices.addAll(maker.notices());
            if (table) {
                toTable(invocation, sliced, run, format);
                invocation.notices(notices);
                return ExitCode.ANSWERED;
            }
            return invocation.answer(answer(new IdealPointAnswer(sliced, run), pair, notices), out);
        }
    }

    private List<NamedState> pair(Invocation invocation, SlicedRecord sliced, boolean table) {
        if (states.isEmpty()) {
            return List.of();
        }
        if (states.size() != 2) {
            throw SliceValues.usage("ideal-points takes two states, or none for a list of all")
                    .withRemedy(
                            "entente ideal-points AZE SRB shows a pair; entente ideal-points without states has everybody.")
                    .thrown();
        }
        if (items || table) {
            throw SliceValues.usage("a pair’s answer is its path: " + (items ? "--items" : "a file of a table")
                            + " goes without states")
                    .withRemedy(
                            "entente ideal-points AZE SRB shows a pair; --out FILE.csv without states has everybody.")
                    .thrown();
        }
        return new StateArguments(invocation, sliced.end()).pair("a distance", states.get(0), states.get(1));
    }

    private Answer answer(IdealPointAnswer answer, List<NamedState> pair, List<Notice> notices) {
        if (!pair.isEmpty()) {
            return answer.pairAnswer(pair.get(0), pair.get(1), notices);
        }
        return items ? answer.itemAnswer(notices) : answer.answer(notices);
    }

    private IdealPointRun estimate(
            Invocation invocation, SlicedRecord sliced, FigureMaker maker, Interruption interruption) {
        IdealPointModel model = compatible ? IdealPointModel.COMPATIBLE : IdealPointModel.PROPER;
        IdealPointData data = IdealPointData.of(sliced.record(), sliced.slice(), model);
        if (data.size() == 0) {
            throw Failure.of(
                            ExitCode.NO_ANSWER,
                            "empty_slice",
                            "no roll call on which states were divided is like this: "
                                    + String.join(", ", SliceWords.labels(sliced.slice())))
                    .withRemedy("Ask for fewer conditions at once; entente rollcalls shows what there is.")
                    .thrown();
        }
        try (Progress progress = invocation.messages().progress("Ideal points", settings.once())) {
            return new IdealPointRuns(maker.store(), new Stoppable(progress, interruption))
                    .get(data, settings.options(model));
        }
    }

    /** A progress line whose estimate an interrupt stops. */
    private record Stoppable(Progress progress, Interruption interruption) implements IdealPointProgress {
        @Override
        public void at(double share, String words) {
            progress.at(share, words);
        }

        @Override
        public boolean stopped() {
            return interruption.wished();
        }
    }

    private void toTable(Invocation invocation, SlicedRecord sliced, IdealPointRun run, Format format) {
        List<Column> columns = items ? ItemColumns.of(new RunItems(sliced.record(), run)) : PointColumns.of(run);
        Optional<Path> file = out.file();
        if (file.isEmpty()) {
            TableFile.toStdout(invocation, columns);
            return;
        }
        TableFile.toFile(file.get(), format, bundle(invocation, sliced, run, columns));
        invocation
                .messages()
                .say("Written " + file.get() + ", "
                        + Numbers.counted(columns.get(0).rows(), "row", "rows"));
    }

    private Bundle bundle(Invocation invocation, SlicedRecord sliced, IdealPointRun run, List<Column> columns) {
        String what = items
                ? "A row is a text voted on in one session or several, whose roll calls share their parameters."
                : "A row is a state in a session of the General Assembly in which it cast a vote.";
        List<String> notes = IdealPointNotices.of(run, sliced.slice()).stream()
                .map(Notice::message)
                .toList();
        return new Bundle(what, invocation.commandWith("", ""), columns, sliced.origins(), notes);
    }
}
