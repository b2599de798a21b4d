package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableMeasureTest {
    /** Each row: cells, then the output of {@code python3 docs/reference/measures.py CELLS}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            18 1 0 8 1 0 28 15 27 | 0.46938775510204084, 0.5918367346938775, 0.1836734693877551, 0.30612244897959184, \
            0.11381618989653074, 0.15617264018943064, 0.18592719276814074, 0.22019892884468248, 0.2759512375323236, \
            0.3134851138353765, 0.4475323446446011, 0.15556018325697626
            16 1 0 8 1 0 55 5 4 | 0.23333333333333334, 0.3111111111111111, -0.37777777777777777, -0.3, \
            -0.3570804195804196, -0.42346938775510207, -0.46575723830734966, 0.035414725069897485, 0.03476907109496627, \
            0.0343878954607978, 0.09556220134841066, 0.024814814814814814
            0 3 5 0 7 0 2 0 11 | 0.6428571428571429, 0.6964285714285714, 0.39285714285714285, 0.44642857142857145, \
            0.4123819517313746, 0.2341110217216412, 0.047723532638507954, 0.42857142857142855, 0.2608695652173913, \
            0.08823529411764706, 0.19507774313423337, 0.10714285714285714
            40 0 0 3 0 0 0 0 0 | 0.9302325581395349, 0.9651162790697675, 0.9302325581395349, 0.9651162790697675, \
            -0.03614457831325301, -0.03614457831325301, -0.03614457831325301, 0.0, 0.0, 0.0, NaN, 0.0
            1 0 0 0 0 0 0 0 1 | 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0.5
            0 1 0 0 0 0 0 0 0 | 0, 0.5, 0, 0.5, -1, -1, -1, 0, 0, 0, NaN, 0
            """)
    void equalTheReferenceImplementation(String cells, String expected) {
        int[] table = numbers(cells.trim().split(" ", -1));
        String[] values = expected.split(",", -1);
        for (TableMeasure measure : TableMeasure.values()) {
            double value = Double.parseDouble(values[measure.ordinal()].trim());
            if (Double.isNaN(value)) {
                assertThat(measure.of(table)).as(measure.word()).isNaN();
            } else {
                assertThat(measure.of(table)).as(measure.word()).isCloseTo(value, within(1e-14));
            }
        }
    }

    private static int[] numbers(String[] words) {
        return Arrays.stream(words).mapToInt(Integer::parseInt).toArray();
    }

    @Test
    void withoutJointVotesEverythingIsUndefined() {
        for (TableMeasure measure : TableMeasure.values()) {
            assertThat(measure.of(new int[9])).as(measure.word()).isNaN();
            assertThat(measure.of(new int[16])).as(measure.word()).isNaN();
        }
    }

    @Test
    void oneAndTheSameChoiceThroughoutLeavesTheChanceCorrectedUndefinedAndNothingElse() {
        int[] table = {60, 0, 0, 0, 0, 0, 0, 0, 0};
        assertThat(TableMeasure.AGREEMENT.of(table)).isEqualTo(1);
        assertThat(TableMeasure.S_SQ.of(table)).isEqualTo(1);
        assertThat(TableMeasure.PI_ABS.of(table)).isNaN();
        assertThat(TableMeasure.KAPPA_NOM.of(table)).isNaN();
        assertThat(TableMeasure.TAU_B.of(table)).isNaN();
        assertThat(TableMeasure.ALIGNMENT_INDEX.of(table)).isZero();
    }

    @Test
    void aTableWithAbsencesHasNominalMeasuresOnly() {
        // python3: 4x4 table, n = 40, same 10+5+4+9, marginals (14,6,6,14) and (16,5,7,12):
        // De = 1 - (14*16 + 6*5 + 6*7 + 14*12)/1600 = 1136/1600, Do = 12/40, kappa = 1 - 480/1136
        int[] table = {10, 0, 3, 1, 1, 5, 0, 0, 0, 0, 4, 2, 5, 0, 0, 9};
        assertThat(TableMeasure.IDENTICAL.of(table)).isEqualTo(0.7);
        assertThat(TableMeasure.KAPPA_NOM.of(table)).isCloseTo(1 - 480 / 1136.0, within(1e-15));
        for (TableMeasure measure : TableMeasure.values()) {
            assertThat(Double.isNaN(measure.of(table))).as(measure.word()).isEqualTo(!measure.nominal());
        }
    }

    @Test
    void kappaIsUninformativeWhenAStateHardlyLeavesItsCommonestChoice() {
        assertThat(TableMeasure.kappaUninformative(new int[] {60, 0, 9, 0, 0, 0, 20, 0, 11}))
                .isFalse();
        assertThat(TableMeasure.kappaUninformative(new int[] {60, 0, 9, 0, 0, 0, 20, 0, 0}))
                .isTrue();
        assertThat(TableMeasure.kappaUninformative(new int[] {200, 0, 5, 0, 0, 0, 25, 0, 6}))
                .isTrue();
        assertThat(TableMeasure.kappaUninformative(new int[] {189, 0, 5, 0, 0, 0, 25, 0, 7}))
                .isFalse();
        assertThat(TableMeasure.kappaUninformative(new int[9])).isTrue();
    }
}
