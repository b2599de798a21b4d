package org.entente.app.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.measure.Slice;
import org.entente.measure.ideal.IdealPointData;
import org.entente.measure.ideal.IdealPointModel;
import org.entente.stat.Quantile;
import org.entente.stat.ideal.Agreement;
import org.entente.stat.ideal.FullSampler;
import org.entente.stat.ideal.HeldOut;
import org.entente.stat.ideal.OrdinalVotes;
import org.entente.stat.ideal.SampledChains;
import org.entente.stat.ideal.SamplerOptions;
import org.entente.stat.ideal.SamplerRun;

/**
 * The full sampler of ideal points: a sweep of one chain over all votes, how many effective draws a second it gives, and
 * how well the default model and that of the authors foretell votes of the last seven years that they have not seen.
 */
final class SamplerRuns {
    private static final double SWEEP_TARGET = 0.06;
    private static final int WARM_UP = 60;
    private static final int MEASURED = 20;
    private static final int KEPT = 200;
    private static final int BURN_IN = 200;
    private static final int DRAWN = 300;
    private static final int UNITED_STATES = 2;
    private static final double HELD_OUT_SHARE = 0.05;

    private SamplerRuns() {}

    static void run(Question question, Findings findings) {
        IdealPointData data = IdealPointData.of(question.record(), question.slice(), IdealPointModel.PROPER);
        SamplerOptions options = options(question, data).withSweeps(WARM_UP, KEPT, 1);
        SampledChains chains = SamplerRun.start(data.votes(), options, 1);
        FullSampler sampler =
                new FullSampler(data.votes(), options, 0, chains.states().get(0));
        sweeps(sampler, WARM_UP);
        Runs<Integer> runs = Runs.of(question.runs(), () -> sweeps(sampler, MEASURED));
        findings.add(new Timing(
                "ideal_points_sweep",
                "Full sampler of ideal points, a sweep; " + worth(question, data),
                data.votes().observations(),
                "votes",
                runs.first() / MEASURED,
                runs.cpu() / MEASURED,
                runs.later().stream().map(seconds -> seconds / MEASURED).toList(),
                SWEEP_TARGET,
                List.of()));
        heldOut(question, findings);
    }

    private static SamplerOptions options(Question question, IdealPointData data) {
        int place = Arrays.binarySearch(data.ccodes(), UNITED_STATES);
        return SamplerOptions.DEFAULT.withReference(place).withSeed(question.seed());
    }

    private static int sweeps(FullSampler sampler, int count) {
        for (int sweep = 0; sweep < count; sweep++) {
            sampler.sweep();
        }
        return count;
    }

    /** Effective draws a second of the median state and session; so short a chain still travels, so they are few. */
    private static String worth(Question question, IdealPointData data) {
        SamplerOptions options = options(question, data).withSweeps(BURN_IN, DRAWN, 1);
        Runs<SampledChains> run = Runs.once(() -> chain(data.votes(), options));
        double[] sizes = Agreement.of(data.votes(), run.result()).bulkSize();
        double seconds = run.first() * DRAWN / (BURN_IN + DRAWN);
        double median = Quantile.of(sizes, 0.5)[0] / seconds;
        return String.format(Locale.ROOT, "%.2f effective draws a second", median);
    }

    private static SampledChains chain(OrdinalVotes votes, SamplerOptions options) {
        return SamplerRun.run(votes, options, SamplerRun.start(votes, options, 1), (done, total, left) -> true);
    }

    private static void heldOut(Question question, Findings findings) {
        int last = question.lastSevenYears().toYear();
        Slice slice = question.slice().withYears(last - 6, last);
        IdealPointData data = IdealPointData.of(question.record(), slice, IdealPointModel.PROPER);
        int[] families = Arrays.stream(data.rollCalls())
                .mapToInt(of -> question.record().rollCalls().get(of[0]).family())
                .toArray();
        HeldOut held = HeldOut.of(data.votes(), families, HELD_OUT_SHARE, question.seed());
        if (held.count() == 0) {
            findings.skip("ideal_points_held_out", "Votes left out", "the last seven years have too few votes");
            return;
        }
        SamplerOptions options = options(question, data).withSweeps(KEPT, 2 * KEPT, 4);
        Runs<double[]> runs = Runs.once(() -> new double[] {
            held.logLoss(chain(held.kept(), options)), held.logLoss(chain(held.kept(), options.withCompatible(true)))
        });
        String what = String.format(
                Locale.ROOT,
                "Votes left out, %d to %d: log loss %.4f (compatible %.4f, shares alone %.4f)",
                last - 6,
                last,
                runs.result()[0],
                runs.result()[1],
                held.lossOfShares());
        findings.add(Timing.of("ideal_points_held_out", what, held.count(), "votes", runs, Double.NaN));
    }
}
