package org.entente.stat.latent;

import java.util.ArrayList;
import java.util.List;
import org.entente.stat.ChainDiagnostics;
import org.entente.stat.PairIndex;

/**
 * Whether chains have mixed, by the worst of what is reported: every layer's variance and common part of a few hundred
 * pairs; never by positions, which have no meaning of their own. NaN where nothing varies.
 *
 * @param rHat the largest R-hat
 * @param bulk the smallest effective sample size for means
 * @param tail the smallest for the ends of intervals
 * @param quantities how many were looked at
 */
public record LatentDiagnostics(double rHat, double bulk, double tail, int quantities) {
    private static final int PAIRS = 200;

    static LatentDiagnostics of(List<LayerTable> tables, List<ChainDraws> chains, int rank) {
        List<double[][]> quantities = new ArrayList<>();
        for (int layer = 0; layer < tables.size(); layer++) {
            int at = layer;
            if (!tables.get(layer).scores.free()) {
                quantities.add(chains.stream()
                        .map(chain -> chain.layers[at].variance())
                        .toArray(double[][]::new));
            }
            if (rank > 0) {
                quantities.addAll(pairs(tables.get(layer), chains, layer, rank));
            }
        }
        return worst(quantities);
    }

    /** Pairs at equal distances in the order of all. */
    private static List<double[][]> pairs(LayerTable table, List<ChainDraws> chains, int layer, int rank) {
        int pairs = PairIndex.count(table.states);
        int looked = Math.min(PAIRS, pairs);
        int draws = chains.get(0).positions.length;
        double[][][] values = new double[looked][chains.size()][draws];
        int[] firsts = PairIndex.firsts(table.states);
        int[] seconds = PairIndex.seconds(table.states);
        for (int chain = 0; chain < chains.size(); chain++) {
            for (int draw = 0; draw < draws; draw++) {
                ChainDraws kept = chains.get(chain);
                Bilinear common =
                        new Bilinear(kept.positions[draw], kept.layers[layer].core()[draw], rank);
                for (int k = 0; k < looked; k++) {
                    int pair = (int) ((long) k * pairs / looked);
                    values[k][chain][draw] = common.of(firsts[pair], seconds[pair]);
                }
            }
        }
        return List.of(values);
    }

    private static LatentDiagnostics worst(List<double[][]> quantities) {
        double rHat = Double.NaN;
        double bulk = Double.NaN;
        double tail = Double.NaN;
        for (double[][] chains : quantities) {
            rHat = Math.max(or(rHat, Double.NEGATIVE_INFINITY), ChainDiagnostics.rHat(chains));
            bulk = Math.min(or(bulk, Double.POSITIVE_INFINITY), ChainDiagnostics.bulkSize(chains));
            tail = Math.min(or(tail, Double.POSITIVE_INFINITY), ChainDiagnostics.tailSize(chains));
        }
        return new LatentDiagnostics(rHat, bulk, tail, quantities.size());
    }

    private static double or(double value, double otherwise) {
        return Double.isNaN(value) ? otherwise : value;
    }
}
