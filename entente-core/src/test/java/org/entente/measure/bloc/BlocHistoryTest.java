package org.entente.measure.bloc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.record.BuiltInRecord;
import org.entente.stat.AbsencePolicy;
import org.entente.state.StateRegistry;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

class BlocHistoryTest {
    private static final int FRANCE = 220;
    private static final int GERMANY = 255;
    private static final int POLAND = 290;
    private static final int ARMENIA = 371;
    private static final int RUSSIA = 365;
    private static final int BELARUS = 370;
    private static final int KAZAKHSTAN = 705;

    private static FoundBlocs found(int[] states, int... blocs) {
        double[] stability = new double[states.length];
        Arrays.setAll(stability, place -> blocs[place] < 0 ? Double.NaN : 1 - place / 100.0);
        return new FoundBlocs(Outcome.FOUND, states, blocs, stability, new int[0], 0.4, 0.2, 0.1, 50);
    }

    private static Unit unit(String label) {
        return new Unit(label, Integer.parseInt(label), Integer.parseInt(label), new long[1], 0);
    }

    @Test
    void theLargestBlocOverAllUnitsIsNumberOne() {
        int[] states = {2, 20, 70, 200, 210, 220, 230};
        BlocHistory history = BlocHistory.of(
                List.of(unit("2010"), unit("2011")),
                List.of(found(states, 0, 0, 0, 1, 1, 1, 1), found(states, 1, 1, 1, 0, 0, 0, -1)));
        assertThat(history.number(0, 0)).isEqualTo(2);
        assertThat(history.number(0, 1)).isEqualTo(1);
        assertThat(history.number(1, 0)).isEqualTo(1);
        assertThat(history.number(1, -1)).isZero();
        assertThat(history.bloc(1, 2)).isEqualTo(1);
        assertThat(history.events()).isEmpty();
        assertThat(history.core(1)).startsWith(200, 210);
        assertThat(history.core(2)).containsExactly(2, 20, 70);
    }

    @Test
    void declaredBlocsAreHeldAgainstFoundOnes() {
        VoteRecord record = BuiltInRecord.load();
        long[] mask = new long[record.planes().words()];
        int last = -1;
        for (int rollCall = 0; rollCall < record.size(); rollCall++) {
            last = record.rollCalls().get(rollCall).year() == 2019 ? rollCall : last;
        }
        mask[last >>> 6] |= 1L << last;
        Unit unit = Unit.of(record, mask, "2019");
        DeclaredBlocs declared = new DeclaredBlocs(StateRegistry.builtIn(), record);
        FoundBlocs found =
                found(new int[] {FRANCE, GERMANY, POLAND, RUSSIA, BELARUS, ARMENIA, KAZAKHSTAN}, 0, 0, 0, 1, 1, -1, 1);
        List<DeclaredBloc> blocs = declared.of(unit, found);
        DeclaredBloc csto = blocs.stream()
                .filter(bloc -> bloc.organisation().equals("CSTO"))
                .findFirst()
                .orElseThrow();
        assertThat(csto.members()).containsExactly(RUSSIA, BELARUS, ARMENIA, KAZAKHSTAN);
        assertThat(csto.main()).isEqualTo(1);
        assertThat(csto.apart()).containsExactly(ARMENIA);
        assertThat(csto.together()).isEqualTo(0.75);
        assertThat(csto.bound()).isTrue();
        assertThat(csto.adjustedRand()).isBetween(0.3, 0.9);
        assertThat(blocs).noneMatch(bloc -> bloc.organisation().equals("NAM"));
        assertThat(declared.of(unit, FRANCE)).contains("EU", "NATO").doesNotContain("CSTO");
        assertThat(declared.standings(unit, BELARUS)).contains("SCO:observer");
        assertThat(declared.standings(unit, FRANCE)).isEmpty();
        assertThat(declared.of(unit, FoundBlocs.none(Outcome.NO_BLOCS, new int[] {2}, new int[0], 3)))
                .isEmpty();
    }

    /** Six texts were voted on in 1951. Thirty-four years later Poland votes with the Soviet Union, and not with the West. */
    @Test
    void theBuiltInRecordHasBlocsWhereVotesAreEnough() {
        VoteRecord record = BuiltInRecord.load();
        List<Unit> years = Unit.list(
                        record,
                        SliceMask.of(record, Slice.everything().withTexts(Slice.Texts.FINAL_ONLY)),
                        Unit.By.YEAR)
                .stream()
                .filter(unit -> List.of("1951", "1957", "1985").contains(unit.label()))
                .toList();
        BlocHistory history = BlocHistory.of(record, years, AbsencePolicy.EXCLUDE, BlocSettings.withSeed(1), null);
        assertThat(history.found().get(0).outcome()).isEqualTo(Outcome.TOO_FEW);
        FoundBlocs late = history.found().get(2);
        assertThat(late.outcome()).isEqualTo(Outcome.FOUND);
        assertThat(late.blocs()[late.place(2)]).isEqualTo(late.blocs()[late.place(200)]);
        assertThat(late.blocs()[late.place(365)]).isEqualTo(late.blocs()[late.place(290)]);
        assertThat(late.blocs()[late.place(365)]).isNotEqualTo(late.blocs()[late.place(2)]);
    }
}
