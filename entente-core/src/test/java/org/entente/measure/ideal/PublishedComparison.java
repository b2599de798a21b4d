package org.entente.measure.ideal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.stat.ChainDiagnostics;
import org.entente.stat.Quantile;
import org.entente.stat.ideal.Agreement;
import org.entente.stat.ideal.OrdinalVotes;
import org.entente.stat.ideal.SampledChains;
import org.entente.stat.ideal.SamplerOptions;
import org.entente.stat.ideal.SamplerRun;

/**
 * Runs the full sampler on the votes of sessions 1–74 and holds it against the published estimates: a program, not a
 * test, since a full run takes a quarter of an hour. Arguments: {@code compatible|proper|wide} (wide: the default model with first
 * positions of deviation 3), burn-in, sweeps, distance of
 * draws, chains. Run it with the test classes on the class path, from a folder of the repository.
 */
public final class PublishedComparison {
    private static final int UNITED_STATES = 2;
    private static final int SESSIONS_A_DECADE = 10;

    private PublishedComparison() {}

    /** Runs and prints. */
    public static void main(String[] arguments) {
        boolean authors = arguments[0].equals("compatible");
        int[] numbers =
                Arrays.stream(arguments, 1, 5).mapToInt(Integer::parseInt).toArray();
        IdealPointData data = SharedIdealPoints.compatible();
        OrdinalVotes votes = data.votes();
        SamplerOptions options = SamplerOptions.DEFAULT
                .withCompatible(authors)
                .withFirstDeviation(arguments[0].equals("wide") ? 3 : 1)
                .withSweeps(numbers[0], numbers[1], numbers[2])
                .withReference(Arrays.binarySearch(data.ccodes(), UNITED_STATES));
        long began = System.nanoTime();
        SampledChains chains =
                SamplerRun.run(votes, options, SamplerRun.start(votes, options, numbers[3]), (done, total, left) -> {
                    if (done % 1000 == 0) {
                        System.err.printf(Locale.ROOT, "%d of %d sweeps, %.0f s left%n", done, total, left);
                    }
                    return true;
                });
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s: %d votes, %d rows, %d items, %.1f ms a sweep (%.0f s)%n",
                arguments[0],
                votes.observations(),
                votes.rows(),
                votes.items(),
                1e3 * seconds / options.total() / numbers[3],
                seconds);
        compare(data, chains);
        mixing(votes, chains, seconds);
        scales(votes, chains);
    }

    private static void compare(IdealPointData data, SampledChains chains) {
        List<double[]> rows = new ArrayList<>();
        for (SharedIdealPoints.Published published : SharedIdealPoints.published()) {
            int row = data.row(published.ccode(), published.session()).orElseThrow();
            double[] theta = chains.theta(row);
            double[] bounds = Quantile.of(theta, 0.05, 0.5, 0.95);
            rows.add(new double[] {
                Arrays.stream(theta).average().orElseThrow(),
                published.mean(),
                published.session(),
                bounds[0] <= published.median() && published.median() <= bounds[2] ? 1 : 0,
                (bounds[2] - bounds[0]) / (published.q95() - published.q05())
            });
        }
        Map<Integer, List<double[]>> sessions = new TreeMap<>();
        rows.forEach(row ->
                sessions.computeIfAbsent((int) row[2], k -> new ArrayList<>()).add(row));
        double[] within = sessions.values().stream()
                .mapToDouble(PublishedComparison::correlation)
                .sorted()
                .toArray();
        double[] widths = rows.stream().mapToDouble(row -> row[4]).toArray();
        System.out.printf(
                Locale.ROOT,
                "pooled r %.4f; within sessions median %.4f, least %.4f; published medians inside %.4f; "
                        + "median ratio of widths %.3f%n",
                correlation(rows),
                Quantile.ofSorted(within, 0.5),
                within[0],
                rows.stream().mapToDouble(row -> row[3]).average().orElseThrow(),
                Quantile.of(widths, 0.5)[0]);
    }

    private static double correlation(List<double[]> rows) {
        double[] sums = new double[5];
        for (double[] row : rows) {
            double x = row[0];
            double y = row[1];
            sums[0] += x;
            sums[1] += y;
            sums[2] += x * x;
            sums[3] += y * y;
            sums[4] += x * y;
        }
        double n = rows.size();
        return (sums[4] - sums[0] * sums[1] / n)
                / Math.sqrt((sums[2] - sums[0] * sums[0] / n) * (sums[3] - sums[1] * sums[1] / n));
    }

    private static void mixing(OrdinalVotes votes, SampledChains chains, double seconds) {
        Agreement agreement = Agreement.of(votes, chains);
        double[] bulk = Quantile.of(agreement.bulkSize(), 0, 0.05, 0.5);
        double[] tail = Quantile.of(agreement.tailSize(), 0, 0.05, 0.5);
        double[] rHat = Quantile.of(agreement.rHat(), 0.5, 0.95, 1);
        System.out.printf(
                Locale.ROOT,
                "draws %d; R-hat median %.3f, 95 %% %.3f, worst %.3f; bulk size least %.0f, 5 %% %.0f, median %.0f "
                        + "(%.2f a second); tail %.0f, %.0f, %.0f; turns %d, sessions apart %d%n",
                chains.count(),
                rHat[0],
                rHat[1],
                rHat[2],
                bulk[0],
                bulk[1],
                bulk[2],
                bulk[2] / seconds,
                tail[0],
                tail[1],
                tail[2],
                agreement.turns(),
                agreement.sessionsApart());
    }

    private static void scales(OrdinalVotes votes, SampledChains chains) {
        double[] walks = chains.draws().stream()
                .flatMapToDouble(draws -> IntStream.range(0, draws.count()).mapToDouble(draws::walk))
                .toArray();
        System.out.println("walk " + Arrays.toString(Quantile.of(walks, 0.05, 0.5, 0.95)));
        for (int from = 1; from < 80; from += SESSIONS_A_DECADE) {
            decade(votes, chains, from);
        }
    }

    /** Mean and spread of ten sessions, with how many draws each is worth: they are what a chain forgets last. */
    private static void decade(OrdinalVotes votes, SampledChains chains, int from) {
        int[] rows = IntStream.range(0, votes.rows())
                .filter(row ->
                        votes.sessionOfRow()[row] >= from && votes.sessionOfRow()[row] < from + SESSIONS_A_DECADE)
                .toArray();
        double[][] means = new double[chains.draws().size()][chains.common()];
        double[][] spreads = new double[means.length][chains.common()];
        for (int chain = 0; chain < means.length; chain++) {
            for (int draw = 0; draw < means[chain].length; draw++) {
                float[] theta = chains.draws().get(chain).theta(draw);
                double sum = 0;
                double squares = 0;
                for (int row : rows) {
                    sum += theta[row];
                    squares += theta[row] * theta[row];
                }
                means[chain][draw] = sum / rows.length;
                spreads[chain][draw] = Math.sqrt(squares / rows.length - sum * sum / rows.length / rows.length);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "sessions from %d: mean %.3f (worth %.0f draws, R-hat %.3f), SD %.3f (%.0f, %.3f)%n",
                from,
                mean(means),
                ChainDiagnostics.bulkSize(means),
                ChainDiagnostics.rHat(means),
                mean(spreads),
                ChainDiagnostics.bulkSize(spreads),
                ChainDiagnostics.rHat(spreads));
    }

    private static double mean(double[][] values) {
        return Arrays.stream(values).flatMapToDouble(Arrays::stream).average().orElse(Double.NaN);
    }
}
