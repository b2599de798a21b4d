package org.entente.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.record.BuiltInRecord;
import org.entente.vote.Issue;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

class SliceMaskTest {
    private static final VoteRecord RECORD = BuiltInRecord.load();

    private static void holds(Slice slice, Predicate<RollCall> condition) {
        long[] mask = SliceMask.of(RECORD, slice);
        long expected = RECORD.rollCalls().stream().filter(condition).count();
        assertThat(SliceMask.count(mask)).isEqualTo((int) expected).isPositive();
        for (int r : SliceMask.indexes(mask)) {
            assertThat(condition.test(RECORD.rollCalls().get(r))).isTrue();
        }
    }

    @Test
    void conditionsAreJoinedByAndIssuesByOr() {
        Slice all = Slice.everything();
        holds(all, r -> true);
        holds(all.withYears(2008, 2008), r -> r.year() == 2008);
        holds(all.withSession("62"), r -> r.session().equals("62"));
        holds(all.withSession("ES-11"), r -> r.session().equals("ES-11"));
        holds(
                all.withSessions(60, 61),
                r -> r.session().equals("60") || r.session().equals("61"));
        holds(all.withTexts(Slice.Texts.FINAL_ONLY), RollCall::finalText);
        int either = Issue.HR.bit() | Issue.NU.bit();
        holds(
                all.withIssues(either, Issue.ME.bit()).withYears(2000, 2010),
                r -> (r.issues() & either) != 0
                        && (r.issues() & Issue.ME.bit()) == 0
                        && r.year() >= 2000
                        && r.year() <= 2010);
        holds(all.withImportant(true), r -> r.important() == 1);
        holds(all.withCase("AZE_NK"), r -> r.caseIds().contains("AZE_NK"));
        holds(all.withSymbols(Set.of("A/RES/62/243")), r -> "A/RES/62/243".equals(r.symbol()));
        LocalDate date = LocalDate.of(1990, 1, 1);
        holds(all.withAsOf(date), r -> !r.date().isAfter(date));
    }

    @Test
    void contestedMeansNoChoiceReachedNineInTen() {
        long[] mask = SliceMask.of(RECORD, Slice.everything().withContested(true));
        for (int r = 0; r < RECORD.size(); r++) {
            int[] tally = SliceMask.tally(RECORD.planes(), r);
            int cast = tally[0] + tally[1] + tally[2];
            int most = Math.max(tally[0], Math.max(tally[1], tally[2]));
            assertThat((mask[r >>> 6] >>> r & 1) == 1).isEqualTo(10 * most < 9 * cast);
        }
    }

    @Test
    void unitsDivideASlice() {
        long[] mask = SliceMask.of(RECORD, Slice.everything().withYears(1999, 2003));
        for (Unit.By by : Unit.By.values()) {
            int total = Unit.list(RECORD, mask, by).stream()
                    .mapToInt(Unit::rollCalls)
                    .sum();
            assertThat(total).isEqualTo(SliceMask.count(mask));
        }
        assertThat(Unit.list(RECORD, mask, Unit.By.YEAR).stream().map(Unit::label))
                .containsExactly("1999", "2000", "2001", "2002", "2003");
    }

    @Test
    void aSliceThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> Slice.everything().withYears(2010, 2000)).hasMessageContaining("before it begins");
    }

    @Test
    void wordsMakeTheSliceAgain() {
        Slice slice = Slice.everything()
                .withYears(2013, 2019)
                .withIssues(Issue.HR.bit(), 0)
                .withTexts(Slice.Texts.FINAL_ONLY);
        assertThat(SliceWords.options(slice)).isEqualTo(" --from 2013 --to 2019 --issue hr --final-only");
        assertThat(SliceWords.options(Slice.everything())).isEmpty();
        assertThat(SliceWords.options(Slice.everything().withYears(2008, 2008))).isEqualTo(" --year 2008");
    }
}
