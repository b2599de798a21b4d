package org.entente.stat.latent;

import java.util.Arrays;
import org.entente.stat.PairIndex;

/** A layer as the sampler reads it: the states of the model alone, square, with what is missing listed. Read only. */
final class LayerTable {
    final int states;
    final LayerScores scores;
    /** Row by row, 0 where nothing is known and on the diagonal. */
    final double[] score;
    /** Of each state, the other states with which the layer says nothing of it. */
    final int[][] missing;
    /** Of each state, with how many the layer says something. */
    final int[] known;

    final int pairs;
    /** First and second states of the pairs known only to lie between bounds, and these bounds. */
    final int[] drawnFirst;

    final int[] drawnSecond;
    final double[] low;
    final double[] high;
    /** Square tables of the covariates, 0 where the layer says nothing; the first is 1 everywhere else. */
    final double[][] design;

    /**
     * A layer of some of the states.
     *
     * @param of for each state of the model its number among all
     * @param all number of all states
     */
    LayerTable(LatentLayer layer, int[] of, int all) {
        this.states = of.length;
        this.scores = LayerScores.of(layer);
        this.score = new double[states * states];
        this.missing = new int[states][];
        this.known = new int[states];
        double[][] covariates = layer.covariates();
        this.design = new double[1 + covariates.length][states * states];
        Drawn drawn = new Drawn();
        int[] gaps = new int[states];
        for (int i = 0; i < states; i++) {
            int count = 0;
            for (int j = 0; j < states; j++) {
                int pair = i == j ? -1 : PairIndex.of(of[i], of[j], all);
                if (pair < 0) {
                    continue;
                }
                if (Double.isNaN(scores.score()[pair])) {
                    gaps[count++] = j;
                    continue;
                }
                set(i * states + j, pair, covariates);
                if (i < j && scores.drawn(pair)) {
                    drawn.add(i, j, scores.low()[pair], scores.high()[pair]);
                }
            }
            missing[i] = Arrays.copyOf(gaps, count);
            known[i] = states - 1 - count;
        }
        this.pairs = Arrays.stream(known).sum() / 2;
        this.drawnFirst = Arrays.copyOf(drawn.first, drawn.size);
        this.drawnSecond = Arrays.copyOf(drawn.second, drawn.size);
        this.low = Arrays.copyOf(drawn.low, drawn.size);
        this.high = Arrays.copyOf(drawn.high, drawn.size);
    }

    private void set(int cell, int pair, double[][] covariates) {
        score[cell] = scores.score()[pair];
        design[0][cell] = 1;
        for (int k = 0; k < covariates.length; k++) {
            design[k + 1][cell] = covariates[k][pair];
        }
    }

    /** A growing list. */
    private static final class Drawn {
        private int[] first = new int[16];
        private int[] second = new int[16];
        private double[] low = new double[16];
        private double[] high = new double[16];
        private int size;

        void add(int i, int j, double lower, double upper) {
            if (size == first.length) {
                first = Arrays.copyOf(first, 2 * size);
                second = Arrays.copyOf(second, 2 * size);
                low = Arrays.copyOf(low, 2 * size);
                high = Arrays.copyOf(high, 2 * size);
            }
            first[size] = i;
            second[size] = j;
            low[size] = lower;
            high[size++] = upper;
        }
    }
}
