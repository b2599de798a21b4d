package org.entente.stat;

/**
 * A measure of two sums for most pairs of all states in bootstrap draws: draw by draw, the row of one state after that of
 * another. A draw's bits stay in a core's own cache.
 */
final class DrawRows {
    private final DrawStatistic statistic;
    private final FamilyBits[] bits;
    private final FamilyDraws[] draws;
    private final PairList pairs;
    private final int states;
    /** First place of each state's pairs; one more at the end. */
    private final int[] starts;

    DrawRows(DrawStatistic statistic, FamilyTables[] tables, FamilyDraws[] draws, PairList pairs) {
        this.statistic = statistic;
        this.draws = draws;
        this.pairs = pairs;
        this.states = tables[0].states();
        this.bits = new FamilyBits[tables.length];
        for (int unit = 0; unit < tables.length; unit++) {
            bits[unit] = FamilyBits.of(tables[unit]);
        }
        this.starts = new int[states + 1];
        for (int place = 0; place < pairs.size(); place++) {
            starts[pairs.first(place) + 1]++;
        }
        for (int state = 0; state < states; state++) {
            starts[state + 1] += starts[state];
        }
    }

    /** Whether rows of all states are not mostly in vain: a third of all pairs, in pair order. */
    static boolean suit(DrawStatistic statistic, PairList pairs, int states) {
        return statistic.ofTwoSums() && 3L * pairs.size() > PairIndex.count(states) && pairs.inOrder();
    }

    /** Calls back with the row of every state in these draws. */
    void run(int fromDraw, int toDraw, PairDraws.Sink sink) {
        new Run(sink).draws(fromDraw, toDraw);
    }

    /** What one thread works with. */
    private final class Run {
        private final PairDraws.Sink sink;
        private final DrawnAgenda[] agendas = new DrawnAgenda[bits.length];
        private final int[] n = new int[states];
        private final int[] apart = new int[states];
        private final int[][] sums = {n, apart};
        private final double[] values = new double[states];
        private final double[] earlier = new double[states];

        Run(PairDraws.Sink sink) {
            this.sink = sink;
            for (int unit = 0; unit < agendas.length; unit++) {
                agendas[unit] = new DrawnAgenda(bits[unit]);
            }
        }

        void draws(int from, int to) {
            for (int draw = from; draw < to; draw++) {
                for (int unit = 0; unit < agendas.length; unit++) {
                    agendas[unit].lay(draws[unit].counts(draw));
                }
                for (int state = 0; state < states; state++) {
                    if (starts[state] < starts[state + 1]) {
                        row(draw, state);
                    }
                }
            }
        }

        private void row(int draw, int state) {
            int others = states - state - 1;
            values(agendas.length - 1, state, others, values);
            if (agendas.length == 2) {
                values(0, state, others, earlier);
                for (int k = 0; k < others; k++) {
                    values[k] -= earlier[k];
                }
            }
            int count = starts[state + 1] - starts[state];
            if (count < others) {
                gather(state, count);
            }
            sink.accept(draw, starts[state], count, values);
        }

        private void values(int unit, int state, int others, double[] into) {
            if (statistic.countsSteps()) {
                agendas[unit].steps(state, n, apart);
            } else {
                agendas[unit].unequal(state, n, apart);
            }
            statistic.fromApart(n, apart, others);
            statistic.values(sums, others, into);
        }

        /** Listed pairs stand in order, so that each moves towards the front. */
        private void gather(int state, int count) {
            for (int k = 0; k < count; k++) {
                values[k] = values[pairs.second(starts[state] + k) - state - 1];
            }
        }
    }
}
