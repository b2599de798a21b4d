package org.entente.claim.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.claim.corpus.Comparison.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictScoreTest {
    @ParameterizedTest
    @CsvSource({
        "supported, supported, 0",
        "supported, mixed, .5",
        "supported, contradicted, 1",
        "contradicted, supported, 1",
        "mixed, contradicted, .5",
        "mixed, not_testable, 1",
        "supported, not_testable, 1",
        "not_testable, supported, .5",
        "not_testable, mixed, .5",
        "not_testable, not_testable, 0",
        "supported, not_testable mixed, .5",
        "contradicted, mixed supported, .5",
        "mixed, mixed supported, 0"
    })
    void costsStepsToTheNearestAllowedVerdict(String verdict, String allowed, double cost) {
        assertThat(VerdictScore.cost(verdict, List.of(allowed.split(" ")))).isEqualTo(cost);
    }

    @ParameterizedTest
    @CsvSource({
        "supported, contradicted, true",
        "contradicted, supported not_testable, true",
        "supported, contradicted mixed, false",
        "mixed, contradicted, false",
        "supported, not_testable, false",
        "supported, supported contradicted, false"
    })
    void onlyTheOppositeIsReversed(String verdict, String allowed, boolean reversed) {
        assertThat(VerdictScore.reversed(verdict, List.of(allowed.split(" ")))).isEqualTo(reversed);
    }

    @Test
    void skillCountsFromTheBestConstantAnswer() {
        List<Pair> pairs = List.of(
                Sample.pair("trend", "supported", "supported"),
                Sample.pair("trend", "supported", "supported", "mixed"),
                Sample.pair("trend", "contradicted", "contradicted"),
                Sample.pair("trend", "supported", "contradicted"));
        VerdictScore score = VerdictScore.of(pairs, Reading.EVERYTHING);
        assertThat(score.accepted()).isEqualTo(.75);
        assertThat(score.bestConstant()).isEqualTo(.5);
        assertThat(score.skill()).isEqualTo(.5);
        assertThat(score.reversed()).isEqualTo(.25);
        assertThat(score.cost()).isEqualTo(.25);
        assertThat(score.mixedCost()).isEqualTo(.375);
        assertThat(score.bestConstantCost()).isEqualTo(.375);
        assertThat(score.costToMixed()).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void blocsAreNotScoredOnVotes() {
        List<Pair> pairs = List.of(Sample.pair("not_bloc", "supported", "contradicted"));
        assertThat(VerdictScore.of(pairs, Reading.VOTES).claims()).isZero();
        assertThat(VerdictScore.of(pairs, Reading.EVERYTHING).reversed()).isEqualTo(1);
    }

    @Test
    void oneAnswerThatFitsAllLeavesNoRoomForSkill() {
        assertThat(VerdictScore.of(List.of(Sample.pair("trend", "mixed", "mixed")), Reading.VOTES)
                        .skill())
                .isEqualTo(1);
        assertThat(VerdictScore.of(List.of(Sample.pair("trend", "supported", "mixed")), Reading.VOTES)
                        .skill())
                .isZero();
    }

    @Test
    void nothingScoredHasShareZero() {
        VerdictScore score = VerdictScore.of(List.of(), Reading.VOTES);
        assertThat(score.accepted()).isZero();
        assertThat(score.costToConstant()).isZero();
    }
}
