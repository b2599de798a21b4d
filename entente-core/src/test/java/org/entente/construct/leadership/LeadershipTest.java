package org.entente.construct.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.construct.Evidence;
import org.entente.construct.Finding;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.measure.FigureOptions;
import org.entente.measure.Periods;
import org.entente.measure.Slice;
import org.entente.record.TieRecord;
import org.entente.source.Origin;
import org.entente.stat.AbsencePolicy;
import org.entente.state.StateRegistry;
import org.entente.synthetic.SyntheticWorld;
import org.entente.tie.Confidence;
import org.entente.tie.Coverage;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.entente.tie.TieTableBuilder;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An invented world of votes from 1990 to 2019, and leaders made for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeadershipTest {
    private static final StateRegistry STATES = StateRegistry.builtIn();
    private static final int A = 2;
    private static final int B = 20;
    private static final VoteRecord RECORD = record();

    private static VoteRecord record() {
        int[] ccodes = IntStream.range(2, 1000)
                .filter(code -> STATES.unMember(code, LocalDate.of(1980, 1, 1))
                        && STATES.unMember(code, LocalDate.of(2019, 1, 1)))
                .limit(14)
                .toArray();
        return SyntheticWorld.withDefaults(7)
                .withYears(1990, 30)
                .withTextsPerYear(40)
                .record(ccodes);
    }

    private static Tie leader(int ccode, String name, String from, String to) {
        return Tie.fact(ccode, 0, PackedDate.parse(from), PackedDate.parse(to), "president", name);
    }

    private static Reading reading(int lastYear, Tie... leaders) {
        return reading(Slice.everything().settled(true), lastYear, leaders);
    }

    private static Reading reading(Slice slice, int lastYear, Tie... leaders) {
        TieTableBuilder table = TieTable.of(Layers.LEADER);
        List.of(leaders).forEach(table::add);
        Origin origin = new Origin("made", "made", "1", null, "CC0", null, null, null, "made for a test");
        TieRecord ties =
                TieRecord.ofTables(Map.of(origin, List.of(table.build(new Coverage(1990, lastYear, false, "")))));
        Evidence evidence = new Evidence(
                RECORD, List.of(), STATES, CaseRegistry.builtIn(), DatedRecord.builtIn(), ties, null, label -> {});
        Setting setting = Setting.of(
                evidence,
                new Periods.Asked(List.of(A, B), slice, !slice.allTime(), List.of()),
                FigureOptions.of(AbsencePolicy.EXCLUDE));
        return new Leadership().ofPair(setting, STATES.get(A), STATES.get(B));
    }

    private static final Tie[] LEADERS = {
        leader(A, "One", "1985-01-20", "1996-01-20"),
        leader(A, "Two", "1996-01-20", "2004-01-20"),
        leader(A, "Three", "2004-01-20", "2005-02-01"),
        leader(A, "Four", "2005-02-01", ""),
        leader(B, "Five", "1989-05", "2000-03"),
        leader(B, "Six", "2000-03", "2001-03"),
        leader(B, "Six", "2001-03", "2012-03"),
        leader(B, "Seven", "2018-12-01", "")
    };

    private final Reading whole = reading(2019, LEADERS);

    @Test
    void entriesOfLeadersWhoStayTwoYearsAreTested() {
        Finding timing = whole.find(LeadershipCard.TIMING).orElseThrow();

        assertThat(timing.counted()).isEqualTo("3 entries of leaders who stayed two years, 30 years");
        assertThat(timing.estimate().value()).isBetween(1.0 / (29 * 29), 1.0);
        assertThat(timing.remark()).startsWith("All 841 pairs of shifts; the least p there could be is 0.0012.");
        assertThat(rows("entries"))
                .containsExactly(
                        "Two 1996-01-20 yes",
                        "Six 2000-03-01 yes",
                        "Three 2004-01-20 no: stayed under two years",
                        "Four 2005-02-01 yes",
                        "Seven 2018-12-01 no: in office for under two years by the end");
    }

    @Test
    void howLongALeaderStaysAfterTheEndIsNotKnown() {
        Slice slice = Slice.everything().settled(true).withDates(null, LocalDate.of(2006, 12, 31));
        assertThat(rows(reading(slice, 2019, LEADERS), "entries"))
                .containsExactly(
                        "Two 1996-01-20 yes",
                        "Six 2000-03-01 yes",
                        "Three 2004-01-20 no: stayed under two years",
                        "Four 2005-02-01 no: in office for under two years by the end");
    }

    private List<String> rows(String id) {
        return rows(whole, id);
    }

    private static List<String> rows(Reading reading, String id) {
        Listing listing = reading.listings().stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow();
        return listing.rows().stream()
                .map(row -> words(row.get(1)) + " " + words(row.get(2)) + " " + words(row.get(4)))
                .toList();
    }

    private static String words(Item item) {
        return ((Item.Words) item).text();
    }

    @Test
    void yearsAfterTheListEndsAreNotUsedAndSaid() {
        Reading reading = reading(2010, LEADERS);

        assertThat(reading.find(LeadershipCard.TIMING).orElseThrow().to()).isEqualTo(2010);
        assertThat(reading.remarks()).singleElement().asString().endsWith("9 years after they end are not used.");
    }

    @Test
    void aDoubtfulRowEndsWhatIsKnown() {
        Tie doubtful = leader(A, "Four", "2005-02-01", "").from("", Confidence.LOW);
        Reading reading =
                reading(2019, LEADERS[0], LEADERS[1], LEADERS[2], doubtful, LEADERS[4], LEADERS[5], LEADERS[6]);

        assertThat(reading.find(LeadershipCard.TIMING).orElseThrow().to()).isEqualTo(2004);
    }

    @Test
    void belowTheMinimumThereIsNoTestAndTheRowsStand() {
        Reading few = reading(2000, LEADERS);
        Reading one = reading(2019, LEADERS[0], LEADERS[1], LEADERS[4]);

        for (Reading reading : List.of(few, one)) {
            Finding timing = reading.find(LeadershipCard.TIMING).orElseThrow();
            assertThat(timing.estimate().undefined()).isEqualTo("too few");
            assertThat(reading.find(LeadershipCard.ENTRIES)).isEmpty();
            assertThat(reading.find(LeadershipCard.CHANGES)).isPresent();
        }
        assertThat(few.find(LeadershipCard.TIMING).orElseThrow().remark()).contains("11 years");
        assertThat(one.find(LeadershipCard.TIMING).orElseThrow().remark())
                .isEqualTo("1 entry that counts, 2 are needed.");
    }

    @Test
    void withoutAListOfLeadersItSaysWhatWouldFillIt() {
        Reading reading = reading(2019, LEADERS[0]);

        assertThat(reading.find(LeadershipCard.TIMING)).isEmpty();
        assertThat(reading.needs())
                .startsWith("No list has the leaders of Canada: ")
                .contains("archigos");
    }
}
