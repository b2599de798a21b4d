package org.entente.stat;

/**
 * The standard normal distribution: its distribution function by Marsaglia's series (2004, Journal of Statistical Software
 * 11(4)), accurate to 1e−15, and its quantiles by Wichura's AS 241 (1988, Applied Statistics 37(3)), accurate to 1e−15
 * of their size.
 */
public final class Normal {
    /** Beyond so many deviations a tail holds less than 1e−18. */
    private static final double FAR = 9;

    private static final double LOG_ROOT_OF_TWO_PI = 0.9189385332046728;

    private static final double[] MIDDLE_UPPER = {
        2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987,
        13731.69376550946, 1971.5909503065513, 133.14166789178438, 3.3871328727963665
    };
    private static final double[] MIDDLE_LOWER = {
        5226.495278852546,
        28729.085735721943,
        39307.89580009271,
        21213.794301586597,
        5394.196021424751,
        687.1870074920579,
        42.31333070160091,
        1
    };
    private static final double[] OUTER_UPPER = {
        0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
        3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835
    };
    private static final double[] OUTER_LOWER = {
        1.0507500716444169e-9,
        0.0005475938084995345,
        0.015198666563616457,
        0.14810397642748008,
        0.6897673349851,
        1.6763848301838038,
        2.053191626637759,
        1
    };
    private static final double[] FAR_UPPER = {
        2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
        0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103
    };
    private static final double[] FAR_LOWER = {
        2.0442631033899397e-15,
        1.421511758316446e-7,
        1.8463183175100548e-5,
        0.0007868691311456133,
        0.014875361290850615,
        0.1369298809227358,
        0.599832206555888,
        1
    };

    private Normal() {}

    /** P(X ≤ x); NaN for NaN. */
    public static double probability(double x) {
        if (!(Math.abs(x) <= FAR)) {
            return Double.isNaN(x) ? x : x < 0 ? 0 : 1;
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
    public static double quantile(double p) {
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
