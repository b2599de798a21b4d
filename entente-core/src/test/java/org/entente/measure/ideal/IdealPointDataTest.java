package org.entente.measure.ideal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.record.BuiltInRecord;
import org.entente.record.Sessions;
import org.entente.stat.AbsencePolicy;
import org.entente.vote.Choice;
import org.entente.vote.Kind;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

class IdealPointDataTest {
    private static final int[] STATES = {2, 20, 511, 560};
    private static final String DIVIDED = "yan-";

    private final List<RollCall> rollCalls = new ArrayList<>();
    private final List<String> votes = new ArrayList<>();

    private void put(String id, String session, int year, Kind kind, long title, String choices) {
        rollCalls.add(new RollCall(
                id,
                List.of(),
                null,
                false,
                LocalDate.of(year, 11, 1).plusDays(rollCalls.size()),
                false,
                session,
                null,
                kind,
                kind == Kind.FINAL,
                0,
                true,
                false,
                -1,
                0,
                List.of(),
                title,
                null,
                null));
        votes.add(choices);
    }

    private VoteRecord record() {
        byte[][] cells = new byte[votes.size()][STATES.length];
        for (int r = 0; r < cells.length; r++) {
            for (int s = 0; s < STATES.length; s++) {
                cells[r][s] = code(votes.get(r).charAt(s));
            }
        }
        return new VoteRecord("all", rollCalls, STATES, cells);
    }

    private static byte code(char letter) {
        for (Choice choice : Choice.values()) {
            if (choice.letter() == letter) {
                return choice.code();
            }
        }
        throw new IllegalArgumentException("no choice " + letter);
    }

    private IdealPointData data(IdealPointModel model) {
        return IdealPointData.of(record(), Slice.everything(), model);
    }

    @Test
    void absencesAndUnanimousRollCallsSayNothing() {
        put("undl:1", "70", 2015, Kind.FINAL, 1, "yxn-");
        put("undl:2", "70", 2015, Kind.FINAL, 2, "yyx-");
        IdealPointData data = data(IdealPointModel.PROPER);
        assertThat(data.ccodes()).containsExactly(2, 511);
        assertThat(data.votes().observations()).isEqualTo(2);
        assertThat(data.unanimous()).isEqualTo(1);
        assertThat(data.row(2, 70)).hasValue(0);
        assertThat(data.rowOfYear(511, 2015)).hasValue(1);
        assertThat(data.row(20, 70)).isEmpty();
    }

    @Test
    void aPartIsWhatItsRollCallsAloneGive() {
        VoteRecord builtIn = BuiltInRecord.load();
        Slice texts = Slice.everything().settled(true);
        IdealPointData all = IdealPointData.of(builtIn, texts, IdealPointModel.PROPER);
        for (int year : new int[] {1946, 1975, 2019}) {
            Slice years = texts.withYears(year, year + 5);
            IdealPointData part = all.on(builtIn, SliceMask.of(builtIn, years));
            IdealPointData alone = IdealPointData.of(builtIn, years, IdealPointModel.PROPER);
            assertThat(part.hash()).isEqualTo(alone.hash());
            assertThat(part.rollCalls()).isDeepEqualTo(alone.rollCalls());
        }
    }

