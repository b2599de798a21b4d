package org.entente.synthetic;

/**
 * What correlated errors add to how alike pairs vote, over many texts of the kind. With choices cut from leanings,
 * |u − v|/2 is half the number of cuts that part the two, and a correlation ρ raises the chance that both lie above a cut by
 * the bivariate normal density integrated from 0 to ρ (Plackett 1954), here by Gauss and Legendre with three points.
 */
final class PairTruth {
    private static final long OTHER_TEXTS = 10L << 32;
    private static final int TEXTS = 500;
    private static final double[] NODES = {0.5 - Math.sqrt(0.15), 0.5, 0.5 + Math.sqrt(0.15)};
    private static final double[] WEIGHTS = {5.0 / 18, 8.0 / 18, 5.0 / 18};

    private final double[] agreement;
    private final double[] kappa;

    PairTruth(PairWorld world, double[] positions, int[] blocs, CorrelatedErrors errors) {
        int states = positions.length;
        agreement = new double[states * (states - 1) / 2];
        kappa = new double[agreement.length];
        if (world.effects() == PairWorld.Effects.NONE) {
            return;
        }
        double[] cuts = PairWindowMaker.cuts();
        double[][] means = means(world, positions, blocs);
        double[][] shares = shares(means, cuts);
        int pair = 0;
        for (int i = 0; i < states; i++) {
            for (int j = i + 1; j < states; j++, pair++) {
                agreement[pair] = effect(means[i], means[j], cuts, errors.correlation(i, j));
                kappa[pair] = agreement[pair] * 2 / expectedDistance(shares[i], shares[j]);
            }
        }
    }

    private static double[][] means(PairWorld world, double[] positions, int[] blocs) {
        PairWindowMaker maker = new PairWindowMaker(world);
        double[][] means = new double[positions.length][TEXTS];
        for (int text = 0; text < TEXTS; text++) {
            PairWindowMaker.Item item = maker.item(new Dice(world.seed(), OTHER_TEXTS + text));
            for (int state = 0; state < positions.length; state++) {
                means[state][text] = item.mean(positions[state], blocs[state]);
            }
        }
        return means;
    }

    private static double effect(double[] one, double[] other, double[] cuts, double correlation) {
        if (correlation == 0) {
            return 0;
        }
        double sum = 0;
        for (int text = 0; text < one.length; text++) {
            for (double cut : cuts) {
                sum += raised(cut - one[text], cut - other[text], correlation);
            }
        }
        return sum / one.length;
    }

    private static double raised(double h, double k, double correlation) {
        double sum = 0;
        for (int node = 0; node < NODES.length; node++) {
            double at = correlation * NODES[node];
            double rest = 1 - at * at;
            sum += WEIGHTS[node] * Math.exp(-(h * h - 2 * at * h * k + k * k) / (2 * rest)) / Math.sqrt(rest);
        }
        return correlation * sum / (2 * Math.PI);
    }

    /** Share of yes, abstain, no over the texts, by twenty errors a text. */
    private static double[][] shares(double[][] means, double[] cuts) {
        double[][] shares = new double[means.length][3];
        Dice dice = new Dice(1, OTHER_TEXTS - 1);
        for (int state = 0; state < means.length; state++) {
            for (double mean : means[state]) {
                for (int again = 0; again < 20; again++) {
                    double leaning = mean + dice.normal();
                    int choice = leaning > cuts[0] ? 0 : leaning > cuts[1] ? 1 : 2;
                    shares[state][choice] += 1.0 / (20 * TEXTS);
                }
            }
        }
        return shares;
    }

    private static double expectedDistance(double[] p, double[] q) {
        return p[0] * q[1] + p[1] * (q[0] + q[2]) + p[2] * q[1] + 2 * (p[0] * q[2] + p[2] * q[0]);
    }

    double[] agreement() {
        return agreement;
    }

    double[] kappa() {
        return kappa;
    }
}
