package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All pairs at once, by bits, against one pair after the other, by its own tables. */
class DrawRowsTest {
    private static final int STATES = 23;
    private static final int FAMILIES = 9;

    /** The first family has more roll calls than a word has bits, and draws need several words. */
    private static FamilyTables invented(long seed, AbsencePolicy policy) {
        Random random = new Random(seed);
        int[] rollCalls = IntStream.range(0, 130).toArray();
        int[] familyOf = IntStream.of(rollCalls)
                .map(r -> r < 70 ? 0 : 1 + r % (FAMILIES - 1))
                .toArray();
        long[][][] planes = new long[STATES][4][3];
        for (int r : rollCalls) {
            for (int state = 0; state < STATES; state++) {
                int choice = random.nextInt(state == 0 ? 40 : 5);
                if (choice < 4) {
                    planes[state][choice][r >>> 6] |= 1L << r;
                }
            }
        }
        return FamilyTables.of(planes, IntStream.range(0, STATES).toArray(), rollCalls, familyOf, FAMILIES, policy);
    }

    @ParameterizedTest
    @CsvSource({
        "AGREEMENT, EXCLUDE",
        "AGREEMENT, AS_ABSTAIN",
        "S_ABS, EXCLUDE",
        "IDENTICAL, EXCLUDE",
        "IDENTICAL, OWN_CATEGORY"
    })
    void rowsAreThoseOfSinglePairs(TableMeasure measure, AbsencePolicy policy) {
        FamilyTables tables = invented(7, policy);
        FamilyDraws families = FamilyDraws.of(FAMILIES, 40, 3);
        holdsForEveryPair(PairDraws.of(tables, families, measure));
    }

    @ParameterizedTest
    @CsvSource({"AGREEMENT", "IDENTICAL"})
    void changesAreThoseOfSinglePairs(TableMeasure measure) {
        FamilyDraws families = FamilyDraws.of(FAMILIES, 40, 3);
        FamilyTables earlier = invented(7, AbsencePolicy.EXCLUDE);
        FamilyTables later = invented(8, AbsencePolicy.EXCLUDE);
        holdsForEveryPair(PairDraws.change(earlier, families, later, families, measure));
    }

    /** Every second pair has gaps in its rows; every pair once more has none. */
    private static void holdsForEveryPair(PairDraws draws) {
        PairList all = PairList.all(STATES);
        PairList some = PairList.of(
                STATES,
                IntStream.range(0, all.size()).filter(pair -> pair % 2 == 0).toArray());
        for (PairList pairs : new PairList[] {all, some}) {
            double[][] values = draws.values(pairs);
            for (int place = 0; place < pairs.size(); place++) {
                double[] alone = draws.values(PairList.of(STATES, pairs.pair(place)))[0];
                assertThat(values[place]).containsExactly(alone);
            }
        }
    }
}
