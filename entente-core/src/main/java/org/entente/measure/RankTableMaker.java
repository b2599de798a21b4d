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
        double[][] inDraws = unit.values(Measure.RELATIVE_AFFINITY, pairs);
        int draws = unit.draws().size();
        short[][] ranks = new short[draws][states * states];
        IntStream.range(0, draws).parallel().forEach(draw -> {
            double[] all = new double[ranked.length];
            Arrays.fill(all, Double.NaN);
            for (int k = 0; k < pairs.size(); k++) {
                all[pairs.pair(k)] = inDraws[k][draw];
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
            for (int j = 0; j < states; j++) {
                if (ranks[i * states + j] > 0) {
                    rank(i, j, ranks);
                }
            }
            received(i, ranks);
        });
        return cells;
    }

    private void rank(int i, int j, short[] ranks) {
        int pair = PairIndex.of(i, j, states);
        int at = RankTable.ranksAt(states) + 3 * (i * states + j);
        double[] inDraws = new double[drawn.length];
        Arrays.setAll(inDraws, draw -> number(drawn[draw][i * states + j]));
        Interval interval = Intervals.of(ranks[i * states + j], inDraws, families[pair], level);
        cells[at] = ranks[i * states + j];
        cells[at + 1] = Math.floor(interval.low());
        cells[at + 2] = Math.ceil(interval.high());
        if (i < j) {
            double difference = ranks[i * states + j] - ranks[j * states + i];
            Arrays.setAll(inDraws, draw -> number(drawn[draw][i * states + j]) - number(drawn[draw][j * states + i]));
            Interval of = Intervals.of(difference, inDraws, families[pair], level);
            cells[RankTable.differencesAt(states) + 2 * pair] = of.low();
            cells[RankTable.differencesAt(states) + 2 * pair + 1] = of.high();
        }
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
