package org.entente.app.rollcall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.record.BuiltInRecord;
import org.entente.stat.AbsencePolicy;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RollCallFinderTest {
    private static final VoteRecord RECORD = BuiltInRecord.load();
    private static final RollCallFinder FINDER = new RollCallFinder(RECORD);

    private static String symbol(List<Integer> found) {
        return String.valueOf(RECORD.rollCalls().get(found.get(0)).symbol());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A/RES/62/243", "a/res/62/243", "62/243", "R/62/243", " 62/243 ", "voeten:4828", "undl:632041"})
    void everySpellingFindsTheText(String typed) {
        assertThat(symbol(FINDER.find(typed))).isEqualTo("A/RES/62/243");
    }

    /** Official counts, yes–no–abstentions: GA/10693, GA/11493, GA/12404, GA/12411. */
    @ParameterizedTest
    @CsvSource({
        "A/RES/62/243, 39–7–100",
        "A/RES/68/262, 100–11–58",
        "A/RES/ES-11/1, 141–5–35",
        "A/RES/ES-11/4, 143–5–35",
        "A/RES/63/3, 77–6–74"
    })
    void talliesAreTheOfficialOnes(String symbol, String tally) {
        assertThat(Tallies.of(RECORD, FINDER.find(symbol).get(0)).words()).isEqualTo(tally);
    }

    @Test
    void theWholeTextComesFirst() {
        int several = 0;
        for (String symbol : FINDER.symbols()) {
            List<Integer> found = FINDER.find(symbol);
            if (found.size() > 1
                    && found.stream().anyMatch(r -> RECORD.rollCalls().get(r).finalText())) {
                assertThat(RECORD.rollCalls().get(found.get(0)).finalText())
                        .as(symbol)
                        .isTrue();
                several++;
            }
        }
        assertThat(several).isGreaterThan(50);
    }

    @Test
    void nearestSymbolsAreOfTheSameSession() {
        assertThat(NearestSymbols.to("62/9999", FINDER.symbols())).allMatch(symbol -> symbol.startsWith("A/RES/62/"));
        assertThat(NearestSymbols.to("nonsense", FINDER.symbols())).isEmpty();
    }

    @Test
    void pairFiltersPartitionTheJointVotes() {
        int aze = RECORD.column(373);
        int srb = RECORD.column(345);
        assertThat(count(aze, srb, PairFilter.Which.ALIKE, null) + count(aze, srb, PairFilter.Which.DIFFER, null))
                .isEqualTo(count(aze, srb, PairFilter.Which.JOINT, null));
        assertThat(count(aze, srb, PairFilter.Which.CELL, "yn") + count(aze, srb, PairFilter.Which.CELL, "ny"))
                .isEqualTo(count(aze, srb, PairFilter.Which.OPPOSED, null));
        assertThat(count(aze, srb, PairFilter.Which.CELL, "yn,ny"))
                .isEqualTo(count(aze, srb, PairFilter.Which.OPPOSED, null));
        assertThat(count(aze, srb, PairFilter.Which.CELL, "ya"))
                .isEqualTo(count(srb, aze, PairFilter.Which.CELL, "ay"));
        assertThat(count(aze, srb, PairFilter.Which.MINORITY, null))
                .isLessThan(count(aze, srb, PairFilter.Which.ALIKE, null));
    }

    private static int count(int a, int b, PairFilter.Which which, @org.jspecify.annotations.Nullable String cell) {
        PairFilter filter = new PairFilter(a, b, AbsencePolicy.EXCLUDE, which, cell);
        int count = 0;
        for (int r = 0; r < RECORD.size(); r++) {
            count += filter.holds(RECORD, r) ? 1 : 0;
        }
        return count;
    }
}
