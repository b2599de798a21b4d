package org.entente.stat;

/**
 * The Beta distribution: its distribution function by Lentz's continued fraction (Press et al. 2007, §6.4), accurate to
 * about 1e−13, and its quantiles by bisection of it.
 */
final class Beta {
    private static final double TINY = 1e-300;

    private Beta() {}

    /** The x with P(X ≤ x) = p, for a, b &gt; 0. */
    static double quantile(double p, double a, double b) {
        double low = 0;
        double high = 1;
        for (int halving = 0; halving < 200 && low < high; halving++) {
            double middle = (low + high) / 2;
            if (middle == low || middle == high) {
                break;
            }
            if (probability(middle, a, b) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** P(X ≤ x), the regularised incomplete beta function. */
    static double probability(double x, double a, double b) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
        return x < (a + 1) / (a + b + 2)
                ? front * continuedFraction(x, a, b) / a
                : 1 - front * continuedFraction(1 - x, b, a) / b;
    }

    private static double continuedFraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / away(1 - (a + b) * x / (a + 1));
        double fraction = d;
        for (int m = 1; m <= 10_000; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / away(1 + even * d);
            c = away(1 + even / c);
            fraction *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / away(1 + odd * d);
            c = away(1 + odd / c);
            fraction *= d * c;
            if (Math.abs(d * c - 1) < 1e-16) {
                break;
            }
        }
        return fraction;
    }

    private static double away(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    /** Stirling's series at an argument raised by recurrence to 30 and above, where four terms are exact enough. */
    static double logGamma(double x) {
        double shift = 0;
        double z = x;
        while (z < 30) {
            shift += Math.log(z);
            z += 1;
        }
        double inverse = 1 / (z * z);
        double series = (1.0 / 12 - inverse * (1.0 / 360 - inverse * (1.0 / 1260 - inverse / 1680))) / z;
        return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series - shift;
    }
}
