package org.entente.stat.bloc;

import org.entente.stat.SplitMix;

/**
 * Votes shuffled so that every state keeps how often it chose what, and every roll call how many chose what; who did not
 * vote stays so. What remains alike of two states is what their habits and chance make alike.
 *
 * <p>By trades (the curveball of Strona and others 2014, <i>Nature Communications</i> 5, 4114, for each two of three
 * choices): of the roll calls on which two states by chance made two given choices, one each, it is dealt anew which of
 * them made which, as often as before. Cost a trade: the words of a plane, and the roll calls dealt.
 */
public final class TradedVotes {
    private static final int CHOICES = 3;
    private static final int[][] PAIRS = {{0, 1}, {0, 2}, {1, 2}};

    private final long[][][] planes;
    private final SplitMix random;
    private final int[] places;

    private TradedVotes(long[][][] planes, int rollCalls, SplitMix random) {
        this.planes = planes;
        this.random = random;
        this.places = new int[rollCalls];
    }

    /**
     * Shuffles votes.
     *
     * @param planes bit planes {@code [state][0 yes, 1 abstain, 2 no, any others][word]}, not written
     * @param rollCalls number of bits in use
     * @param trades number of trades; some ten for every state forget where they began
     * @return planes of the same form
     */
    public static long[][][] of(long[][][] planes, int rollCalls, int trades, SplitMix random) {
        long[][][] copy = new long[planes.length][][];
        for (int state = 0; state < planes.length; state++) {
            copy[state] = planes[state].clone();
            for (int choice = 0; choice < CHOICES; choice++) {
                copy[state][choice] = planes[state][choice].clone();
            }
        }
        TradedVotes votes = new TradedVotes(copy, rollCalls, random);
        for (int trade = 0; trade < trades && planes.length > 1; trade++) {
            int one = random.below(planes.length);
            int other = random.below(planes.length - 1);
            votes.trade(one, other < one ? other : other + 1);
        }
        return copy;
    }

    private void trade(int one, int other) {
        for (int[] pair : PAIRS) {
            deal(planes[one], planes[other], pair[0], pair[1]);
        }
    }

    private void deal(long[][] one, long[][] other, int first, int second) {
        int own = 0;
        int count = 0;
        for (int word = 0; word < one[first].length; word++) {
            long as = one[first][word] & other[second][word];
            own += Long.bitCount(as);
            long either = as | (one[second][word] & other[first][word]);
            for (; either != 0; either &= either - 1) {
                places[count++] = (word << 6) + Long.numberOfTrailingZeros(either);
            }
        }
        for (int k = 0; k < count && own > 0 && own < count; k++) {
            int chosen = k + random.below(count - k);
            int place = places[chosen];
            places[chosen] = places[k];
            set(one, place, k < own ? first : second, k < own ? second : first);
            set(other, place, k < own ? second : first, k < own ? first : second);
        }
    }

    private static void set(long[][] state, int place, int choice, int not) {
        long bit = 1L << place;
        state[choice][place >>> 6] |= bit;
        state[not][place >>> 6] &= ~bit;
    }
}
