package org.entente.app.bench;

import java.util.List;
import java.util.function.Consumer;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/** The measurements on one record. The peers run right after what they are held against, in the same process. */
public final class Bench {
    private static final String NO_SCRATCH = "the cache directory cannot be written";
    private static final double YEARS_TARGET = 0.25;

    private Bench() {}

    /**
     * Measures.
     *
     * @param builtIn the record of the dossier
     * @param scratch where files that are thrown away go, null if there is no such place
     * @param findings receives what was measured
     * @param beginning hears what begins
     */
    public static void run(
            Question question,
            VoteRecord builtIn,
            @Nullable Scratch scratch,
            Findings findings,
            Consumer<String> beginning) {
        years(question, findings, beginning);
        beginning.accept("dyad-years to Parquet");
        if (scratch == null) {
            findings.skip("dyad_years_parquet", "Dyad-years to Parquet", NO_SCRATCH);
        } else {
            ParquetRun.run(question, scratch, findings);
        }
        beginning.accept("bootstrap replicates");
        findings.add(Replicates.run(question));
        beginning.accept("state effects");
        findings.add(StateEffects.run(question));
        beginning.accept("speeches");
        findings.add(SpeechRuns.run(question));
        beginning.accept("ideal points");
        FastPointRuns.run(question, findings);
        beginning.accept("ideal points, full sampler");
        SamplerRuns.run(question, findings);
        beginning.accept("latent factors");
        findings.add(LatentRuns.run(question));
        beginning.accept("residual affinity");
        findings.add(BeyondRuns.run(question));
        beginning.accept("dossier");
        if (scratch == null) {
            findings.skip("dossier_first", "Dossier and page", NO_SCRATCH);
        } else {
            DossierRuns.run(builtIn, question, scratch, findings);
        }
    }

    private static void years(Question question, Findings findings, Consumer<String> beginning) {
        beginning.accept("dyad-years");
        VoteRecord record = question.record();
        Runs<List<DyadYears.Year>> ours = Runs.of(question.runs(), () -> DyadYears.compute(record, question.years()));
        beginning.accept("dyad-years, plain loop");
        Timing.Peer loop = LoopOfYears.run(record, ours.result());
        beginning.accept("dyad-years, SQL");
        Timing.Peer sql = SqlOfYears.run(record, ours.result());
        findings.add(Timing.of(
                        "dyad_years",
                        "Dyad-years: nine cells, 12 measures",
                        DyadYears.pairs(ours.result()),
                        "pairs",
                        ours,
                        YEARS_TARGET)
                .with(loop, sql));
        Runs<Integer> net = Runs.of(question.runs(), () -> DyadYears.relativeAffinity(ours.result()));
        findings.add(Timing.of("relative_affinity", "Their relative affinity", net.result(), "pairs", net, Double.NaN));
    }
}
