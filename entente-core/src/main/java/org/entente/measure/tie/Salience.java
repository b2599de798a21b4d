package org.entente.measure.tie;

import java.util.Arrays;
import org.entente.stat.GammaShrinkage;
import org.entente.stat.Quantile;
import org.entente.stat.SessionDraws;
import org.jspecify.annotations.Nullable;

/**
 * How often each state’s speeches of some sessions use a frame: hits against those expected at each session’s pooled rate,
 * drawn towards it.
 */
final class Salience {
    static final double LEAST_TOKENS = 400;
    static final int LEAST_SESSIONS = 5;
    private static final int PER = 1000;
    private static final double TAIL = (1 - TieDetail.LEVEL) / 2;

    private final double[][] hits;
    private final double[][] expected;
    private final double[] tokens;
    private final GammaShrinkage shrinkage;
    private @Nullable SessionDraws draws;

    Salience(TieYear year, LayerRows rows, String frame) {
        Debate debate = year.debate(rows.table());
        String[] sessions = debate.sessions();
        int states = year.states().size();
        hits = new double[states][sessions.length];
        expected = new double[states][sessions.length];
        tokens = new double[states];
        for (int s = 0; s < sessions.length; s++) {
            fill(debate, sessions[s], frame, s);
        }
        shrinkage = GammaShrinkage.fit(sums(hits), sums(expected));
    }

    private void fill(Debate debate, String session, String frame, int s) {
        double allHits = 0;
        double allTokens = 0;
        for (int i = 0; i < tokens.length; i++) {
            double spoken = debate.number(session, Debate.TOKENS, i);
            hits[i][s] = debate.number(session, frame, i);
            expected[i][s] = spoken;
            allHits += Double.isNaN(spoken) ? 0 : hits[i][s];
            allTokens += Double.isNaN(spoken) ? 0 : spoken;
            tokens[i] += Double.isNaN(spoken) ? 0 : spoken;
        }
        for (int i = 0; i < tokens.length; i++) {
            expected[i][s] *= allHits / allTokens;
        }
    }

    private static double[] sums(double[][] cells) {
        return Arrays.stream(cells)
                .mapToDouble(
                        row -> Arrays.stream(row).filter(x -> !Double.isNaN(x)).sum())
                .toArray();
    }

    private boolean enough(int i) {
        return tokens[i] >= LEAST_TOKENS;
    }

    private int spoken(int i) {
        return (int) Arrays.stream(hits[i]).filter(x -> !Double.isNaN(x)).count();
    }

    private double ratio(int i, double[] weights) {
        double h = 0;
        double e = 0;
        for (int s = 0; s < weights.length; s++) {
            if (!Double.isNaN(hits[i][s])) {
                h += weights[s] * hits[i][s];
                e += weights[s] * expected[i][s];
            }
        }
        return shrinkage.ratio(h, e);
    }

    private double ratio(int i) {
        double[] once = new double[hits[i].length];
        Arrays.fill(once, 1);
        return ratio(i, once);
    }

    /** The common rate for a state’s own sessions and lengths. */
    private double common(int i) {
        double e = 0;
        for (double expectedHits : expected[i]) {
            e += Double.isNaN(expectedHits) ? 0 : expectedHits;
        }
        return PER * e / tokens[i];
    }

    /** The value of each state; NaN with too few words. */
    double[] values(boolean logged) {
        double[] values = new double[tokens.length];
        Arrays.setAll(values, i -> enough(i) ? scaled(i, ratio(i), logged) : Double.NaN);
        return values;
    }

    private double scaled(int i, double ratio, boolean logged) {
        return logged ? Math.log(ratio) : ratio * common(i);
    }

    TieDetail detail(int i, boolean logged) {
        long words = Math.round(tokens[i]);
        if (!enough(i)) {
            return words == 0 ? TieDetail.UNKNOWN : TieDetail.undefined("too few", words);
        }
        String why = noInterval(i);
        if (why != null) {
            return TieDetail.without(why, words);
        }
        double[] drawn = Arrays.stream(weights())
                .mapToDouble(weights -> scaled(i, ratio(i, weights), logged))
                .toArray();
        double[] bounds = Quantile.of(drawn, TAIL, 1 - TAIL);
        return TieDetail.interval(bounds[0], bounds[1], words);
    }

    /** Sessions without a hit drawn again have none either: what they would give is no interval. */
    private @Nullable String noInterval(int i) {
        if (spoken(i) < LEAST_SESSIONS) {
            return "under 5 speeches";
        }
        if (shrinkage.variance() == 0) {
            return "no variation between states";
        }
        return Arrays.stream(hits[i]).anyMatch(number -> number > 0) ? null : "no hit";
    }

    private double[][] weights() {
        SessionDraws held = draws;
        if (held == null) {
            held = new SessionDraws(hits.length == 0 ? 0 : hits[0].length, 1);
            draws = held;
        }
        return held.weights();
    }
}
