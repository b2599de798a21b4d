package org.entente.stat.ideal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Votes drawn from the model: half of the states are there from the first session, the others join later and a few skip
 * sessions; three items in ten come back in the next session; a vote is missing one time in seven.
 *
 * @param theta the true position of each row
 * @param items the true items
 * @param walk the true ω
 * @param votes what was cast
 */
record InventedWorld(double[] theta, Items items, double walk, OrdinalVotes votes) {
    /**
     * How large a world is.
     *
     * @param cutpoints 0 draws cutpoints from the prior, flat on [−7, 7]; otherwise they are normal with this deviation
     */
    record Size(int states, int sessions, int itemsPerSession, double walk, double cutpoints) {}

    static InventedWorld draw(Size size, long seed) {
        return new Drawing(size, new Random(seed)).world();
    }

    /** The true positions, identified. */
    double[] identified(int reference) {
        return Identification.of(votes, theta, reference).positions(theta);
    }

    private static final class Drawing {
        private final Size size;
        private final Random random;
        private final List<Integer> states = new ArrayList<>();
        private final List<Integer> sessions = new ArrayList<>();
        private final List<Double> theta = new ArrayList<>();
        private final List<double[]> items = new ArrayList<>();
        private final Observations observed = new Observations(1000);
        private final int[][] rowAt;

        Drawing(Size size, Random random) {
            this.size = size;
            this.random = random;
            this.rowAt = new int[size.states()][size.sessions()];
        }

        InventedWorld world() {
            for (int state = 0; state < size.states(); state++) {
                path(state);
            }
            List<Integer> open = new ArrayList<>();
            for (int session = 0; session < size.sessions(); session++) {
                open = session(session, open);
            }
            OrdinalVotes votes = OrdinalVotes.of(size.states(), items.size(), ints(states), ints(sessions), observed);
            return new InventedWorld(
                    theta.stream().mapToDouble(Double::doubleValue).toArray(), itemTable(), size.walk(), votes);
        }

        private void path(int state) {
            int begin = state < size.states() / 2 ? 0 : random.nextInt(size.sessions() - 2);
            double at = random.nextGaussian();
            Arrays.fill(rowAt[state], -1);
            for (int session = begin; session < size.sessions(); session++) {
                at += session > begin ? size.walk() * random.nextGaussian() : 0;
                if (session == begin || random.nextDouble() > 0.03) {
                    rowAt[state][session] = states.size();
                    states.add(state);
                    sessions.add(session);
                    theta.add(at);
                }
            }
        }

        private List<Integer> session(int session, List<Integer> open) {
            List<Integer> now = new ArrayList<>();
            for (int k = 0; k < size.itemsPerSession(); k++) {
                boolean again = !open.isEmpty() && random.nextDouble() < 0.3;
                int item = again ? open.remove(random.nextInt(open.size())) : item();
                now.add(item);
                for (int state = 0; state < size.states(); state++) {
                    vote(rowAt[state][session], item);
                }
            }
            return now;
        }

        private int item() {
            double one = cutpoint();
            double other = cutpoint();
            items.add(new double[] {random.nextGaussian(), Math.min(one, other), Math.max(one, other)});
            return items.size() - 1;
        }

        private double cutpoint() {
            return size.cutpoints() == 0
                    ? ItemNewton.BOUND * (2 * random.nextDouble() - 1)
                    : size.cutpoints() * random.nextGaussian();
        }

        private void vote(int row, int item) {
            if (row >= 0 && random.nextDouble() > 1.0 / 7) {
                double[] parameters = items.get(item);
                double z = parameters[0] * theta.get(row) + random.nextGaussian();
                observed.add(row, item, z < parameters[1] ? 0 : z < parameters[2] ? 1 : 2);
            }
        }

        private Items itemTable() {
            double[][] columns = new double[3][items.size()];
            for (int item = 0; item < items.size(); item++) {
                for (int column = 0; column < columns.length; column++) {
                    columns[column][item] = items.get(item)[column];
                }
            }
            return new Items(columns[0], columns[1], columns[2]);
        }

        private static int[] ints(List<Integer> list) {
            return list.stream().mapToInt(Integer::intValue).toArray();
        }
    }
}
