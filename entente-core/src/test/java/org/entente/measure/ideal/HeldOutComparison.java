package org.entente.measure.ideal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
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
        long[] cells = IntStream.range(0, held.count())
                .mapToLong(k -> 1000L * families[held.item()[k]] + data.votes().stateOfRow()[held.row()[k]])
                .toArray();
        SamplerOptions options = SamplerOptions.DEFAULT
                .withSweeps(numbers[2], numbers[3], numbers[4])
                .withReference(Arrays.binarySearch(data.ccodes(), UNITED_STATES));
        double[] first = losses("default", held, options);
        less(cells, first, losses("compatible", held, options.withCompatible(true)));
        less(cells, first, losses("default, first positions of deviation 3", held, options.withFirstDeviation(3)));
    }

    private static double[] losses(String model, HeldOut held, SamplerOptions options) {
        SampledChains chains = SamplerRun.run(
                held.kept(), options, SamplerRun.start(held.kept(), options, 1), (done, total, left) -> true);
        double[] losses = held.losses(chains);
        System.out.printf(Locale.ROOT, "%s: %.5f%n", model, mean(losses));
        return losses;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    /** The standard error is by cells, whose votes hang together. */
    private static void less(long[] cells, double[] first, double[] other) {
        double[] more = new double[first.length];
        Arrays.setAll(more, k -> other[k] - first[k]);
        double mean = mean(more);
        Map<Long, Double> sums = new HashMap<>();
        for (int k = 0; k < more.length; k++) {
            sums.merge(cells[k], more[k] - mean, Double::sum);
        }
        double squares = sums.values().stream().mapToDouble(sum -> sum * sum).sum();
        System.out.printf(
                Locale.ROOT, "less the default: %.5f, standard error %.5f%n", mean, Math.sqrt(squares) / more.length);
    }
}
