package org.entente.synthetic;

/** Standard normal errors of states, those of some pairs correlated. */
final class CorrelatedErrors {
    private static final long CONCERNS = 9L << 32;
    private static final int HIDDEN = 20;
    private static final double LARGE = 0.6;
    /** Share of an error's variance that hidden concerns make. */
    private static final double SHARED = 0.5;

    private final PairWorld.Effects effects;
    private final double[][] loadings;
    private final int states;

    CorrelatedErrors(PairWorld world) {
        this.effects = world.effects();
        this.states = world.states();
        this.loadings = new double[states][HIDDEN];
        Dice dice = new Dice(world.seed(), CONCERNS);
        for (double[] of : loadings) {
            double squares = 0;
            for (int k = 0; k < HIDDEN; k++) {
                of[k] = dice.normal();
                squares += of[k] * of[k];
            }
            for (int k = 0; k < HIDDEN; k++) {
                of[k] *= Math.sqrt(SHARED / squares);
            }
        }
    }

    /** The correlation of two states' errors. */
    double correlation(int i, int j) {
        return switch (effects) {
            case NONE -> 0;
            case FEW_AND_LARGE -> i / 2 == j / 2 ? large(i / 2) : 0;
            case MANY_AND_SMALL -> product(loadings[i], loadings[j]);
        };
    }

    private static double large(int couple) {
        return couple % 2 == 0 ? LARGE : -LARGE;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int k = 0; k < HIDDEN; k++) {
            sum += one[k] * other[k];
        }
        return sum;
    }

    double[] draw(Dice dice) {
        double[] errors = new double[states];
        for (int state = 0; state < states; state++) {
            errors[state] = dice.normal();
        }
        switch (effects) {
            case NONE -> {}
            case FEW_AND_LARGE -> couple(errors);
            case MANY_AND_SMALL -> share(errors, dice);
        }
        return errors;
    }

    private static void couple(double[] errors) {
        for (int second = 1; second < errors.length; second += 2) {
            double correlation = large(second / 2);
            double own = Math.sqrt(1 - correlation * correlation);
            errors[second] = correlation * errors[second - 1] + own * errors[second];
        }
    }

    private void share(double[] errors, Dice dice) {
        double[] concerns = new double[HIDDEN];
        for (int k = 0; k < HIDDEN; k++) {
            concerns[k] = dice.normal();
        }
        for (int state = 0; state < states; state++) {
            errors[state] = Math.sqrt(1 - SHARED) * errors[state] + product(loadings[state], concerns);
        }
    }
}
