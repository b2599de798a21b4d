package org.entente.stat;

/**
 * Exact confidence bounds of a Poisson mean (Garwood 1936): half the quantiles of χ², here of the gamma distribution,
 * whose distribution function is the regularised incomplete gamma function by series and continued fraction (Press et al.
 * 2007, §6.2), accurate to about 1e−13. Too wide rather than too narrow: they cover at least their level.
 */
public final class Poisson {
    private static final int TERMS = 100_000;
    private static final double TINY = 1e-300;
    private static final double ENOUGH = 1e-16;

    private Poisson() {}

    /** The largest mean under which so many or more are seen with probability (1 − level)/2; 0 for none seen. */
    public static double lower(long count, double level) {
        checked(count, level);
        return count == 0 ? 0 : quantile((1 - level) / 2, (double) count);
    }

    /** The smallest mean under which so few or fewer are seen with probability (1 − level)/2. */
    public static double upper(long count, double level) {
        checked(count, level);
        return quantile(1 - (1 - level) / 2, (double) (count + 1));
    }

    private static void checked(long count, double level) {
        if (count < 0 || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException("no bounds of " + count + " at the level " + level);
        }
    }

    /** The x with P(X ≤ x) = p for a gamma variable of a shape and scale 1, by bisection. */
    private static double quantile(double p, double shape) {
        double low = 0;
        double high = shape + 10 * Math.sqrt(shape) + 50;
        while (true) {
            double middle = (low + high) / 2;
            if (middle <= low || middle >= high) {
                return middle;
            }
            if (probability(middle, shape) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }

    private static double probability(double x, double shape) {
        if (x <= 0) {
            return 0;
        }
        double front = Math.exp(shape * Math.log(x) - x - Beta.logGamma(shape));
        return x < shape + 1 ? front * series(x, shape) : 1 - front * continuedFraction(x, shape);
    }

    private static double series(double x, double shape) {
        double term = 1 / shape;
        double sum = term;
        for (int n = 1; n <= TERMS && term > sum * ENOUGH; n++) {
            term *= x / (shape + n);
            sum += term;
        }
        return sum;
    }

    private static double continuedFraction(double x, double shape) {
        double b = x + 1 - shape;
        double c = 1 / TINY;
        double d = 1 / b;
        double fraction = d;
        double change = 0;
        for (int n = 1; n <= TERMS && Math.abs(change - 1) >= ENOUGH; n++) {
            double a = -n * (n - shape);
            b += 2;
            d = 1 / away(a * d + b);
            c = away(b + a / c);
            change = d * c;
            fraction *= change;
        }
        return fraction;
    }

    private static double away(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }
}
