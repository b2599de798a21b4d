package org.entente.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.bench.Bench;
import org.entente.app.bench.BenchJson;
import org.entente.app.bench.BenchPage;
import org.entente.app.bench.CheckRuns;
import org.entente.app.bench.ConstructRuns;
import org.entente.app.bench.Findings;
import org.entente.app.bench.Machine;
import org.entente.app.bench.Question;
import org.entente.app.bench.RecordReading;
import org.entente.app.bench.Scratch;
import org.entente.app.bench.Timing;
import org.entente.measure.Seeds;
import org.entente.measure.Slice;
import org.entente.notice.Notice;
import org.entente.source.DataSource;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench}: how fast the product is here, beside a plain loop and SQL that must come to the same figures. */
@Command(
        name = "bench",
        description = {
            "Measures how fast Entente is on this machine, beside a plain loop and DuckDB SQL in the same run; both must "
                    + "come to the same figures. Takes about half a minute. Files it writes lie in the cache directory "
                    + "and are removed at the end."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente bench",
            "  entente bench --runs 20 --json",
            "  entente bench --constructs",
            "  entente bench --check",
            "  entente bench --import unga-undl=2025_03_31_ga_voting.csv",
            "  entente bench --import unga-voeten=unga_votes.csv.gz,unga_rollcalls.csv.gz,voeten_matches.csv",
            "%nA figure on which a peer differs ends with exit code 1; a missed target does not."
        })
final class BenchVerb implements Verb {
    private static final int FIRST_YEAR = 1946;
    private static final int LAST_YEAR = 2019;
    private static final int AZERBAIJAN = 373;
    private static final int SERBIA = 345;
    private static final int BATCH = 1000;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "7",
            description = "How often to repeat after the first run (default: ${DEFAULT-VALUE}).")
    private int runs = 7;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "" + Seeds.USUAL,
            description = "Seed of the bootstrap draws (default: ${DEFAULT-VALUE}).")
    private long seed = Seeds.USUAL;

    @Option(
            names = "--record",
            paramLabel = "NAME",
            description = "Record of the dyad-years (default: unga-voeten if it was imported, else builtin).")
    private @Nullable String record;

    @Option(
            names = "--import",
            paramLabel = "SOURCE=FILE,…",
            description = "Import these files of a source into a store that is thrown away. May be repeated.")
    private List<String> imports = List.of();

    @Option(
            names = "--constructs",
            description = "Measure the constructs as well: preparing those of all pairs takes minutes.")
    private boolean constructs;

    @Option(
            names = "--check",
            description = "Measure the checking of texts as well: a batch of a thousand takes some twenty minutes.")
    private boolean check;

    @Override
    public ExitCode run(Invocation invocation) throws Exception {
        if (runs < 0 || runs > 1000) {
            throw SliceValues.usage("--runs takes 0 to 1000").thrown();
        }
        String name = record == null ? null : RecordNames.check(record);
        Map<DataSource, List<Path>> files = BenchImports.parse(imports);
        Machine machine = Machine.here();
        Findings findings = new Findings();
        VoteRecord builtIn = RecordReading.run(runs, findings);
        Scratch scratch = scratch(invocation);
        try (scratch) {
            Question question = measure(invocation, name, builtIn, files, scratch, findings);
            return answer(invocation, machine, question, findings);
        } catch (RuntimeException e) {
            BenchImports.waitIfInterrupted(scratch);
            throw e;
        }
    }

    private static @Nullable Scratch scratch(Invocation invocation) {
        try {
            return Scratch.in(FigureMaker.location(invocation).cacheDirectory());
        } catch (IOException e) {
            return null;
        }
    }

    private Question measure(
            Invocation invocation,
            @Nullable String name,
            VoteRecord builtIn,
            Map<DataSource, List<Path>> files,
            @Nullable Scratch scratch,
            Findings findings) {
        try (Progress progress = invocation.messages().progress("Measuring")) {
            BenchImports imported = new BenchImports(invocation, findings, words -> progress.at(0.1, words));
            VoteRecord measured = imported.record(name, files, scratch);
            Slice slice = Slice.everything().withYears(FIRST_YEAR, LAST_YEAR).settled(false);
            Question question = new Question(measured, slice, AZERBAIJAN, SERBIA, runs, seed);
            Steps steps = new Steps(progress);
            Bench.run(question, builtIn, scratch, findings, steps::begin);
            if (constructs && scratch != null) {
                ConstructRuns.run(builtIn, question, scratch, findings, steps::begin);
            }
            if (check && scratch != null) {
                CheckRuns.run(builtIn, question, scratch, BATCH, findings, steps::begin);
            }
            return question;
        }
    }

    /** Turns the names of what begins into a moving line. */
    private static final class Steps {
        private static final int NUMBER = 12;

        private final Progress progress;
        private int count = 1;

        Steps(Progress progress) {
            this.progress = progress;
        }

        void begin(String words) {
            progress.at((double) count++ / NUMBER, words);
        }
    }

    private ExitCode answer(Invocation invocation, Machine machine, Question question, Findings findings) {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("runs", runs);
        query.put("seed", seed);
        query.put("from", FIRST_YEAR);
        query.put("to", LAST_YEAR);
        ExitCode answered = invocation.answer(new Answer(
                "bench",
                query,
                BenchJson.of(machine, question.record(), findings),
                disagreements(findings),
                List.of(),
                terminal -> new BenchPage(machine, question, findings).print(terminal)));
        return findings.disagreeing().isEmpty() ? answered : ExitCode.FAULT;
    }

    private static List<Notice> disagreements(Findings findings) {
        List<Notice> notices = new ArrayList<>();
        for (Timing timing : findings.disagreeing()) {
            notices.add(Notice.error(
                    "peers_disagree",
                    timing.what()
                            + ": a peer came to other figures; this is a fault of Entente’s own or of the peer’s."));
        }
        return notices;
    }
}
