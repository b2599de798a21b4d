package org.entente.stat.ideal;

import java.util.Arrays;

/**
 * How positions and items hang together near a fit: the joint information matrix of all positions θ and all item
 * parameters, in blocks. Each item's block is N = LL′ (β, γ₁, γ₂ and their prior); each vote couples its row to its item
 * by a column c of three numbers, kept as L⁻¹c; each row's votes add a number to its own block. Eliminating the items
 * leaves K + D − Σ (L⁻¹c)(L⁻¹c)′ on the positions, K the prior's block. Votes enter by their information with θ, β and γ at
 * their means (Gauss and Newton: the part of the second derivatives that does not average out).
 *
 * <p>Memory: 36 bytes a vote, both orders and the square root of the vote's information.
 */
final class Coupling {
    static final int PARTS = 3;

    private final OrdinalVotes votes;
    private final RowOrder order;
    /** L of each item: 11, 21, 31, 22, 32, 33. */
    final double[] factor;
    /** D: the information of each row's votes about its θ. */
    final double[] information;

    /** The square root of each vote's information, in the order of items: r₁₁, r₁₂, r₂₂. */
    final float[] roots;

    private final float[] byItem;
    private final float[] byRow;

    Coupling(OrdinalVotes votes, RowOrder order) {
        this.votes = votes;
        this.order = order;
        factor = new double[6 * votes.items()];
        information = new double[votes.rows()];
        roots = new float[PARTS * votes.observations()];
        byItem = new float[PARTS * votes.observations()];
        byRow = new float[PARTS * votes.observations()];
    }

    /**
     * Evaluates all blocks at a fit.
     *
     * @param inflated whether an item's block takes E θ² for θ², as the steps of the fit do
     */
    void fill(Items items, double[] theta, double[] spread, boolean inflated) {
        Chunks.run(votes.items(), (from, to) -> {
            VoteRoot root = new VoteRoot();
            for (int item = from; item < to; item++) {
                gatherItem(items, theta, spread, inflated ? 1 : 0, item, root);
            }
        });
        Chunks.run(votes.rows(), (from, to) -> gatherRows(items, from, to));
        Chunks.run(votes.items(), this::whiten);
    }

    private void gatherItem(Items items, double[] theta, double[] spread, double inflation, int item, VoteRoot root) {
        double beta = items.discrimination()[item];
        double lower = items.lower()[item];
        double upper = items.upper()[item];
        double[] block = ItemNewton.priorBend(lower, upper);
        int end = votes.itemStart()[item + 1];
        for (int k = votes.itemStart()[item]; k < end; k++) {
            int row = votes.rowOf()[k];
            root.at(beta, lower, upper, theta[row], spread[row], votes.choiceOf()[k]);
            roots[PARTS * k] = (float) root.r11;
            roots[PARTS * k + 1] = (float) root.r12;
            roots[PARTS * k + 2] = (float) root.r22;
            double first = root.r11 * (root.r11 + root.r12);
            double second = root.r12 * (root.r11 + root.r12) + root.r22 * root.r22;
            double both = first + second;
            block[0] += (theta[row] * theta[row] + inflation * spread[row] * spread[row]) * both;
            block[1] -= theta[row] * first;
            block[2] -= theta[row] * second;
            block[3] += root.r11 * root.r11;
            block[4] += root.r11 * root.r12;
            block[5] += root.r12 * root.r12 + root.r22 * root.r22;
            byItem[PARTS * k] = (float) (beta * theta[row] * both);
            byItem[PARTS * k + 1] = (float) (-beta * first);
            byItem[PARTS * k + 2] = (float) (-beta * second);
        }
        SymmetricThree.factorise(block, factor, 6 * item);
    }

    private void gatherRows(Items items, int from, int to) {
        int[] observationOf = votes.observationOf();
        for (int row = from; row < to; row++) {
            double sum = 0;
            for (int k = order.start[row]; k < order.start[row + 1]; k++) {
                int item = order.item[k];
                int place = PARTS * observationOf[k];
                System.arraycopy(byItem, place, byRow, PARTS * k, PARTS);
                sum -= items.discrimination()[item] * (byItem[place + 1] + byItem[place + 2]);
                SymmetricThree.lower(factor, 6 * item, byRow, PARTS * k);
            }
            information[row] = sum;
        }
    }

    private void whiten(int from, int to) {
        for (int item = from; item < to; item++) {
            for (int k = votes.itemStart()[item]; k < votes.itemStart()[item + 1]; k++) {
                SymmetricThree.lower(factor, 6 * item, byItem, PARTS * k);
            }
        }
    }

    /**
     * L⁻¹ times the sum over an item's votes of c·x, x of their rows.
     *
     * @param x several right-hand sides, those of a row side by side
     * @param width how many
     * @param out three numbers an item and right-hand side: part by part, right-hand sides side by side
     */
    void toItems(double[] x, int width, double[] out) {
        Chunks.run(votes.items(), (from, to) -> {
            for (int item = from; item < to; item++) {
                int at = PARTS * width * item;
                Arrays.fill(out, at, at + PARTS * width, 0);
                for (int k = votes.itemStart()[item]; k < votes.itemStart()[item + 1]; k++) {
                    addScaled(x, votes.rowOf()[k] * width, width, PARTS * k, out, at);
                }
            }
        });
    }

    private void addScaled(double[] x, int row, int width, int g, double[] out, int at) {
        double g0 = byItem[g];
        double g1 = byItem[g + 1];
        double g2 = byItem[g + 2];
        for (int b = 0; b < width; b++) {
            double value = x[row + b];
            out[at + b] += g0 * value;
            out[at + width + b] += g1 * value;
            out[at + 2 * width + b] += g2 * value;
        }
    }

    /** Subtracts from each row's numbers the sum over its votes of (L⁻¹c)′u, u of their items. */
    void subtractFromItems(double[] u, int width, double[] out) {
        Chunks.run(votes.rows(), (from, to) -> {
            for (int row = from; row < to; row++) {
                for (int k = order.start[row]; k < order.start[row + 1]; k++) {
                    subtract(u, PARTS * width * order.item[k], width, PARTS * k, out, row * width);
                }
            }
        });
    }

    private void subtract(double[] u, int item, int width, int g, double[] out, int at) {
        double g0 = byRow[g];
        double g1 = byRow[g + 1];
        double g2 = byRow[g + 2];
        for (int b = 0; b < width; b++) {
            out[at + b] -= g0 * u[item + b] + g1 * u[item + width + b] + g2 * u[item + 2 * width + b];
        }
    }

    /** Moves items to where they are best after a small move of the positions. */
    void respond(Items items, double[] move) {
        double[] ofItems = new double[PARTS * items.count()];
        toItems(move, 1, ofItems);
        double[] change = new double[PARTS];
        for (int item = 0; item < items.count(); item++) {
            System.arraycopy(ofItems, PARTS * item, change, 0, PARTS);
            SymmetricThree.upper(factor, 6 * item, change);
            for (int k = 0; k < PARTS; k++) {
                change[k] = -change[k];
            }
            ItemNewton.advance(items, item, change);
        }
    }
}
