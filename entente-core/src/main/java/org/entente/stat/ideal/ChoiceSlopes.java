package org.entente.stat.ideal;

/**
 * Slopes of the log likelihood of one vote. The latent z = βθ + ε, ε ~ N(0, 1), gives a yes below the first cutpoint, an
 * abstention between the two, a no above the second. With a₁ = γ₁ − βθ and a₂ = γ₂ − βθ the log likelihood is concave in
 * (a₁, a₂); {@link #at} leaves its slopes and its negated second derivatives in the fields. One object per thread.
 */
final class ChoiceSlopes {
    /** ∂/∂a₁ and ∂/∂a₂. */
    double first;

    double second;

    /** −∂²/∂a₁², −∂²/∂a₂², −∂²/∂a₁∂a₂. */
    double firstFirst;

    double secondSecond;
    double firstSecond;

    /** Evaluates; a₁ < a₂. */
    void at(double a1, double a2, int choice) {
        if (choice == 1) {
            between(a1, a2);
        } else {
            double x = choice == 0 ? a1 : -a2;
            double hazard = NormalHazard.at(x);
            double bend = hazard * (hazard + x);
            boolean yes = choice == 0;
            first = yes ? hazard : 0;
            firstFirst = yes ? bend : 0;
            second = yes ? 0 : -hazard;
            secondSecond = yes ? 0 : bend;
            firstSecond = 0;
        }
    }

    /** In a tail the density nearer to the middle is taken out as a factor, so that nothing vanishes. */
    private void between(double a1, double a2) {
        double ratio = Math.exp(0.5 * (a1 - a2) * (a1 + a2));
        if (a1 > 0) {
            double mass = 1 / NormalHazard.at(-a1) - ratio / NormalHazard.at(-a2);
            first = -1 / mass;
            second = ratio / mass;
        } else if (a2 < 0) {
            double mass = 1 / NormalHazard.at(a2) - 1 / (ratio * NormalHazard.at(a1));
            first = -1 / (ratio * mass);
            second = 1 / mass;
        } else {
            double density = Math.exp(-0.5 * a1 * a1);
            double mass = NormalHazard.ROOT_OF_TWO_PI
                    - density / NormalHazard.at(a1)
                    - density * ratio / NormalHazard.at(-a2);
            first = -density / mass;
            second = density * ratio / mass;
        }
        firstFirst = first * (first + a1);
        secondSecond = second * (second + a2);
        firstSecond = first * second;
    }

    /** Slope by βθ. */
    double pull() {
        return -(first + second);
    }

    /** Negated second derivative by βθ. */
    double grip() {
        return firstFirst + secondSecond + 2 * firstSecond;
    }
}