    @Test
    void anAbsenceMayCountAsAnAbstentionButNotAsAChoiceOfItsOwn() {
        put("undl:1", "70", 2015, Kind.FINAL, 1, "yxn-");
        Slice abstain = Slice.everything().withAbsence(AbsencePolicy.AS_ABSTAIN);
        assertThat(IdealPointData.of(record(), abstain, IdealPointModel.PROPER)
                        .votes()
                        .choiceOf())
                .containsExactly(0, 1, 2);
        Slice category = Slice.everything().withAbsence(AbsencePolicy.OWN_CATEGORY);
        assertThatThrownBy(() -> IdealPointData.of(record(), category, IdealPointModel.PROPER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void laterTextsOfOneTitleAreOneItemOverOneOrTwoSessions() {
        put("undl:1", "74", 2019, Kind.FINAL, 7, DIVIDED);
        put("undl:2", "75", 2020, Kind.FINAL, 7, DIVIDED);
        put("undl:3", "77", 2022, Kind.FINAL, 7, DIVIDED);
        put("undl:4", "80", 2025, Kind.FINAL, 7, DIVIDED);
        assertThat(data(IdealPointModel.PROPER).rollCalls()).isDeepEqualTo(new int[][] {{0, 1, 2}, {3}});
    }

    @Test
    void earlierTextsOfOneTitleAreNotUnlessTheListSaysSo() {
        put("undl:1", "73", 2018, Kind.FINAL, 7, DIVIDED);
        put("undl:2", "74", 2019, Kind.FINAL, 7, DIVIDED);
        assertThat(data(IdealPointModel.PROPER).rollCalls()).isDeepEqualTo(new int[][] {{0}, {1}});
    }

    @Test
    void partsOfOneTextAreNeverOneItem() {
        put("undl:1", "76", 2021, Kind.FINAL, 7, DIVIDED);
        put("undl:2", "76", 2021, Kind.FINAL, 7, DIVIDED);
        put("undl:3", "77", 2022, Kind.FINAL, 7, DIVIDED);
        put("undl:4", "77", 2022, Kind.PARAGRAPH, 0, DIVIDED);
        assertThat(data(IdealPointModel.PROPER).rollCalls()).isDeepEqualTo(new int[][] {{0}, {1}, {2}, {3}});
    }

    @Test
    void chainsRunThroughRollCallsThatTheSliceLeavesOut() {
        put("voeten:470", "3", 1948, Kind.FINAL, 0, DIVIDED);
        put("voeten:512", "4", 1949, Kind.FINAL, 0, "yyyy");
        put("voeten:545", "5", 1950, Kind.FINAL, 0, DIVIDED);
        Slice without = Slice.everything().withSymbols(Set.of("voeten:470", "voeten:545"));
        IdealPointData data = IdealPointData.of(record(), without, IdealPointModel.PROPER);
        assertThat(data.rollCalls()).isDeepEqualTo(new int[][] {{0, 2}});
    }

    @Test
    void specialSessionsCountInTheRegularOneOpenThatDay() {
        put("undl:1", "ES-10", 2018, Kind.FINAL, 1, DIVIDED);
        put("undl:2", "74", 2019, Kind.FINAL, 2, DIVIDED);
        Slice slice = Slice.everything().withSessions(73, 73);
        IdealPointData data = IdealPointData.of(record(), slice, IdealPointModel.PROPER);
        assertThat(data.rollCalls()).isDeepEqualTo(new int[][] {{0}});
        assertThat(data.session(0)).isEqualTo(73);
    }

    @Test
    void theAuthorsLeaveOutWhatTheirRecordLacksAndItsStatesOfFewVotes() {
        put("undl:1", "48", 1993, Kind.FINAL, 1, DIVIDED);
        put("voeten:1", "48", 1993, Kind.FINAL, 1, "yany");
        IdealPointData data = data(IdealPointModel.COMPATIBLE);
        assertThat(data.rollCalls()).isDeepEqualTo(new int[][] {{1}});
        assertThat(data.ccodes()).containsExactly(2, 20);
        assertThat(data(IdealPointModel.PROPER).ccodes()).containsExactly(2, 20, 511, 560);
    }

    @Test
    void nothingGivesNothing() {
        IdealPointData data = data(IdealPointModel.PROPER);
        assertThat(data.size()).isZero();
        assertThat(data.rollCallCount()).isZero();
    }

    @Test
    void anItemOfTheRecordHasOneRollCallASession() {
        VoteRecord record = BuiltInRecord.load();
        IdealPointData data = IdealPointData.of(record, Slice.everything(), IdealPointModel.PROPER);
        for (int[] item : data.rollCalls()) {
            List<Integer> sessions = Arrays.stream(item)
                    .mapToObj(record.rollCalls()::get)
                    .map(each -> Sessions.regular(each.session(), each.date()))
                    .toList();
            assertThat(sessions).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.naturalOrder());
        }
        assertThat(Arrays.stream(data.rollCalls()).filter(item -> item.length > 1))
                .hasSize(510);
        assertThat(data.votes().observations()).isEqualTo(968_275);
        assertThat(data.rollCallCount() + data.unanimous()).isEqualTo(record.size());
    }
}
