package org.entente.stat.ideal;

import java.util.Arrays;

/**
 * One item's Newton step and what its votes then say of their rows: what {@link ItemNewton} and {@link RowSums} do, item by
 * item and choice by choice, so that each loop is of one kind and knows what vanishes for it. One object per thread.
 */
final class ItemMoves {
    private final VoteLayout layout;
    private final ItemNewton newton = new ItemNewton();
    private final ItemSpread covariance = new ItemSpread(1);
    private final RowSums.OneRow vote = new RowSums.OneRow();

    ItemMoves(VoteLayout layout) {
        this.layout = layout;
    }

    /** Moves an item. */
    void move(double[] theta, double[] spread, Items items, int item) {
        Arrays.fill(newton.bend, 0);
        double beta = items.discrimination()[item];
        double[] yes = ends(theta, spread, beta, items.lower()[item], 1, 3 * item);
        double[] no = ends(theta, spread, beta, items.upper()[item], -1, 3 * item + 2);
        newton.slopeBeta = 0.5 * (no[1] - yes[1]);
        newton.slopeLower = 0.5 * yes[0];
        newton.slopeUpper = -0.5 * no[0];
        newton.bend[0] = 0.5 * (yes[4] + no[4]);
        newton.bend[1] = -0.5 * yes[3];
        newton.bend[2] = -0.5 * no[3];
        newton.bend[3] = 0.5 * yes[2];
        newton.bend[5] = 0.5 * no[2];
        for (int k = layout.start[3 * item + 1]; k < layout.start[3 * item + 2]; k++) {
            int row = layout.row[k];
            newton.add(theta[row] - spread[row], beta, items.lower()[item], items.upper()[item], 1);
            newton.add(theta[row] + spread[row], beta, items.lower()[item], items.upper()[item], 1);
        }
        newton.finish(items, covariance, item, 0);
    }

    /** Of the votes beyond one cutpoint: Σh, Σθh, Σb, Σθb, Σθ²b of hazard h and bend b. */
    private double[] ends(double[] theta, double[] spread, double beta, double cutpoint, int sign, int at) {
        double[] sums = new double[5];
        for (int k = layout.start[at]; k < layout.start[at + 1]; k++) {
            int row = layout.row[k];
            double low = theta[row] - spread[row];
            double high = theta[row] + spread[row];
            double atLow = sign * (cutpoint - beta * low);
            double atHigh = sign * (cutpoint - beta * high);
            double lowHazard = NormalHazard.at(atLow);
            double highHazard = NormalHazard.at(atHigh);
            double lowBend = lowHazard * (lowHazard + atLow);
            double highBend = highHazard * (highHazard + atHigh);
            sums[0] += lowHazard + highHazard;
            sums[1] += low * lowHazard + high * highHazard;
            sums[2] += lowBend + highBend;
            sums[3] += low * lowBend + high * highBend;
            sums[4] += low * low * lowBend + high * high * highBend;
        }
        return sums;
    }

    /**
     * Adds what the votes on an item say, its covariances those of the last {@link #move}.
     *
     * @param weight how often the item counts
     * @param pull of each row, or of each vote in the order of the layout
     * @param grip likewise
     * @param byRow whether it is of each row
     */
    void tell(
            double[] theta,
            double[] spread,
            Items items,
            int item,
            double weight,
            double[] pull,
            double[] grip,
            boolean byRow) {
        double half = 0.5 * weight;
        double beta = items.discrimination()[item];
        double square = half * (beta * beta + covariance.variance[0]);
        for (int side = 0; side <= 2; side += 2) {
            double cutpoint = side == 0 ? items.lower()[item] : items.upper()[item];
            double with = side == 0 ? covariance.withLower[0] : covariance.withUpper[0];
            int sign = 1 - side;
            for (int k = layout.start[3 * item + side]; k < layout.start[3 * item + side + 1]; k++) {
                int row = layout.row[k];
                double low = theta[row] - spread[row];
                double high = theta[row] + spread[row];
                double atLow = sign * (cutpoint - beta * low);
                double atHigh = sign * (cutpoint - beta * high);
                double lowHazard = NormalHazard.at(atLow);
                double highHazard = NormalHazard.at(atHigh);
                double lowBend = lowHazard * (lowHazard + atLow);
                double highBend = highHazard * (highHazard + atHigh);
                double ofHazard = -sign * beta * (lowHazard + highHazard);
                double ofBend = lowBend * (with - covariance.variance[0] * low)
                        + highBend * (with - covariance.variance[0] * high);
                int to = byRow ? row : k;
                pull[to] += half * (ofHazard + ofBend);
                grip[to] += square * (lowBend + highBend);
            }
        }
        tellAbstentions(theta, spread, items, item, weight, pull, grip, byRow);
    }

    private void tellAbstentions(
            double[] theta,
            double[] spread,
            Items items,
            int item,
            double weight,
            double[] pull,
            double[] grip,
            boolean byRow) {
        vote.item(items, covariance, item, 0, weight);
        for (int k = layout.start[3 * item + 1]; k < layout.start[3 * item + 2]; k++) {
            int row = layout.row[k];
            int to = byRow ? row : k;
            vote.begin();
            vote.add(theta[row] - spread[row], 1);
            vote.add(theta[row] + spread[row], 1);
            pull[to] += vote.pull;
            grip[to] += vote.grip;
        }
    }
}
