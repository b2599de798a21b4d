package org.entente.stat.ideal;

/**
 * What the votes of each row say of its θ: slope and negated second derivative of their expected log likelihood. The
 * expectation over θ is taken at mean ± deviation; that over an item's parameters to second order, their curvature held:
 * the variance of β and its covariances with the cutpoints.
 */
final class RowSums {
    final double[] pull;
    final double[] grip;
    /** Σ E β². */
    final double[] square;

    RowSums(int rows) {
        pull = new double[rows];
        grip = new double[rows];
        square = new double[rows];
    }

    /** Where rows stand and what the items are, at one moment of the iterations; an item counts as often as its weight. */
    record Moment(Items items, ItemSpread covariances, double[] weight, double[] theta, double[] spread) {}

    /** Evaluates the rows from one to before another. */
    void fill(RowOrder order, Moment moment, int from, int to) {
        OneRow sums = new OneRow();
        for (int row = from; row < to; row++) {
            sums.begin();
            double theta = moment.theta[row];
            double spread = moment.spread[row];
            for (int k = order.start[row]; k < order.start[row + 1]; k++) {
                int item = order.item[k];
                sums.item(moment.items, moment.covariances, item, item, moment.weight[item]);
                sums.add(theta - spread, order.choice[k]);
                sums.add(theta + spread, order.choice[k]);
            }
            pull[row] = sums.pull;
            grip[row] = sums.grip;
            square[row] = sums.square;
        }
    }

    /** The sums of one row being gathered, vote by vote. */
    static final class OneRow {
        private final ChoiceSlopes slopes = new ChoiceSlopes();
        double pull;
        double grip;
        private double square;
        private double half;
        private double beta;
        private double lower;
        private double upper;
        private double variance;
        private double withLower;
        private double withUpper;

        void begin() {
            pull = 0;
            grip = 0;
            square = 0;
        }

        /** The votes that follow are on this item, whose covariances lie in a place. */
        void item(Items items, ItemSpread covariances, int item, int place, double weight) {
            half = 0.5 * weight;
            beta = items.discrimination()[item];
            lower = items.lower()[item];
            upper = items.upper()[item];
            variance = covariances.variance[place];
            withLower = covariances.withLower[place];
            withUpper = covariances.withUpper[place];
            square += weight * (beta * beta + variance);
        }

        void add(double theta, int choice) {
            slopes.at(lower - beta * theta, upper - beta * theta, choice);
            double bend = slopes.grip();
            double fromCutpoints = withLower * (slopes.firstFirst + slopes.firstSecond)
                    + withUpper * (slopes.secondSecond + slopes.firstSecond);
            pull += half * (beta * slopes.pull() - variance * theta * bend + fromCutpoints);
            grip += half * (beta * beta + variance) * bend;
        }
    }
}
