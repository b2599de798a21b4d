package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private final Agenda agenda = Agenda.random(20, 40, 5, 5, 11);
    private final FamilyDraws draws = FamilyDraws.of(40, 300, 1);

    /** Output of {@code python3 docs/reference/family_draws.py 12 3 1} and {@code … 5 2 -7}. */
    @Test
    void aSeedGivesTheseDraws() {
        FamilyDraws three = FamilyDraws.of(12, 3, 1);
        assertThat(three.counts(0)).containsExactly(0, 1, 3, 0, 1, 1, 0, 1, 1, 3, 1, 0);
        assertThat(three.counts(1)).containsExactly(1, 1, 1, 0, 1, 1, 2, 2, 0, 2, 0, 1);
        assertThat(three.counts(2)).containsExactly(2, 2, 1, 0, 2, 1, 0, 0, 2, 1, 1, 0);
        FamilyDraws two = FamilyDraws.of(5, 2, -7);
        assertThat(two.counts(0)).containsExactly(1, 1, 1, 0, 2);
        assertThat(two.counts(1)).containsExactly(1, 0, 2, 1, 1);
        assertThat(three.restrict(new int[] {9, 2}).counts(1)).containsExactly(2, 1);
    }

    @Test
    void everyMeasureOfEveryDrawEqualsTheDrawnAgendaCountedAfresh() {
        for (AbsencePolicy policy : AbsencePolicy.values()) {
            for (TableMeasure measure : TableMeasure.values()) {
                PairDraws pairDraws = PairDraws.of(agenda.tables(policy), draws, measure);
                double[][] values = pairDraws.values(PairList.all(20));
                for (int draw = 0; draw < 300; draw += 61) {
                    double[] afresh =
                            measure.of(agenda.drawn(draws.counts(draw)).cells(policy));
                    for (int pair = 0; pair < afresh.length; pair++) {
                        if (Double.isNaN(afresh[pair])) {
                            assertThat(values[pair][draw]).isNaN();
                        } else {
                            assertThat(values[pair][draw]).as(measure.word()).isCloseTo(afresh[pair], within(1e-13));
                        }
                    }
                }
            }
        }
    }

    @Test
    void oneStatesPairsAndASinglePairAreTheSameDraws() {
        PairDraws pairDraws = PairDraws.of(agenda.tables(AbsencePolicy.EXCLUDE), draws, TableMeasure.KAPPA_ABS);
        double[][] all = pairDraws.values(PairList.all(20));
        PairList mine = PairList.with(20, 7);
        double[][] ofState = pairDraws.values(mine);
        for (int place = 0; place < mine.size(); place++) {
            assertThat(ofState[place]).containsExactly(all[mine.pair(place)]);
        }
        int pair = PairIndex.of(2, 9, 20);
        assertThat(pairDraws.values(PairList.of(20, pair))[0]).containsExactly(all[pair]);
    }

    @Test
    void anAgendaThatRepeatsEachTextGivesFarWiderIntervalsThanSingleRollCalls() {
        Agenda repeated = Agenda.random(6, 60, 1, 8, 5).repeated(10);
        int pair = PairIndex.of(1, 4, 6);
        double byFamily = width(repeated, pair);
        double byRollCall = width(repeated.single(), pair);
        assertThat(byFamily / byRollCall).isGreaterThan(2.5);
    }

    private static double width(Agenda agenda, int pair) {
        FamilyTables tables = agenda.tables(AbsencePolicy.EXCLUDE);
        double value = TableMeasure.AGREEMENT.of(agenda.cells(AbsencePolicy.EXCLUDE))[pair];
        PairDraws draws = PairDraws.of(tables, FamilyDraws.of(tables.families(), 1000, 1), TableMeasure.AGREEMENT);
        PairList list = PairList.of(agenda.states(), pair);
        Interval interval =
                Intervals.of(TableMeasure.AGREEMENT, value, draws.values(list)[0], tables.jointFamilies(list)[0], 0.9);
        assertThat(value).isBetween(interval.low(), interval.high());
        return interval.high() - interval.low();
    }

    @Test
    void changesResampleBothPeriodsTogether() {
        Agenda later = Agenda.random(20, 30, 3, 5, 12);
        int[] columnsEarlier = IntStream.range(0, 40).toArray();
        int[] columnsLater = IntStream.range(25, 55).toArray();
        FamilyDraws shared = FamilyDraws.of(55, 200, 3);
        FamilyTables one = agenda.tables(AbsencePolicy.EXCLUDE);
        FamilyTables other = later.tables(AbsencePolicy.EXCLUDE);
        double[][] change = PairDraws.change(
                        one,
                        shared.restrict(columnsEarlier),
                        other,
                        shared.restrict(columnsLater),
                        TableMeasure.AGREEMENT)
                .values(PairList.all(20));
        double[][] before = PairDraws.of(one, shared.restrict(columnsEarlier), TableMeasure.AGREEMENT)
                .values(PairList.all(20));
        double[][] after = PairDraws.of(other, shared.restrict(columnsLater), TableMeasure.AGREEMENT)
                .values(PairList.all(20));
        for (int pair = 0; pair < change.length; pair++) {
            for (int draw = 0; draw < 200; draw++) {
                assertThat(change[pair][draw]).isEqualTo(after[pair][draw] - before[pair][draw]);
            }
        }
    }

    @Test
    void sumsThatDoNotFitSixteenBitsAreNotPacked() {
        Agenda large = Agenda.random(3, 12, 2, 6, 2).repeated(2000);
        FamilyDraws some = FamilyDraws.of(12, 20, 1);
        FamilyTables tables = large.tables(AbsencePolicy.EXCLUDE);
        assertThat(DrawBlock.fits(tables, some)).isFalse();
        double[][] values = PairDraws.of(tables, some, TableMeasure.AGREEMENT).values(PairList.all(3));
        double[] afresh = TableMeasure.AGREEMENT.of(large.drawn(some.counts(4)).cells(AbsencePolicy.EXCLUDE));
        for (int pair = 0; pair < 3; pair++) {
            assertThat(values[pair][4]).isCloseTo(afresh[pair], within(1e-13));
        }
    }

    @Test
    void jointFamiliesCountFamiliesWithAJointVote() {
        FamilyTables tables = agenda.tables(AbsencePolicy.EXCLUDE);
        int[] counted = tables.jointFamilies(PairList.all(20));
        int pair = PairIndex.of(3, 8, 20);
        long expected = Arrays.stream(tables.tables(3, 8))
                .filter(table -> Arrays.stream(table).sum() > 0)
                .count();
        assertThat(counted[pair]).isEqualTo((int) expected);
    }
}
