package org.entente.stat.ideal;

/** The logarithm of a product of many probabilities, with a logarithm taken only before the product would underflow. */
final class LogProduct {
    private static final double SMALL = 1e-120;

    private double product = 1;
    private double log;

    void times(double probability) {
        product *= probability;
        if (product < SMALL) {
            log += StrictMath.log(product);
            product = 1;
        }
    }

    double value() {
        return log + StrictMath.log(product);
    }
}
