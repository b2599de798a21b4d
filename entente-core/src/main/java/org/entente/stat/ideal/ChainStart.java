package org.entente.stat.ideal;

import java.util.Arrays;
import org.entente.stat.Normal;

/** Where chains begin: scattered round the first principal component of the votes. */
final class ChainStart {
    private static final double SCATTER = 0.3;
    private static final double TILT = 0.15;
    private static final double LARGEST = 2;
    private static final double WITHIN = 6.5;

    private ChainStart() {}

    /** A chain that has done nothing. */
    static ChainState scattered(OrdinalVotes votes, SamplerOptions options, int chain) {
        double[] theta = FirstDimension.of(votes);
        return around(votes, theta, items(votes, theta), options, chain);
    }

    /** A chain is off in each position and item, and in level and spread by an amount that grows with the session. */
    private static ChainState around(
            OrdinalVotes votes, double[] theta, Items items, SamplerOptions options, int chain) {
        ChainState state = new ChainState(votes.rows(), votes.items());
        Counter random = new Counter(~options.seed(), chain);
        Identification map = Identification.of(votes, theta, options.reference());
        double sign = options.reference() < 0 ? 1 : Math.signum(map.scale());
        double lean = TILT * Counter.normal(random.state(-1));
        double stretch = TILT * Counter.normal(random.state(-2));
        double middle = Arrays.stream(votes.sessionOfRow()).average().orElse(0);
        double reach = 1 + Arrays.stream(votes.sessionOfRow()).max().orElse(0) - middle;
        for (int row = 0; row < theta.length; row++) {
            double when = (votes.sessionOfRow()[row] - middle) / reach;
            double off = lean * when * Math.abs(map.scale()) + stretch * when * (theta[row] - map.shift());
            state.theta[row] = sign * (theta[row] + off) + SCATTER * Counter.normal(random.state(row));
            state.centre[row] = state.theta[row];
        }
        for (int item = 0; item < items.count(); item++) {
            double noise = SCATTER * Counter.normal(random.state((long) theta.length + item));
            state.discrimination[item] = sign * items.discrimination()[item] + noise;
            state.lower[item] = cut(items.lower()[item]);
            state.upper[item] = Math.max(state.lower[item], cut(items.upper()[item]));
        }
        return state;
    }

    /** Rough items: β from the correlation of choice and position, cutpoints from the shares of the choices. */
    private static Items items(OrdinalVotes votes, double[] theta) {
        Items items = Items.blank(votes.items());
        for (int item = 0; item < votes.items(); item++) {
            int from = votes.itemStart()[item];
            int to = votes.itemStart()[item + 1];
            double[] counts = new double[OrdinalVotes.CHOICES];
            for (int k = from; k < to; k++) {
                counts[votes.choiceOf()[k]]++;
            }
            double correlation = correlation(votes, theta, from, to);
            double steep = correlation / Math.sqrt(1 - Math.min(0.9, correlation * correlation));
            double beta = Math.max(-LARGEST, Math.min(LARGEST, steep));
            double size = Math.sqrt(1 + beta * beta);
            items.discrimination()[item] = beta;
            items.lower()[item] = cut(size * Normal.quantile((counts[0] + 0.3) / (to - from + 0.9)));
            items.upper()[item] = cut(size * Normal.quantile((counts[0] + counts[1] + 0.6) / (to - from + 0.9)));
        }
        return items;
    }

    private static double cut(double cutpoint) {
        return Math.max(-WITHIN, Math.min(WITHIN, cutpoint));
    }

    /** Of choice and position; 0 where either does not vary. */
    private static double correlation(OrdinalVotes votes, double[] theta, int from, int to) {
        double[] sums = new double[5];
        for (int k = from; k < to; k++) {
            double choice = votes.choiceOf()[k];
            double at = theta[votes.rowOf()[k]];
            sums[0] += choice;
            sums[1] += at;
            sums[2] += choice * choice;
            sums[3] += at * at;
            sums[4] += choice * at;
        }
        double n = to - from;
        double spread = (sums[2] - sums[0] * sums[0] / n) * (sums[3] - sums[1] * sums[1] / n);
        return spread > 0 ? (sums[4] - sums[0] * sums[1] / n) / Math.sqrt(spread) : 0;
    }
}
