package org.entente.claim.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Standing;
import org.entente.claim.Topic;
import org.entente.claim.Verdict;
import org.entente.claim.Why;
import org.entente.construct.Evidence;
import org.entente.measure.Estimate;
import org.entente.record.TieRecord;
import org.entente.synthetic.SyntheticWorld;
import org.entente.vote.Choice;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blocs found in votes, of states that are in one or in none. */
class FoundTogetherTest {
    private static final List<String> NAMES = List.of(
            "USA", "CAN", "MEX", "BRA", "ARG", "CHL", "PER", "GBR", "IRL", "NLD", "BEL", "FRA", "CHE", "ESP", "PRT",
            "POL", "AUT", "HUN", "ITA", "GRC", "FIN", "SWE", "NOR", "DNK");

    private static Indicator found(Said said) {
        return said.indicators().get(1);
    }

    private static Said present(String... states) {
        return Said.of("not_bloc", "2026-02-16").who(states);
    }

    @ParameterizedTest
    @CsvSource({"AZE, SRB, C", "USA, CUB, C", "FRA, DEU, O", "CUB, VNM, O", "MEX, BRA, BAND"})
    void twoStatesOnTheRecord(String one, String other, Standing standing) {
        Indicator found = found(present(one, other));
        assertThat(found.standing()).isEqualTo(standing);
        assertThat(found.votes()).isTrue();
        assertThat(found.constitutive()).isFalse();
        assertThat(found.alternatives()).hasSize(3);
        Estimate estimate = found.estimate().orElseThrow();
        assertThat(estimate.value()).isBetween(0.0, 1.0);
        assertThat(estimate.n()).isGreaterThan(300);
        assertThat(estimate.rows()).isEqualTo("entente blocs --from 2018 --to 2024 --final-only --by slice");
    }

    /** What votes say of it is indicative: it can support, and by itself contradicts nothing. */
    @Test
    void votesAloneNeverContradict() {
        assertThat(present("AZE", "SRB").judged().votesOnly().verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(present("CUB", "VNM").judged().votesOnly().verdict()).isEqualTo(Verdict.MIXED);
        assertThat(present("CUB", "VNM").judged().everything().verdict()).isEqualTo(Verdict.MIXED);
        assertThat(present("CUB", "VNM").denied().judged().everything().verdict())
                .isEqualTo(Verdict.MIXED);
    }

    /** "in one bloc at the UN": organisations have no part in it, so that those of one and of two are asked alike. */
    @Test
    void aClaimOnBlocsInVotesIsTestedOnVotesAlone() {
        Said apart = present("AZE", "SRB").on(Topic.Kind.LAYER, "votes", "voting");
        assertThat(apart.indicators()).extracting(Indicator::id).containsExactly("found_bloc");
        assertThat(apart.judged().everything().verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(apart.denied().judged().everything().verdict()).isEqualTo(Verdict.CONTRADICTED);
        Said together = present("FRA", "DEU").on(Topic.Kind.LAYER, "votes", "voting");
        assertThat(together.judged().everything().verdict()).isEqualTo(Verdict.MIXED);
    }

    @Test
    void theRowsAreTheBlocsTheyAreIn() {
        List<EvidenceRow> apart = found(present("AZE", "SRB")).evidence();
        assertThat(apart).hasSize(2).allMatch(row -> row.side() == EvidenceRow.Side.FOR);
        List<EvidenceRow> together = found(present("FRA", "DEU")).evidence();
        assertThat(together).hasSize(1).allMatch(row -> row.side() == EvidenceRow.Side.AGAINST);
        assertThat(together.get(0).what()).matches("Bloc of \\d+ states found in the votes of 2018–2024: .*");
    }

    @Test
    void ofThreeAllSomeOrNoneAreTogether() {
        assertThat(found(present("FRA", "DEU", "ITA")).standing()).isEqualTo(Standing.O);
        Indicator some = found(present("FRA", "DEU", "CUB"));
        assertThat(some.standing()).isEqualTo(Standing.BAND);
        assertThat(some.why()).isEqualTo(Why.PARTIAL);
    }

    @Test
    void ofOneStateAndOfAnOrganisationNothingIsDeclared() {
        assertThat(found(present("AZE")).why()).isEqualTo(Why.NONE_DECLARED);
        assertThat(found(present("TUR", "FRA").organisation("NATO")).why()).isEqualTo(Why.NONE_DECLARED);
        assertThat(found(present()).why()).isEqualTo(Why.NO_DATA);
    }

    @Test
    void aRecordThatEndedLongAgoHasExpired() {
        assertThat(found(Said.of("not_bloc", "2037-06-01").who("AZE", "SRB")).why())
                .isEqualTo(Why.EXPIRED);
    }

    private static VoteRecord world() {
        return SyntheticWorld.withDefaults(3)
                .record(NAMES.stream()
                        .mapToInt(name -> Stated.state(name).ccode())
                        .toArray());
    }

    private static Indicator judged(VoteRecord record, String one, String other) {
        Evidence evidence = Stated.evidence(record, TieRecord.ofTables(Map.of()));
        return Stated.that("not_bloc")
                .who(one, other)
                .judged(evidence, LocalDate.of(2020, 6, 1))
                .indicator("found_bloc")
                .orElseThrow();
    }

    private static byte[][] cells(VoteRecord record) {
        return IntStream.range(0, record.size())
                .mapToObj(rollCall -> record.row(rollCall).clone())
                .toArray(byte[][]::new);
    }

    private static VoteRecord withCells(VoteRecord record, byte[][] cells) {
        return new VoteRecord("invented", record.rollCalls(), record.ccodes(), cells);
    }

    /** Where votes are cast by chance there is no bloc to be outside of. */
    @Test
    void withoutBlocsVotesAreTooFewToTell() {
        VoteRecord world = world();
        byte[][] cells = cells(world);
        Random random = new Random(5);
        for (byte[] row : cells) {
            for (int state = 0; state < row.length; state++) {
                row[state] = (byte) (1 + random.nextInt(3));
            }
        }
        Indicator found = judged(withCells(world, cells), "BRA", "FRA");
        assertThat(found.why()).isEqualTo(Why.TOO_FEW);
        assertThat(found.sentence()).contains("no bloc structure");
    }

    /** Nothing places a state that always votes yes: it is not shown to be outside. */
    @Test
    void aStateThatNeverVariesIsNotShownToBeOutside() {
        VoteRecord world = world();
        byte[][] cells = cells(world);
        int column = world.column(Stated.state("BRA").ccode());
        for (byte[] row : cells) {
            row[column] = Choice.YES.code();
        }
        Indicator found = judged(withCells(world, cells), "BRA", "FRA");
        assertThat(found.why()).isEqualTo(Why.TOO_FEW);
        assertThat(found.sentence()).startsWith("Brazil cast one and the same vote throughout");
    }

    @Test
    void aStateWithFewVotesHasTooFew() {
        VoteRecord world = world();
        byte[][] cells = cells(world);
        int column = world.column(Stated.state("BRA").ccode());
        for (int rollCall = 0; rollCall < cells.length; rollCall++) {
            cells[rollCall][column] = rollCall % 40 == 0 ? Choice.NO.code() : Choice.ABSENT.code();
        }
        assertThat(judged(withCells(world, cells), "BRA", "FRA").why()).isEqualTo(Why.TOO_FEW);
    }

    @Test
    void aStateWithoutAVoteHasNoData() {
        assertThat(judged(world(), "BRA", "KEN").why()).isEqualTo(Why.NO_DATA);
    }
}
