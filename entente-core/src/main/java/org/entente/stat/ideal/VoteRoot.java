package org.entente.stat.ideal;

/**
 * The curvature of one vote's log likelihood, averaged over θ ± deviation, as a square root: (a₁, a₂) has the information
 * matrix R′R with R upper triangular of rows (r₁₁, r₁₂) and (0, r₂₂).
 */
final class VoteRoot {
    private final ChoiceSlopes slopes = new ChoiceSlopes();
    double r11;
    double r12;
    double r22;

    void at(double beta, double lower, double upper, double theta, double spread, int choice) {
        double low = beta * (theta - spread);
        double high = beta * (theta + spread);
        slopes.at(lower - low, upper - low, choice);
        double firstFirst = slopes.firstFirst;
        double firstSecond = slopes.firstSecond;
        double secondSecond = slopes.secondSecond;
        slopes.at(lower - high, upper - high, choice);
        firstFirst = 0.5 * (firstFirst + slopes.firstFirst);
        firstSecond = 0.5 * (firstSecond + slopes.firstSecond);
        secondSecond = 0.5 * (secondSecond + slopes.secondSecond);
        r11 = Math.sqrt(Math.max(0, firstFirst));
        r12 = r11 > 0 ? firstSecond / r11 : 0;
        r22 = Math.sqrt(Math.max(0, secondSecond - r12 * r12));
    }
}
