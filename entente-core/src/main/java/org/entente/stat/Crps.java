package org.entente.stat;

/**
 * The continuous ranked probability score of a normal prediction (Gneiting and Raftery 2007, JASA 102(477), equation 21):
 * the expected distance between prediction and outcome, less half of that between two draws of the prediction. 0 is best;
 * it has the unit of what is predicted.
 */
public final class Crps {
    private static final double ROOT_OF_PI = Math.sqrt(Math.PI);
    private static final double ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);

    private Crps() {}

    /**
     * The score of N(mean, deviation²) when this was the outcome.
     *
     * @param deviation above 0
     */
    public static double ofNormal(double outcome, double mean, double deviation) {
        double z = (outcome - mean) / deviation;
        double density = Math.exp(-z * z / 2) / ROOT_OF_TWO_PI;
        return deviation * (z * (2 * Normal.probability(z) - 1) + 2 * density - 1 / ROOT_OF_PI);
    }
}
