package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The published spread of one real pair: Azerbaijan and Serbia 2013–2019 on the CC0 roll calls, all votes. */
class SharedVotesBootstrapTest {
    @Test
    void bySingleRollCallTheSpreadIsTooSmall() {
        SharedVotes votes = SharedVotes.read();
        long[] mask = votes.maskOfYears(2013, 2019);
        int[] states = {Arrays.binarySearch(votes.ccodes(), 345), Arrays.binarySearch(votes.ccodes(), 373)};
        int[] rollCalls = IntStream.range(0, votes.years().length)
                .filter(r -> (mask[r >> 6] >>> r & 1) != 0)
                .toArray();
        int[] own = IntStream.range(0, rollCalls.length).toArray();
        FamilyTables tables =
                FamilyTables.of(votes.planes(), states, rollCalls, own, own.length, AbsencePolicy.EXCLUDE);
        int[] table = PairCells.ofPair(votes.planes(), states[0], states[1], mask, AbsencePolicy.EXCLUDE);
        // The definitions give agreement .784 and, by single roll call, a standard deviation of .013.
        assertThat(TableMeasure.AGREEMENT.of(table)).isCloseTo(0.784, within(0.0005));
        double[] draws = PairDraws.of(tables, FamilyDraws.of(own.length, 1000, 1), TableMeasure.AGREEMENT)
                .values(PairList.all(2))[0];
        double mean = Arrays.stream(draws).average().orElseThrow();
        double variance = Arrays.stream(draws).map(x -> (x - mean) * (x - mean)).sum() / 999;
        assertThat(Math.sqrt(variance)).isCloseTo(0.013, within(0.001));
    }
}
