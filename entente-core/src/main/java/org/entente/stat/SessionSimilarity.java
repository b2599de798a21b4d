package org.entente.stat;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How alike what members say is, session by session: the cosine of two vectors after the mean of the session's vectors is
 * taken from each, so that what everybody says in a session counts for nothing. A pair's figure is the mean over the
 * sessions in which both spoke.
 */
public final class SessionSimilarity {
    private final int members;
    private final double[][] @Nullable [] units;

    /**
     * @param vectors by session and member, all of one length; null where a member did not speak
     * @param members how many members a session has room for
     */
    public SessionSimilarity(double[][] @Nullable [] vectors, int members) {
        this.members = members;
        this.units = new double[vectors.length][][];
        for (int s = 0; s < vectors.length; s++) {
            units[s] = centred(vectors[s]);
        }
    }

    /** Each vector less the session's mean, at length 1; null without a vector or where nothing is left of it. */
    private static double[] @Nullable [] centred(double[] @Nullable [] session) {
        double[] mean = mean(session);
        double[][] centred = new double[session.length][];
        for (int i = 0; i < session.length; i++) {
            double[] vector = session[i];
            centred[i] = vector == null ? null : unit(vector, mean);
        }
        return centred;
    }

    private static double[] mean(double[] @Nullable [] session) {
        double[] sums = new double[0];
        int count = 0;
        for (double[] vector : session) {
            if (vector != null) {
                sums = count == 0 ? new double[vector.length] : sums;
                for (int d = 0; d < vector.length; d++) {
                    sums[d] += vector[d];
                }
                count++;
            }
        }
        double n = count;
        return Arrays.stream(sums).map(sum -> sum / n).toArray();
    }

    private static double @Nullable [] unit(double[] vector, double[] mean) {
        double[] rest = new double[vector.length];
        double squares = 0;
        double size = 0;
        for (int d = 0; d < rest.length; d++) {
            rest[d] = vector[d] - mean[d];
            squares += rest[d] * rest[d];
            size += vector[d] * vector[d];
        }
        double length = Math.sqrt(squares);
        // What rounding leaves of a vector that is the mean has no direction.
        return length <= 1e-12 * Math.sqrt(size) || length == 0
                ? null
                : Arrays.stream(rest).map(x -> x / length).toArray();
    }

    /** The cosine of two members in a session, −1 to 1; NaN unless both spoke. */
    public double cosine(int session, int i, int j) {
        double[] one = units[session][i];
        double[] other = units[session][j];
        if (one == null || other == null) {
            return Double.NaN;
        }
        double sum = 0;
        for (int d = 0; d < one.length; d++) {
            sum += one[d] * other[d];
        }
        return Math.max(-1, Math.min(1, sum));
    }

    /** The cosines of two members in all sessions, NaN where not both spoke. */
    public double[] cosines(int i, int j) {
        double[] cosines = new double[units.length];
        Arrays.setAll(cosines, s -> cosine(s, i, j));
        return cosines;
    }

    /** In how many sessions both spoke. */
    public static int common(double[] cosines) {
        return (int) Arrays.stream(cosines).filter(x -> !Double.isNaN(x)).count();
    }

    /** The mean over common sessions; NaN with fewer than so many. */
    public static double mean(double[] cosines, int least) {
        return common(cosines) < Math.max(1, least)
                ? Double.NaN
                : Arrays.stream(cosines).filter(x -> !Double.isNaN(x)).average().orElse(Double.NaN);
    }

    /** The mean over common sessions in each draw of sessions; NaN in a draw that has none of them. */
    public static double[] drawn(double[] cosines, SessionDraws draws) {
        return Arrays.stream(draws.weights())
                .mapToDouble(weights -> weighted(cosines, weights))
                .toArray();
    }

    private static double weighted(double[] cosines, double[] weights) {
        double sum = 0;
        double weight = 0;
        for (int s = 0; s < cosines.length; s++) {
            if (!Double.isNaN(cosines[s])) {
                sum += weights[s] * cosines[s];
                weight += weights[s];
            }
        }
        return weight == 0 ? Double.NaN : sum / weight;
    }

    /** The figures of all pairs i &lt; j with enough common sessions. */
    public double[] all(int least) {
        double[] values = new double[members * (members - 1) / 2];
        int count = 0;
        for (int i = 0; i < members; i++) {
            for (int j = i + 1; j < members; j++) {
                double value = mean(cosines(i, j), least);
                values[count] = value;
                count += Double.isNaN(value) ? 0 : 1;
            }
        }
        return Arrays.copyOf(values, count);
    }
}
