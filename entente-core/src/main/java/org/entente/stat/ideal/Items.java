package org.entente.stat.ideal;

import java.util.Arrays;

/**
 * The parameters of items: a vote is yes where βθ + ε is below the lower cutpoint γ₁, no where it is above the upper γ₂.
 *
 * @param discrimination β of each item
 * @param lower γ₁ of each item
 * @param upper γ₂ of each item
 */
public record Items(double[] discrimination, double[] lower, double[] upper) {
    /** Items without a dimension, cutpoints at −½ and ½. */
    static Items blank(int items) {
        double[] lower = new double[items];
        double[] upper = new double[items];
        Arrays.fill(lower, -0.5);
        Arrays.fill(upper, 0.5);
        return new Items(new double[items], lower, upper);
    }

    /** How many. */
    public int count() {
        return discrimination.length;
    }

    /** A copy of the arrays. */
    public Items copy() {
        return new Items(discrimination.clone(), lower.clone(), upper.clone());
    }

    /**
     * The Fisher information that a vote on an item carries about θ where the state stands there: β² times the expected
     * information about βθ.
     */
    public double information(int item, double theta) {
        ChoiceSlopes slopes = new ChoiceSlopes();
        double at = discrimination[item] * theta;
        double sum = 0;
        for (int choice = 0; choice < OrdinalVotes.CHOICES; choice++) {
            slopes.at(lower[item] - at, upper[item] - at, choice);
            sum += probability(item, theta, choice) * slopes.pull() * slopes.pull();
        }
        return discrimination[item] * discrimination[item] * sum;
    }

    /** P(choice) of a state that stands at θ. */
    public double probability(int item, double theta, int choice) {
        double a1 = lower[item] - discrimination[item] * theta;
        double a2 = upper[item] - discrimination[item] * theta;
        double below = NormalHazard.probability(a1);
        double above = NormalHazard.probability(-a2);
        return choice == 0 ? below : choice == 2 ? above : Math.max(0, 1 - below - above);
    }
}
