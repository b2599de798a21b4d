package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class MeasurePropertiesTest {
    private static final Set<TableMeasure> UNIT = EnumSet.of(TableMeasure.IDENTICAL, TableMeasure.AGREEMENT);

    @Provide
    Arbitrary<int[]> tables() {
        return Arbitraries.integers()
                .between(0, 60)
                .edgeCases(e -> e.add(0))
                .array(int[].class)
                .ofSize(9);
    }

    @Property
    void areSymmetric(@ForAll("tables") int[] table) {
        int[] turned = new int[9];
        for (int cell = 0; cell < 9; cell++) {
            turned[3 * (cell % 3) + cell / 3] = table[cell];
        }
        for (TableMeasure measure : TableMeasure.values()) {
            same(measure, measure.of(table), measure.of(turned));
        }
    }

    @Property
    void areInvariantToReversingTheCoding(@ForAll("tables") int[] table) {
        int[] reversed = new int[9];
        for (int cell = 0; cell < 9; cell++) {
            reversed[8 - cell] = table[cell];
        }
        for (TableMeasure measure : TableMeasure.values()) {
            same(measure, measure.of(table), measure.of(reversed));
        }
    }

    @Property
    void keepTheirBounds(@ForAll("tables") int[] table) {
        for (TableMeasure measure : TableMeasure.values()) {
            double value = measure.of(table);
            if (!Double.isNaN(value)) {
                assertThat(value).as(measure.word()).isBetween(UNIT.contains(measure) ? 0 : -1 - 1e-12, 1 + 1e-12);
            }
        }
    }

    @Property
    void absoluteSIsTwiceAgreementLessOne(@ForAll("tables") int[] table) {
        same(TableMeasure.S_ABS, TableMeasure.S_ABS.of(table), 2 * TableMeasure.AGREEMENT.of(table) - 1);
    }

    @Property(tries = 200)
    void doNotDependOnTheOrderOfRollCallsAndEqualThePlainLoop(
            @ForAll @Size(min = 0, max = 90) List<@net.jqwik.api.constraints.IntRange(max = 24) Integer> votes,
            @ForAll long seed) {
        int[] table = table(votes);
        Collections.shuffle(votes, new Random(seed));
        assertThat(table(votes)).containsExactly(table);
        double[] plain = PlainLoop.measures(column(votes, 5), column(votes, 1));
        for (TableMeasure measure : TableMeasure.values()) {
            same(measure, measure.of(table), plain[measure.ordinal()]);
        }
    }

    private static byte[] column(List<Integer> votes, int divisor) {
        byte[] codes = {1, 2, 3, 8, 9};
        byte[] column = new byte[votes.size()];
        for (int r = 0; r < column.length; r++) {
            column[r] = codes[votes.get(r) / divisor % 5];
        }
        return column;
    }

    private static int[] table(List<Integer> votes) {
        byte[][] choices = new byte[votes.size()][2];
        byte[] first = column(votes, 5);
        byte[] second = column(votes, 1);
        for (int r = 0; r < choices.length; r++) {
            choices[r] = new byte[] {first[r], second[r]};
        }
        if (choices.length == 0) {
            return new int[9];
        }
        Agenda agenda = new Agenda(choices, new int[choices.length], 1);
        return PairCells.ofPair(agenda.planes(), 0, 1, agenda.everything(), AbsencePolicy.EXCLUDE);
    }

    private static void same(TableMeasure measure, double one, double other) {
        if (Double.isNaN(one) || Double.isNaN(other)) {
            assertThat(one).as(measure.word()).isNaN();
            assertThat(other).as(measure.word()).isNaN();
        } else {
            assertThat(one).as(measure.word()).isCloseTo(other, within(1e-12));
        }
    }
}
