package org.entente.stat.ideal;

/**
 * Proposals as the authors' program makes them: γ₁ from a normal distribution round its value cut at −7 and γ₂, γ₂ from
 * one cut at the new γ₁ and 7, of deviation .2/3. Of the four truncation terms that the ratio for acceptance should have,
 * the program keeps the one of γ₂ and leaves out its bound at 7, and the whole one of γ₁.
 */
final class AuthorsProposal implements CutpointProposal {
    private static final double DEVIATION = 0.2 / 3;

    private double lower;
    private double upper;
    private double factor;

    @Override
    public boolean propose(ChainState state, int item, long random) {
        double oldLower = state.lower[item];
        double oldUpper = state.upper[item];
        lower = cut(oldLower, -BOUND, oldUpper, random);
        upper = cut(oldUpper, lower, BOUND, Counter.next(random));
        double forth = NormalTable.probability((oldUpper - lower) / DEVIATION);
        double back = NormalTable.probability((upper - oldLower) / DEVIATION);
        factor = StrictMath.log(forth / back);
        return lower < upper;
    }

    private static double cut(double mean, double low, double high, long random) {
        return mean + DEVIATION * CutNormal.between((low - mean) / DEVIATION, (high - mean) / DEVIATION, random);
    }

    @Override
    public double lower() {
        return lower;
    }

    @Override
    public double upper() {
        return upper;
    }

    @Override
    public double factor() {
        return factor;
    }

    @Override
    public void adapt(ChainState state, int item, double chance) {
        // The authors keep one deviation throughout.
    }
}
