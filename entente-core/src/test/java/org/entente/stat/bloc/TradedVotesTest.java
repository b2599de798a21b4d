package org.entente.stat.bloc;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.entente.stat.SplitMix;
import org.junit.jupiter.api.Test;

class TradedVotesTest {
    /** Planes of random votes, a tenth of them not cast; with half of the states voting yes nearly always. */
    private static long[][][] planes(int states, int rollCalls, long seed) {
        SplitMix random = new SplitMix(seed, 1);
        long[][][] planes = new long[states][4][(rollCalls + 63) >>> 6];
        for (int state = 0; state < states; state++) {
            for (int place = 0; place < rollCalls; place++) {
                int choice = random.below(10) == 0 ? 3 : state % 2 == 0 && random.below(20) > 0 ? 0 : random.below(3);
                planes[state][choice][place >>> 6] |= 1L << place;
            }
        }
        return planes;
    }

    private static int count(long[] plane) {
        int count = 0;
        for (long word : plane) {
            count += Long.bitCount(word);
        }
        return count;
    }

    private static int tally(long[][][] planes, int choice, int place) {
        int count = 0;
        for (long[][] state : planes) {
            count += (int) (state[choice][place >>> 6] >>> place & 1);
        }
        return count;
    }

    @Property(tries = 30)
    void statesAndRollCallsKeepTheirCounts(
            @ForAll @IntRange(min = 1, max = 130) int rollCalls, @ForAll @LongRange(min = 0, max = 1000) long seed) {
        long[][][] before = planes(12, rollCalls, seed);
        long[][][] after = TradedVotes.of(before, rollCalls, 120, new SplitMix(seed, 2));
        for (int choice = 0; choice < 4; choice++) {
            for (int state = 0; state < 12; state++) {
                assertThat(count(after[state][choice])).isEqualTo(count(before[state][choice]));
            }
            for (int place = 0; place < rollCalls; place++) {
                assertThat(tally(after, choice, place)).isEqualTo(tally(before, choice, place));
            }
        }
        for (int state = 0; state < 12; state++) {
            assertThat(after[state][3]).isEqualTo(before[state][3]);
        }
    }

    /** Two camps that always oppose each other no longer do. */
    @Test
    void campsAreForgotten() {
        int states = 20;
        long[][][] camps = new long[states][4][1];
        for (int place = 0; place < 60; place++) {
            for (int state = 0; state < states; state++) {
                camps[state][(state + place) % 2 == 0 ? 0 : 2][0] |= 1L << place;
            }
        }
        long[][][] after = TradedVotes.of(camps, 60, 10 * states, new SplitMix(1, 2));
        int alike = 0;
        for (int other = 2; other < states; other += 2) {
            alike += Long.bitCount(after[0][0][0] & after[other][0][0])
                    + Long.bitCount(after[0][2][0] & after[other][2][0]);
        }
        assertThat(alike / 9.0).isBetween(24.0, 36.0);
        assertThat(Long.bitCount(camps[0][0][0] & camps[2][0][0])).isEqualTo(30);
    }

    @Test
    void oneStateAndNoneStayAsTheyAre() {
        assertThat(TradedVotes.of(new long[0][][], 5, 10, new SplitMix(1, 1))).isEmpty();
        long[][][] one = planes(1, 20, 3);
        assertThat(TradedVotes.of(one, 20, 10, new SplitMix(1, 1))).isDeepEqualTo(one);
    }
}
