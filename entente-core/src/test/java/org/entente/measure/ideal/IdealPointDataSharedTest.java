package org.entente.measure.ideal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.measure.Slice;
import org.entente.record.BuiltInRecord;
import org.entente.vote.Issue;
import org.junit.jupiter.api.Test;

/** The authors’ filters, beside their published estimates; expected counts are those of docs/reference/ideal_point_votes.py. */
class IdealPointDataSharedTest {
    @Test
    void theAuthorsVotesAreReproducedExactly() {
        IdealPointData data = SharedIdealPoints.compatible();
        assertThat(data.rollCallCount()).isEqualTo(5_733);
        expect(data, 797_473, 4_784, 10_469);
        assertThat(counts(data)).isEqualTo(published());
    }

    @Test
    void theBuiltInRecordAloneReproducesAllButTheVotesOnWhichItFollowsTheLibrary() {
        IdealPointData data = IdealPointData.of(
                BuiltInRecord.load(), Slice.everything().withSessions(1, 74), IdealPointModel.COMPATIBLE);
        assertThat(data.rollCallCount()).isEqualTo(5_733);
        expect(data, 797_461, 4_784, 10_476);
        Map<List<Integer>, Integer> found = counts(data);
        assertThat(published().entrySet())
                .filteredOn(each -> each.getValue().equals(found.get(each.getKey())))
                .hasSize(10_365);
    }

    @Test
    void oneIssueAloneHasTheAuthorsWindow() {
        expect(issue(Issue.ME), 148_003, 636, 7_896);
        expect(issue(Issue.NU), 103_890, 497, 7_203);
        expect(issue(Issue.HR), 147_074, 752, 8_440);
    }

    @Test
    void otherSlicesHaveNone() {
        Slice slice = Slice.everything().withSessions(1, 74);
        expect(compatible(slice.withIssues(0, Issue.NU.bit())), 680_696, 4_181, 10_468);
        expect(compatible(slice.withImportant(true)), 67_339, 363, 6_250);
    }

    private static IdealPointData issue(Issue issue) {
        return compatible(Slice.everything().withSessions(1, 74).withIssues(issue.bit(), 0));
    }

    private static IdealPointData compatible(Slice slice) {
        return IdealPointData.of(SharedIdealPoints.cc0(), slice, IdealPointModel.COMPATIBLE);
    }

    private static void expect(IdealPointData data, int observations, int items, int rows) {
        assertThat(List.of(data.votes().observations(), data.votes().items(), data.size()))
                .containsExactly(observations, items, rows);
    }

    private static Map<List<Integer>, Integer> published() {
        Map<List<Integer>, Integer> counts = new HashMap<>();
        SharedIdealPoints.published().forEach(each -> counts.put(List.of(each.ccode(), each.session()), each.votes()));
        return counts;
    }

    private static Map<List<Integer>, Integer> counts(IdealPointData data) {
        Map<List<Integer>, Integer> counts = new HashMap<>();
        for (int row = 0; row < data.size(); row++) {
            counts.put(List.of(data.ccode(row), data.session(row)), data.votesOf(row));
        }
        return counts;
    }
}
