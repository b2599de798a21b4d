package org.entente.measure.ideal;

import java.util.Arrays;
import java.util.Locale;
import org.entente.measure.Slice;
import org.entente.stat.ideal.HeldOut;
import org.entente.stat.ideal.SampledChains;
import org.entente.stat.ideal.SamplerOptions;
import org.entente.stat.ideal.SamplerRun;
import org.entente.vote.VoteRecord;

/**
 * Takes 5 % of the cells of state and family out of the votes as the authors filter them and asks both models how
 * probable they were: a program, not a test, since it takes minutes. Arguments: first session, last session, burn-in,
 * sweeps, distance of draws, seed.
 */
public final class HeldOutComparison {
    private static final double SHARE = 0.05;
    private static final int UNITED_STATES = 2;

    private HeldOutComparison() {}

    /** Runs and prints. */
    public static void main(String[] arguments) {
        int[] numbers = Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        VoteRecord record = SharedIdealPoints.cc0();
        Slice slice = Slice.everything().withSessions(numbers[0], numbers[1]);
        IdealPointData data = IdealPointData.of(record, slice, IdealPointModel.COMPATIBLE);
        int[] families = Arrays.stream(data.rollCalls())
                .mapToInt(of -> record.rollCalls().get(of[0]).family())
                .toArray();
        HeldOut held = HeldOut.of(data.votes(), families, SHARE, numbers[5]);
        System.out.printf(
                Locale.ROOT,
                "%d votes of %d taken out; loss of shares %.4f%n",
                held.count(),
                data.votes().observations(),
                held.lossOfShares());
        double[][] losses = new double[2][];
        for (int model = 0; model < losses.length; model++) {
            SamplerOptions options = SamplerOptions.DEFAULT
                    .withCompatible(model == 1)
                    .withSweeps(numbers[2], numbers[3], numbers[4])
                    .withReference(Arrays.binarySearch(data.ccodes(), UNITED_STATES));
            SampledChains chains = SamplerRun.run(
                    held.kept(), options, SamplerRun.start(held.kept(), options, 1), (done, total, left) -> true);
            losses[model] = held.losses(chains);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %.5f%n",
                    model == 1 ? "compatible" : "default",
                    Arrays.stream(losses[model]).average().orElseThrow());
        }
        difference(losses);
    }

    private static void difference(double[][] losses) {
        double[] less = new double[losses[0].length];
        Arrays.setAll(less, k -> losses[1][k] - losses[0][k]);
        double mean = Arrays.stream(less).average().orElseThrow();
        double squares = Arrays.stream(less).map(x -> (x - mean) * (x - mean)).sum();
        System.out.printf(
                Locale.ROOT,
                "compatible less default %.5f, standard error by single votes %.5f%n",
                mean,
                Math.sqrt(squares / less.length / less.length));
    }
}
