package org.entente.measure.ideal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.entente.measure.Slice;
import org.entente.record.BuiltInRecord;
import org.entente.vote.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ideal points of one kind of text, on the built-in record: whose votes of when, and that the estimate is identified. */
class IssueSlicesTest {
    private static final int UNITED_STATES = 2;
    private static final int SOVIET_UNION = 365;
    private static final int REPUBLIC_OF_CHINA = 713;
    private static final int SOUTH_SUDAN = 626;

    /** Slices that the authors publish, but for all without nuclear weapons, which is nearly the whole record. */
    private enum Kind {
        MIDDLE_EAST(all().withIssues(Issue.ME.bit(), 0), 29),
        HUMAN_RIGHTS(all().withIssues(Issue.HR.bit(), 0), 25),
        NUCLEAR(all().withIssues(Issue.NU.bit(), 0), 33),
        IMPORTANT(all().withImportant(true), 38);

        private final Slice slice;
        private final int first;

        Kind(Slice slice, int first) {
            this.slice = slice;
            this.first = first;
        }

        private static Slice all() {
            return Slice.everything().withSessions(1, 74);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theAuthorsModelBeginsWhereTheyBeginAndIsIdentified(Kind kind) {
        IdealPointData data = data(kind.slice, IdealPointModel.COMPATIBLE);
        assertThat(data.sessions()[0]).isEqualTo(kind.first);
        assertThat(data.row(REPUBLIC_OF_CHINA, kind.first)).isEmpty();
        assertThat(data.row(SOUTH_SUDAN, 66).isPresent()).isEqualTo(kind != Kind.NUCLEAR);
        identified(data);
    }

    @ParameterizedTest
    @EnumSource
    void theDefaultTakesAllSessionsAndIsIdentified(Kind kind) {
        IdealPointData data = data(kind.slice, IdealPointModel.PROPER);
        assertThat(data.sessions()[0]).isLessThanOrEqualTo(kind.first);
        identified(data);
    }

    @Test
    void aWindowThatIsAskedForNarrowsTheirsAndTwoIssuesTogetherHaveNone() {
        Slice middleEast = Kind.MIDDLE_EAST.slice;
        assertThat(data(middleEast.withSessions(40, 50), IdealPointModel.COMPATIBLE)
                        .sessions())
                .startsWith(40)
                .endsWith(50);
        assertThat(data(middleEast.withSessions(1, 20), IdealPointModel.COMPATIBLE)
                        .size())
                .isZero();
        Slice both = middleEast.withIssues(Issue.ME.bit() | Issue.HR.bit(), 0);
        assertThat(data(both, IdealPointModel.COMPATIBLE).sessions()[0]).isLessThan(25);
    }

    @Test
    void whereAcceleratedSweepsDoNotComeToRestPlainOnesDo() {
        IdealPointData data = data(Kind.all().withIssues(Issue.EC.bit(), 0), IdealPointModel.COMPATIBLE);
        assertThat(new FastRun(data, 1).estimate(IdealPointProgress.NONE).fit().converged())
                .isTrue();
    }

    private static IdealPointData data(Slice slice, IdealPointModel model) {
        return IdealPointData.of(BuiltInRecord.load(), slice, model);
    }

    private static void identified(IdealPointData data) {
        IdealPointEstimate estimate = new FastRun(data, 1).estimate(IdealPointProgress.NONE);
        assertThat(estimate.fit().converged()).isTrue();
        assertThat(Arrays.stream(estimate.mean()).average().orElseThrow()).isCloseTo(0, within(1e-6));
        assertThat(Arrays.stream(estimate.se())).allMatch(se -> se > 0 && se < 2);
        int[] states = IntStream.range(0, data.size())
                .filter(row -> data.ccode(row) == UNITED_STATES)
                .toArray();
        assertThat(states).hasSameSizeAs(data.sessions());
        assertThat(Arrays.stream(states).mapToDouble(row -> estimate.mean()[row]))
                .allMatch(position -> position > 0);
        int cold = data.row(SOVIET_UNION, 40).orElseThrow();
        assertThat(estimate.mean()[cold])
                .isLessThan(estimate.mean()[data.row(UNITED_STATES, 40).orElseThrow()]);
    }
}
