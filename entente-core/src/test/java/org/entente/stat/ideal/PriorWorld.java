package org.entente.stat.ideal;

import java.util.Arrays;
import org.entente.stat.SplitMix;

/**
 * A world drawn from the prior of the default model, so that the truth is known. Sessions are missed now and then, which
 * gives gaps; some items are put again in later sessions.
 */
record PriorWorld(OrdinalVotes votes, double[] theta, Items items, double walk) {
    /** How large a world is. */
    record Size(int states, int sessions, int itemsOfSession, double missing, double repeated) {}

    static PriorWorld draw(Size size, long seed) {
        SplitMix numbers = new SplitMix(seed, 0);
        double walk = Math.sqrt(WalkStep.WALK_VARIANCE) * Math.abs(numbers.normal());
        return draw(size, walk, numbers);
    }

    static PriorWorld draw(Size size, double walk, SplitMix numbers) {
        int[] stateOfRow = new int[size.states * size.sessions];
        int[] sessionOfRow = new int[stateOfRow.length];
        int rows = 0;
        for (int state = 0; state < size.states; state++) {
            int before = rows;
            for (int session = 0; session < size.sessions; session++) {
                if (numbers.uniform() >= size.missing || (rows == before && session == size.sessions - 1)) {
                    stateOfRow[rows] = state;
                    sessionOfRow[rows++] = session;
                }
            }
        }
        stateOfRow = Arrays.copyOf(stateOfRow, rows);
        sessionOfRow = Arrays.copyOf(sessionOfRow, rows);
        double[] theta = theta(stateOfRow, sessionOfRow, walk, numbers);
        Items items = items(size.sessions * size.itemsOfSession, numbers);
        Observations observed = new Observations(1);
        for (int row = 0; row < rows; row++) {
            for (int item = 0; item < items.count(); item++) {
                int home = item / size.itemsOfSession;
                boolean again =
                        item % size.itemsOfSession < size.repeated * size.itemsOfSession && sessionOfRow[row] > home;
                if (sessionOfRow[row] == home || again) {
                    observed.add(row, item, choice(items, item, theta[row], numbers));
                }
            }
        }
        OrdinalVotes votes = OrdinalVotes.of(size.states, items.count(), stateOfRow, sessionOfRow, observed);
        return new PriorWorld(votes, theta, items, walk);
    }

    /** Draws every vote anew. */
    static OrdinalVotes voteAgain(OrdinalVotes votes, double[] theta, Items items, SplitMix numbers) {
        Observations observed = new Observations(votes.observations());
        int[] itemOf = votes.itemOf();
        for (int k = 0; k < itemOf.length; k++) {
            int row = votes.rowOf()[k];
            observed.add(row, itemOf[k], choice(items, itemOf[k], theta[row], numbers));
        }
        return OrdinalVotes.of(votes.states(), votes.items(), votes.stateOfRow(), votes.sessionOfRow(), observed);
    }

    private static double[] theta(int[] stateOfRow, int[] sessionOfRow, double walk, SplitMix numbers) {
        double[] theta = new double[stateOfRow.length];
        for (int row = 0; row < theta.length; row++) {
            boolean first = row == 0 || stateOfRow[row] != stateOfRow[row - 1];
            double step = first ? 1 : walk * Math.sqrt(sessionOfRow[row] - sessionOfRow[row - 1]);
            theta[row] = (first ? 0 : theta[row - 1]) + step * numbers.normal();
        }
        return theta;
    }

    private static Items items(int count, SplitMix numbers) {
        Items items = Items.blank(count);
        for (int item = 0; item < count; item++) {
            double one = 14 * numbers.uniform() - 7;
            double other = 14 * numbers.uniform() - 7;
            items.discrimination()[item] = numbers.normal();
            items.lower()[item] = Math.min(one, other);
            items.upper()[item] = Math.max(one, other);
        }
        return items;
    }

    private static int choice(Items items, int item, double theta, SplitMix numbers) {
        double latent = items.discrimination()[item] * theta + numbers.normal();
        return latent < items.lower()[item] ? 0 : latent < items.upper()[item] ? 1 : 2;
    }
}
