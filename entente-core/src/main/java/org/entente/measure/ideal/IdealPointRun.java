package org.entente.measure.ideal;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.record.Sessions;

/**
 * Ideal points of a slice as estimated: who, when, from how many votes, where, how surely.
 *
 * @param data the votes
 * @param options how they were estimated
 * @param estimate what was found, by row of the data
 */
public record IdealPointRun(IdealPointData data, IdealPointOptions options, IdealPointEstimate estimate) {
    /** Under so many votes in a session a position rests on its neighbours rather than on votes. */
    public static final int FEW_VOTES = 10;

    private static final int YEARS_OF_A_DECADE = 10;

    /** Whether a row has so few votes that its position is mostly that of the sessions beside it. */
    public boolean fewVotes(int row) {
        return data.votesOf(row) < FEW_VOTES;
    }

    /** The row of a state in a calendar year: that of the regular session opening in it. */
    public OptionalInt row(int ccode, int year) {
        return data.rowOfYear(ccode, year);
    }

    /** The calendar year in which a row's session opens. */
    public int year(int row) {
        return Sessions.year(data.session(row));
    }

    /**
     * The sessions in which one of two states voted, or both, in order.
     *
     * @param one COW code of the first
     * @param other of the second
     */
    public List<PairSession> sessions(int one, int other) {
        return PairSession.of(data, one, other);
    }

    /** Whether both states cast enough votes in a session. */
    public boolean placed(PairSession session) {
        return session.both()
                && !fewVotes(session.one().getAsInt())
                && !fewVotes(session.other().getAsInt());
    }

    /** Votes of the one of two rows that has fewer. */
    public int fewest(int one, int other) {
        return Math.min(data.votesOf(one), data.votesOf(other));
    }

    /** Two states in one session or in two, from their joint draws. */
    public PairPosition pair(int one, int other) {
        return PairPosition.of(this, one, other);
    }

    /**
     * How far two states are apart over some sessions: the mean of their distances there, draw by draw.
     *
     * @param ones rows of the one
     * @param others rows of the other, of the same sessions in the same order
     */
    public PointDistance distance(int[] ones, int[] others) {
        return PointDistance.of(estimate, ones, others);
    }

    /** Rows of the states with enough votes in the session that opens in a year. */
    public int[] placed(int year) {
        return IntStream.range(0, data.size())
                .filter(row -> year(row) == year && !fewVotes(row))
                .toArray();
    }

    /** Standard deviation of the ideal points by decade: the scale across eras rests on bridging roll calls alone. */
    public Map<Integer, Double> deviationByDecade() {
        Map<Integer, double[]> sums = new TreeMap<>();
        for (int row = 0; row < data.size(); row++) {
            double position = estimate.mean()[row];
            double[] sum = sums.computeIfAbsent(year(row) / YEARS_OF_A_DECADE * YEARS_OF_A_DECADE, d -> new double[3]);
            sum[0]++;
            sum[1] += position;
            sum[2] += position * position;
        }
        Map<Integer, Double> deviations = new TreeMap<>();
        sums.forEach((decade, sum) -> {
            double mean = sum[1] / sum[0];
            deviations.put(decade, Math.sqrt(Math.max(0, sum[2] / sum[0] - mean * mean)));
        });
        return deviations;
    }
}
