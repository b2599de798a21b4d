package org.entente.measure;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.entente.stat.Interval;
import org.entente.stat.Intervals;
import org.entente.stat.PairIndex;
import org.entente.stat.PairList;
import org.entente.stat.ReferenceSet;
import org.entente.stat.RowRanks;

/** Computes a {@link RankTable}. */
final class RankTableMaker {
    private final double level;
    private final int states;
    private final boolean[] ranked;
    private final double[] values;
    private final int[] families;
    private final short[][] drawn;
    private final double[] cells;

    RankTableMaker(DrawnUnit unit, double level) {
        UnitFigures point = unit.point();
        this.level = level;
        this.states = point.states();
        this.values = point.values(Measure.RELATIVE_AFFINITY);
        this.ranked = ReferenceSet.defined(point.reference(), values);
        this.families = unit.jointFamilies(PairList.all(states));
        this.cells = new double[RankTable.differencesAt(states) + 2 * PairIndex.count(states)];
        Arrays.fill(cells, Double.NaN);
        cells[0] = states;
        for (int state = 0; state < states; state++) {
            cells[1 + state] = point.ccode(state);
        }
        unit.effects();
        this.drawn = drawn(unit);
    }

    /** Ranks of every ordered pair in every draw, 0 where undefined. */
    private short[][] drawn(DrawnUnit unit) {
        PairList pairs = PairList.in(states, ranked);
        float[][] inDraws = unit.affinityByDraw(pairs);
        short[][] ranks = new short[inDraws.length][];
        IntStream.range(0, ranks.length).parallel().forEach(draw -> {
            double[] all = new double[ranked.length];
            Arrays.fill(all, Double.NaN);
            for (int k = 0; k < pairs.size(); k++) {
                all[pairs.pair(k)] = inDraws[draw][k];
            }
            ranks[draw] = RowRanks.of(all, states);
        });
        return ranks;
    }

    double[] cells() {
        double[] own = new double[ranked.length];
        Arrays.setAll(own, pair -> ranked[pair] ? values[pair] : Double.NaN);
        short[] ranks = RowRanks.of(own, states);
        IntStream.range(0, states).parallel().forEach(i -> {
            short[][] given = inDraws(i * states, 1);
            short[][] taken = inDraws(i, states);
            for (int j = 0; j < states; j++) {
                if (ranks[i * states + j] > 0) {
                    rank(i, j, ranks, given[j]);
                    if (i < j) {
                        difference(i, j, ranks, given[j], taken[j]);
                    }
                }
            }
            received(i, ranks);
        });
        return cells;
    }

    /** The ranks of one state's list, or of one state in all lists, {@code [other][draw]}. */
    private short[][] inDraws(int from, int step) {
        short[][] turned = new short[states][drawn.length];
        for (int draw = 0; draw < drawn.length; draw++) {
            short[] ranks = drawn[draw];
            for (int other = 0; other < states; other++) {
                turned[other][draw] = ranks[from + other * step];
            }
        }
        return turned;
    }

    private void rank(int i, int j, short[] ranks, short[] given) {
        int at = RankTable.ranksAt(states) + 3 * (i * states + j);
        double[] inDraws = new double[given.length];
        Arrays.setAll(inDraws, draw -> number(given[draw]));
        int own = ranks[i * states + j];
        Interval interval = Intervals.of(own, inDraws, families[PairIndex.of(i, j, states)], level);
        cells[at] = own;
        cells[at + 1] = Math.floor(interval.low());
        cells[at + 2] = Math.ceil(interval.high());
    }

    private void difference(int i, int j, short[] ranks, short[] given, short[] taken) {
        int pair = PairIndex.of(i, j, states);
        double difference = ranks[i * states + j] - ranks[j * states + i];
        double[] inDraws = new double[given.length];
        Arrays.setAll(inDraws, draw -> number(given[draw]) - number(taken[draw]));
        Interval interval = Intervals.of(difference, inDraws, families[pair], level);
        cells[RankTable.differencesAt(states) + 2 * pair] = interval.low();
        cells[RankTable.differencesAt(states) + 2 * pair + 1] = interval.high();
    }

    private static double number(short rank) {
        return rank == 0 ? Double.NaN : rank;
    }

    private void received(int state, short[] ranks) {
        double mean = received(ranks, state);
        double[] inDraws = new double[drawn.length];
        Arrays.setAll(inDraws, draw -> received(drawn[draw], state));
        int most = 0;
        for (int other = 0; other < states; other++) {
            most = other == state ? most : Math.max(most, families[PairIndex.of(state, other, states)]);
        }
        Interval interval = Intervals.of(mean, inDraws, most, level);
        cells[1 + states + 3 * state] = mean;
        cells[2 + states + 3 * state] = interval.low();
        cells[3 + states + 3 * state] = interval.high();
    }

    private double received(short[] ranks, int state) {
        double sum = 0;
        int lists = 0;
        for (int of = 0; of < states; of++) {
            int rank = ranks[of * states + state];
            sum += rank;
            lists += rank > 0 ? 1 : 0;
        }
        return lists == 0 ? Double.NaN : sum / lists;
    }
}
