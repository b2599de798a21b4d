package org.entente.stat.ideal;

/**
 * Joint draws of all positions round an estimate, each on its own identified scale: any function of them, such as the
 * distance of two states, has an interval. They are normal with the covariance that the joint information of positions and
 * items implies (the linear response of the estimate: Giordano, Broderick and Jordan 2018, Journal of Machine Learning
 * Research 19), not that of positions with the items held, which is too small.
 *
 * @param theta {@code [row][draw]}
 * @param deviation standard deviation of each row: the variance with the items held, which is known, and what the items'
 *     draws add, which has less noise than the draws' own variance
 */
public record PositionDraws(float[][] theta, double[] deviation) {
    /** How many draws. */
    public int count() {
        return theta.length == 0 ? 0 : theta[0].length;
    }
}
