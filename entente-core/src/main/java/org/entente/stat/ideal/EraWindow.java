package org.entente.stat.ideal;

/**
 * A window of sessions, what an affine map of its positions, θ ← fθ + c, does to the posterior density, and the map
 * itself. Items voted on within the window alone follow, β ← β/f and γ ← γ + (β/f)·c, except cutpoints that no vote bears
 * on from beyond: these run up to their bound, and following would often take them over it.
 */
final class EraWindow {
    /** Widths of windows, in sessions. */
    static final int[] WIDTHS = {1, 4, 15, 40};

    private static final double SMALLEST = 1e-160;

    private final VoteLayout layout;
    private final SessionSpans spans;
    private final int[] stateOfRow;
    private final int[] session;
    private final double firstPrecision;
    private int from;
    private int to;
    private double factor;
    private double shift;

    EraWindow(OrdinalVotes votes, VoteLayout layout, double firstDeviation) {
        firstPrecision = 1 / (firstDeviation * firstDeviation);
        this.layout = layout;
        spans = new SessionSpans(votes);
        stateOfRow = votes.stateOfRow();
        session = votes.sessionOfRow();
    }

    /** Places a window of so many sessions, cut where it hangs over an end. */
    void place(int width, double uniform) {
        int count = spans.sessions.length;
        int begin = (int) (uniform * (count + width - 1)) - width + 1;
        from = count == 0 ? 0 : spans.sessions[Math.max(0, begin)];
        to = count == 0 ? -1 : spans.sessions[Math.min(count - 1, begin + width - 1)];
    }

    /** Log ratio of the densities after and before, with the Jacobian of the map; −∞ where the prior forbids it. */
    double ratio(ChainState state, double by, double plus) {
        factor = by;
        shift = plus;
        double ratio = paths(state);
        for (int item = 0; item < state.lower.length && ratio > Double.NEGATIVE_INFINITY; item++) {
            if (spans.inside(item, from, to)) {
                ratio += within(state, item);
            } else if (spans.crossing(item, from, to)) {
                ratio += bridge(state, item);
            }
        }
        return ratio;
    }

    private boolean moves(int row) {
        return session[row] >= from && session[row] <= to;
    }

    private double moved(double theta) {
        return factor * theta + shift;
    }

    private double paths(ChainState state) {
        double log = StrictMath.log(factor);
        double precision = 1 / (state.walk * state.walk);
        double ratio = 0;
        for (int row = 0; row < session.length; row++) {
            boolean first = row == 0 || stateOfRow[row] != stateOfRow[row - 1];
            boolean here = moves(row);
            double now = state.theta[row];
            double then = here ? moved(now) : now;
            ratio += here ? log : 0;
            if (first) {
                ratio -= (then * then - now * now) * firstPrecision / 2;
            } else if (here || moves(row - 1)) {
                double before = state.theta[row - 1];
                double change = now - before;
                double changed = then - (moves(row - 1) ? moved(before) : before);
                ratio -= (changed * changed - change * change) * precision / (2 * (session[row] - session[row - 1]));
            }
        }
        return ratio;
    }

    private int start(int item, int choice) {
        return layout.start[OrdinalVotes.CHOICES * item + choice];
    }

    private double movedLower(ChainState state, int item) {
        boolean held = start(item, 0) == start(item, 1);
        return state.lower[item] + (held ? 0 : state.discrimination[item] / factor * shift);
    }

    private double movedUpper(ChainState state, int item) {
        boolean held = start(item, 2) == start(item, 3);
        return state.upper[item] + (held ? 0 : state.discrimination[item] / factor * shift);
    }

    /** Of an item whose votes all lie in the window: its prior, and abstentions where one cutpoint stays behind. */
    private double within(ChainState state, int item) {
        double beta = state.discrimination[item];
        double ratio = -StrictMath.log(factor) - beta * beta * (1 / (factor * factor) - 1) / 2;
        double lower = movedLower(state, item);
        double upper = movedUpper(state, item);
        if (!(-CutpointProposal.BOUND < lower && lower < upper && upper < CutpointProposal.BOUND)) {
            return Double.NEGATIVE_INFINITY;
        }
        if (shift != 0 && (start(item, 0) == start(item, 1) || start(item, 2) == start(item, 3))) {
            LogProduct before = new LogProduct();
            LogProduct after = new LogProduct();
            for (int k = start(item, 1); k < start(item, 2); k++) {
                double theta = state.theta[layout.row[k]];
                double at = beta / factor * moved(theta);
                before.times(abstention(state.lower[item] - beta * theta, state.upper[item] - beta * theta));
                after.times(abstention(lower - at, upper - at));
            }
            ratio += after.value() - before.value();
        }
        return ratio;
    }

    /** Of an item voted on within the window and without: what its votes within say. */
    private double bridge(ChainState state, int item) {
        double beta = state.discrimination[item];
        LogProduct before = new LogProduct();
        LogProduct after = new LogProduct();
        for (int choice = 0; choice < OrdinalVotes.CHOICES; choice++) {
            for (int k = start(item, choice); k < start(item, choice + 1); k++) {
                int row = layout.row[k];
                if (moves(row)) {
                    before.times(probability(state, item, choice, beta * state.theta[row]));
                    after.times(probability(state, item, choice, beta * moved(state.theta[row])));
                }
            }
        }
        return after.value() - before.value();
    }

    /** Of a choice on an item, β·θ given. */
    static double probability(ChainState state, int item, int choice, double at) {
        return choice == 0
                ? NormalTable.probability(state.lower[item] - at)
                : choice == 2
                        ? NormalTable.probability(at - state.upper[item])
                        : abstention(state.lower[item] - at, state.upper[item] - at);
    }

    /** Probability of a standard normal number between two bounds. */
    static double abstention(double low, double high) {
        double probability = low + high > 0
                ? NormalTable.probability(-low) - NormalTable.probability(-high)
                : NormalTable.probability(high) - NormalTable.probability(low);
        return Math.max(SMALLEST, probability);
    }

    /** Carries the map out. */
    void move(ChainState state, double by, double plus) {
        factor = by;
        shift = plus;
        for (int item = 0; item < state.lower.length; item++) {
            if (spans.inside(item, from, to)) {
                double lower = movedLower(state, item);
                state.upper[item] = movedUpper(state, item);
                state.lower[item] = lower;
                state.discrimination[item] /= factor;
            }
        }
        for (int row = 0; row < session.length; row++) {
            if (moves(row)) {
                state.theta[row] = moved(state.theta[row]);
            }
        }
    }
}
