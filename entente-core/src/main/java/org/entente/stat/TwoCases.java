package org.entente.stat;

import java.util.Arrays;

/**
 * How far the same states back two cases. A state backs a case when its support is above one half, does not back it when
 * it is at most 0, and opposes it when it is below 0.
 *
 * @param states number of states
 * @param both share that backs both
 * @param firstAlone share that backs the first and does not back the second
 * @param secondAlone share that backs the second and does not back the first
 * @param firstAgainstSecond share that backs the first and opposes the second
 * @param secondAgainstFirst share that backs the second and opposes the first
 * @param correlation of support for the two; NaN where either does not vary
 * @param difference mean support for the first minus that for the second
 */
public record TwoCases(
        int states,
        double both,
        double firstAlone,
        double secondAlone,
        double firstAgainstSecond,
        double secondAgainstFirst,
        double correlation,
        double difference) {
    /** Support above which a case is backed. */
    public static final double BACKED = 0.5;

    /** Of these states' support for the two; no state gives NaN throughout. */
    public static TwoCases of(double[] first, double[] second) {
        int[] once = new int[first.length];
        Arrays.fill(once, 1);
        return of(first, second, once);
    }

    /**
     * The same with each state counted so many times.
     *
     * @param first support for one case, from −1 to 1
     * @param second of the same states for the other
     * @param times how often each state counts
     */
    public static TwoCases of(double[] first, double[] second, int[] times) {
        double n = Arrays.stream(times).sum();
        double[] sums = new double[5];
        double[] moments = new double[5];
        for (int s = 0; s < first.length; s++) {
            double a = first[s];
            double b = second[s];
            sums[0] += a > BACKED && b > BACKED ? times[s] : 0;
            sums[1] += a > BACKED && b <= 0 ? times[s] : 0;
            sums[2] += b > BACKED && a <= 0 ? times[s] : 0;
            sums[3] += a > BACKED && b < 0 ? times[s] : 0;
            sums[4] += b > BACKED && a < 0 ? times[s] : 0;
            moments[0] += times[s] * a;
            moments[1] += times[s] * b;
            moments[2] += times[s] * a * a;
            moments[3] += times[s] * b * b;
            moments[4] += times[s] * a * b;
        }
        return new TwoCases(
                (int) n,
                sums[0] / n,
                sums[1] / n,
                sums[2] / n,
                sums[3] / n,
                sums[4] / n,
                correlation(moments, n),
                (moments[0] - moments[1]) / n);
    }

    /** The shares that one would see if support for the one said nothing about support for the other; no correlation. */
    public static TwoCases independent(double[] first, double[] second) {
        double backsFirst = share(first, BACKED);
        double backsSecond = share(second, BACKED);
        double notFirst = 1 - share(first, 0);
        double notSecond = 1 - share(second, 0);
        return new TwoCases(
                first.length,
                backsFirst * backsSecond,
                backsFirst * notSecond,
                backsSecond * notFirst,
                backsFirst * below(second),
                backsSecond * below(first),
                0,
                Double.NaN);
    }

    private static double share(double[] support, double above) {
        return Arrays.stream(support).filter(value -> value > above).count() / (double) support.length;
    }

    private static double below(double[] support) {
        return Arrays.stream(support).filter(value -> value < 0).count() / (double) support.length;
    }

    private static double correlation(double[] moments, double n) {
        double first = moments[2] - moments[0] * moments[0] / n;
        double second = moments[3] - moments[1] * moments[1] / n;
        double shared = moments[4] - moments[0] * moments[1] / n;
        return first > 1e-9 && second > 1e-9 ? shared / Math.sqrt(first * second) : Double.NaN;
    }

    /** Share that backs one of the two and does not back the other. */
    public double split() {
        return firstAlone + secondAlone;
    }

    /** Share that backs one of the two and opposes the other. */
    public double against() {
        return firstAgainstSecond + secondAgainstFirst;
    }
}
