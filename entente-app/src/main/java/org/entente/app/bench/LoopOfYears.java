package org.entente.app.bench;

import java.util.List;
import org.entente.measure.SliceMask;
import org.entente.measure.UnitFigures;
import org.entente.stat.PlainLoop;
import org.entente.stat.TableMeasure;
import org.entente.vote.VoteRecord;

/** The plain loop over dyad-years: pair by pair and vote by vote as the definitions read, on one core. */
final class LoopOfYears {
    private LoopOfYears() {}

    /** Runs it year by year, comparing every measure of every pair outside the time taken. */
    static Timing.Peer run(VoteRecord record, List<DyadYears.Year> ours) {
        Comparison comparison = new Comparison();
        double seconds = 0;
        for (DyadYears.Year year : ours) {
            Runs<double[][]> loop = Runs.once(() -> measures(record, year.figures()));
            seconds += loop.first();
            compare(year, loop.result(), comparison);
        }
        return Timing.Peer.of("plain_loop", "plain loop, one core", seconds, comparison);
    }

    private static double[][] measures(VoteRecord record, UnitFigures figures) {
        byte[][] choices = choices(record, figures);
        double[][] values = new double[figures.pairs()][];
        int pair = 0;
        for (int i = 0; i < choices.length; i++) {
            for (int j = i + 1; j < choices.length; j++) {
                values[pair++] = PlainLoop.measures(choices[i], choices[j]);
            }
        }
        return values;
    }

    /** {@code [state][roll call]}. */
    private static byte[][] choices(VoteRecord record, UnitFigures figures) {
        int[] rollCalls = SliceMask.indexes(figures.unit().mask());
        byte[][] choices = new byte[figures.states()][rollCalls.length];
        for (int state = 0; state < choices.length; state++) {
            for (int r = 0; r < rollCalls.length; r++) {
                choices[state][r] = record.cell(rollCalls[r], figures.columns()[state]);
            }
        }
        return choices;
    }

    private static void compare(DyadYears.Year year, double[][] loop, Comparison comparison) {
        TableMeasure[] measures = TableMeasure.values();
        for (int pair = 0; pair < loop.length; pair++) {
            for (int m = 0; m < measures.length; m++) {
                comparison.add(year.measures()[m][pair], loop[pair][m]);
            }
        }
    }
}
