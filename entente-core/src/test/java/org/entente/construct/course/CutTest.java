package org.entente.construct.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.construct.Evidence;
import org.entente.construct.Finding;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.measure.Slice;
import org.entente.state.State;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

/** What a question that ends earlier reads is what was known at its end: nothing later enters. */
class CutTest {
    private static final Slice ALL = Slice.everything().settled(true);
    private static final Evidence WHOLE = InventedCourse.evidence(24, 30);
    private static final Durability DURABILITY = new Durability();

    private static int count(LocalDate end) {
        return (int) WHOLE.record().rollCalls().stream()
                .filter(rollCall -> !rollCall.date().isAfter(end))
                .count();
    }

    private static byte[][] cells(int rollCalls) {
        byte[][] cells = new byte[rollCalls][];
        Arrays.setAll(cells, r -> WHOLE.record().row(r).clone());
        return cells;
    }

    /** The same roll calls with every vote after a day another one. */
    private static Evidence laterVotesChanged(LocalDate end) {
        VoteRecord record = WHOLE.record();
        byte[][] cells = cells(record.size());
        for (int r = count(end); r < cells.length; r++) {
            byte[] row = cells[r].clone();
            for (int column = 0; column < row.length; column++) {
                cells[r][column] = row[(column * 7 + r) % row.length];
            }
        }
        return InventedCourse.evidence(new VoteRecord(record.name(), record.rollCalls(), record.ccodes(), cells));
    }

    private static Evidence endingOn(LocalDate end) {
        VoteRecord record = WHOLE.record();
        List<RollCall> kept = record.rollCalls().subList(0, count(end));
        return InventedCourse.evidence(new VoteRecord(record.name(), kept, record.ccodes(), cells(kept.size())));
    }

    private static Setting setting(Evidence evidence, Slice slice) {
        return InventedCourse.setting(evidence, slice, 3, 11);
    }

    private static Slice to(LocalDate end) {
        return ALL.withDates(null, end);
    }

    private static Reading reading(Evidence evidence, Slice slice) {
        VoteRecord record = evidence.record();
        State one = evidence.states().get(record.ccode(3));
        State other = evidence.states().get(record.ccode(11));
        return DURABILITY.ofPair(setting(evidence, slice), one, other);
    }

    @Property(tries = 4)
    void laterVotesChangeNothing(@ForAll @IntRange(min = 2003, max = 2018) int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        Evidence changed = laterVotesChanged(end);
        assertThat(reading(changed, ALL)).isNotEqualTo(reading(WHOLE, ALL));
        assertThat(reading(changed, to(end))).isEqualTo(reading(WHOLE, to(end)));
        assertThat(DURABILITY.ofWorld(setting(changed, to(end))))
                .isEqualTo(DURABILITY.ofWorld(setting(WHOLE, to(end))));
    }

    @Property(tries = 4)
    void aRecordThatEndsThereGivesTheSameValues(@ForAll @IntRange(min = 2003, max = 2018) int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        Evidence ending = endingOn(end);
        YearlyAffinity cut = YearlyAffinity.of(setting(WHOLE, to(end)));
        YearlyAffinity known = YearlyAffinity.of(setting(ending, ALL));
        for (int pair = 0; pair < cut.pairs(); pair++) {
            assertThat(cut.series(pair).years()).isEqualTo(known.series(pair).years());
            assertThat(cut.series(pair).n()).isEqualTo(known.series(pair).n());
            assertThat(cut.series(pair).values()).isEqualTo(known.series(pair).values());
        }
    }

    /** The family draws are others, so that weights of years differ a little. */
    @Test
    void aRecordThatEndsThereGivesForecastsThatDifferByItsDrawsAlone() {
        LocalDate end = LocalDate.of(2012, 12, 31);
        List<Finding> cut = reading(WHOLE, to(end)).findings();
        List<Finding> known = reading(endingOn(end), ALL).findings();
        assertThat(cut)
                .extracting(Finding::about)
                .containsExactlyElementsOf(known.stream().map(Finding::about).toList());
        for (int k = 0; k < cut.size(); k++) {
            assertThat(cut.get(k).counted()).isEqualTo(known.get(k).counted());
            assertThat(cut.get(k).estimate().value())
                    .isCloseTo(known.get(k).estimate().value(), within(.005));
        }
    }

    @Test
    void aYearThatTheEndLeavesInPartHasNoValue() {
        List<RollCall> rollCalls = WHOLE.record().rollCalls();
        LocalDate last = rollCalls.get(count(LocalDate.of(2012, 12, 31)) - 1).date();
        assertThat(WholeYears.last(setting(WHOLE, to(last)))).isEqualTo(2012);
        assertThat(WholeYears.last(setting(WHOLE, to(last.minusDays(1))))).isEqualTo(2011);
        assertThat(WholeYears.last(setting(WHOLE, ALL.withAsOf(last.minusDays(1)))))
                .isEqualTo(2011);
        assertThat(reading(WHOLE, to(last.minusDays(1))).findings().get(0).to()).isEqualTo(2011);
    }

    @Test
    void sessionsEndWithTheirLastVote() {
        String session = WHOLE.record()
                .rollCalls()
                .get(count(LocalDate.of(2012, 12, 31)) - 1)
                .session();
        Setting setting = setting(WHOLE, ALL.withSession(session));
        LocalDate last = WHOLE.record().rollCalls().stream()
                .filter(rollCall -> rollCall.session().equals(session))
                .map(RollCall::date)
                .max(LocalDate::compareTo)
                .orElseThrow();
        assertThat(WholeYears.end(setting)).isEqualTo(last);
        assertThat(YearlyAffinity.of(setting).lastYear()).isLessThanOrEqualTo(last.getYear());
    }
}
