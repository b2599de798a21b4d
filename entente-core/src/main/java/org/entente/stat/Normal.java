package org.entente.stat;

/**
 * The standard normal distribution: its distribution function by Marsaglia's series (2004, Journal of Statistical Software
 * 11(4)), accurate to 1e−15, and its quantiles by Wichura's AS 241 (1988, Applied Statistics 37(3)), accurate to 1e−15
 * of their size.
 */
final class Normal {
    /** Beyond so many deviations a tail holds less than 1e−18. */
    private static final double FAR = 9;

    private static final double LOG_ROOT_OF_TWO_PI = 0.91893853320467274178;

    private static final double[] MIDDLE_UPPER = {
        2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
        13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608
    };
    private static final double[] MIDDLE_LOWER = {
        5226.495278852545925,
        28729.085735721942674,
        39307.89580009271061,
        21213.794301586595867,
        5394.1960214247511077,
        687.1870074920579083,
        42.313330701600911252,
        1
    };
    private static final double[] OUTER_UPPER = {
        7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
        3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734
    };
    private static final double[] OUTER_LOWER = {
        1.05075007164441684324e-9,
        5.475938084995344946e-4,
        0.0151986665636164571966,
        0.14810397642748007459,
        0.68976733498510000455,
        1.6763848301838038494,
        2.05319162663775882187,
        1
    };
    private static final double[] FAR_UPPER = {
        2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
        0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772
    };
    private static final double[] FAR_LOWER = {
        2.04426310338993978564e-15,
        1.4215117583164458887e-7,
        1.8463183175100546818e-5,
        7.868691311456132591e-4,
        0.0148753612908506148525,
        0.13692988092273580531,
        0.59983220655588793769,
        1
    };

    private Normal() {}

    /** P(X ≤ x). */
    static double probability(double x) {
        if (Math.abs(x) > FAR) {
            return x < 0 ? 0 : 1;
        }
        double sum = x;
        double before = 0;
        double term = x;
        for (int odd = 3; sum != before; odd += 2) {
            before = sum;
            term *= x * x / odd;
            sum += term;
        }
        return 0.5 + sum * Math.exp(-0.5 * x * x - LOG_ROOT_OF_TWO_PI);
    }

    /** The x with P(X ≤ x) = p; infinite for 0 and 1. */
    static double quantile(double p) {
        double q = p - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * polynomial(MIDDLE_UPPER, r) / polynomial(MIDDLE_LOWER, r);
        }
        double tail = q < 0 ? p : 1 - p;
        if (tail <= 0) {
            return q < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        double r = Math.sqrt(-Math.log(tail));
        double size = r <= 5
                ? polynomial(OUTER_UPPER, r - 1.6) / polynomial(OUTER_LOWER, r - 1.6)
                : polynomial(FAR_UPPER, r - 5) / polynomial(FAR_LOWER, r - 5);
        return q < 0 ? -size : size;
    }

    /** Coefficients from the highest power down. */
    private static double polynomial(double[] coefficients, double x) {
        double value = 0;
        for (double coefficient : coefficients) {
            value = value * x + coefficient;
        }
        return value;
    }
}
