package org.entente.claim.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.claim.Judgement;
import org.entente.construct.Evidence;
import org.entente.record.TieRecord;
import org.entente.state.State;
import org.entente.synthetic.SyntheticWorld;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

/** In an invented world two states change places: what was said of the one is said of the other. */
class NeutralityTest {
    private static final List<String> NAMES = List.of(
            "USA", "CAN", "MEX", "BRA", "ARG", "CHL", "PER", "GBR", "IRL", "NLD", "BEL", "FRA", "CHE", "ESP", "PRT",
            "POL", "AUT", "HUN", "ITA", "GRC", "FIN", "SWE", "NOR", "DNK", "ISL", "GHA", "KEN", "EGY", "IND", "THA",
            "JPN", "AUS");

    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);
    private static final VoteRecord RECORD = SyntheticWorld.withDefaults(7)
            .record(NAMES.stream().mapToInt(name -> Stated.state(name).ccode()).toArray());
    private static final Evidence WORLD = evidence(RECORD);
    private static final Evidence EXCHANGED = evidence(exchanged(RECORD, Stated.state("BRA"), Stated.state("JPN")));

    private static Evidence evidence(VoteRecord record) {
        return Stated.evidence(record, TieRecord.ofTables(Map.of()));
    }

    private static VoteRecord exchanged(VoteRecord record, State one, State other) {
        int first = record.column(one.ccode());
        int second = record.column(other.ccode());
        byte[][] cells = new byte[record.size()][];
        Arrays.setAll(cells, r -> {
            byte[] row = record.row(r).clone();
            byte held = row[first];
            row[first] = row[second];
            row[second] = held;
            return row;
        });
        return new VoteRecord("exchanged", record.rollCalls(), record.ccodes(), cells);
    }

    private static void same(Stated here, Stated there) {
        Judgement one = here.judged(WORLD, DAY);
        Judgement other = there.judged(EXCHANGED, DAY);
        assertThat(other.everything().verdict()).isEqualTo(one.everything().verdict());
        assertThat(other.votesOnly().verdict()).isEqualTo(one.votesOnly().verdict());
        double value = one.indicators().get(0).estimate().orElseThrow().value();
        assertThat(other.indicators().get(0).estimate().orElseThrow().value()).isCloseTo(value, within(1e-9));
    }

    @Test
    void claimsOfPairs() {
        for (String type : List.of("voting_together", "structural_alignment", "trend", "superlative")) {
            for (String partner : List.of("FRA", "IND", "GHA", "CHL")) {
                same(
                        Stated.that(type).who("BRA").whom(partner),
                        Stated.that(type).who("JPN").whom(partner));
            }
        }
    }

    @Test
    void claimsOfThreeAndOfOne() {
        same(
                Stated.that("closer_than").who("BRA").whom("FRA").than("IND"),
                Stated.that("closer_than").who("JPN").whom("FRA").than("IND"));
        same(
                Stated.that("pivot").who("BRA").from("FRA").to("IND"),
                Stated.that("pivot").who("JPN").from("FRA").to("IND"));
        same(Stated.that("isolated").who("BRA"), Stated.that("isolated").who("JPN"));
    }

    @Test
    void ofVotesAloneBothReadingsAreOne() {
        for (String type : List.of("voting_together", "structural_alignment", "trend", "superlative")) {
            Judgement judgement = Stated.that(type).who("BRA").whom("FRA").judged(WORLD, DAY);
            assertThat(judgement.votesOnly()).isEqualTo(judgement.everything());
        }
    }
}
