package org.entente.source.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.source.SmallWorld.count;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.source.RowAccount;
import org.entente.source.SmallWorld;
import org.entente.source.SourceReading;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UcdpPrioTest {
    /** Columns of the shared layout. */
    private static final String SHARED = "conflict_id,year,gwno_a,gwno_a_2nd,gwno_b,gwno_b_2nd,incompatibility,"
            + "intensity_level,type_of_conflict,start_date,start_prec,start_date2,start_prec2,ep_end,ep_end_date";

    /** Columns of the publisher's file as its codebook lists them; the row below is written in them by hand. */
    private static final String PUBLISHED = "conflict_id,location,side_a,side_a_id,side_a_2nd,side_b,side_b_id,"
            + "side_b_2nd,incompatibility,territory_name,year,intensity_level,cumulative_intensity,type_of_conflict,"
            + "start_date,start_prec,start_date2,start_prec2,ep_end,ep_end_date,ep_end_prec,gwno_a,gwno_a_2nd,gwno_b,"
            + "gwno_b_2nd,gwno_loc,region,version";

    @TempDir
    private Path folder;

    private SourceReading read(String header, String... rows) throws Exception {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(List.of(rows));
        return new UcdpPrio().read(List.of(SmallWorld.write(folder, "u.csv", lines)), SmallWorld.context());
    }

    private static String row(String id, int year, String parties, int intensity, String type) {
        return id + "," + year + "," + parties + ",government," + intensity + "," + type
                + ",2001-01-01,1,2001-01-01,1,0,";
    }

    private static TieTable states(SourceReading reading) {
        assertThat(reading.ties()).extracting(TieTable::layer).startsWith(Layers.CONFLICT);
        return reading.ties().get(0);
    }

    private static TieTable pairs(SourceReading reading) {
        assertThat(reading.ties()).extracting(TieTable::layer).endsWith(Layers.CONFLICT_PAIR);
        return reading.ties().get(1);
    }

    private static Tie tie(int a, int b, String kind) {
        return Tie.number(a, b, 20030000, 20030000, kind, "412", 2);
    }

    private static final List<Tie> STATES = List.of(
            tie(2, 0, "interstate_primary"),
            tie(200, 0, "interstate_primary"),
            tie(645, 0, "interstate_primary"),
            tie(900, 0, "interstate_secondary"));

    private static final List<Tie> PAIRS = List.of(
            tie(2, 200, "alongside"),
            tie(2, 645, "opposed"),
            tie(2, 900, "alongside"),
            tie(200, 645, "opposed"),
            tie(200, 900, "alongside"),
            tie(645, 900, "opposed"));

    @Test
    void putsTheRowsOfAConflictAndYearTogether() throws Exception {
        SourceReading reading = read(
                SHARED,
                row("412", 2003, "2,900,645,", 2, "interstate"),
                row("412", 2003, "200,900,645,", 2, "interstate"));
        assertThat(states(reading).list()).isEqualTo(STATES);
        assertThat(pairs(reading).list()).isEqualTo(PAIRS);
        assertThat(reading.snapshot().files().get(0).account()).isEqualTo(new RowAccount(2, 2, 0, 0, 0));
        assertThat(reading.notices()).isEmpty();
    }

    @Test
    void readsThePublishersListsToTheSame() throws Exception {
        SourceReading reading = read(
                PUBLISHED,
                "412,Iraq,\"Government A, Government B\",\"1, 2\",Government C,Government of Iraq,3,,2,,2003,2,1,2,"
                        + "2003-03-19,1,2003-03-20,1,0,,,\"2, 200\",900,645,,645,2,25.1");
        assertThat(states(reading).list()).isEqualTo(STATES);
        assertThat(pairs(reading).list()).isEqualTo(PAIRS);
    }

    @Test
    void keepsTheGovernmentAloneAgainstAGroup() throws Exception {
        SourceReading reading = read(SHARED, row("9", 2001, "750,,,", 1, "intrastate"));
        assertThat(states(reading).list())
                .containsExactly(Tie.number(750, 0, 20010000, 20010000, "intrastate_primary", "9", 1));
        assertThat(reading.ties()).hasSize(1);
    }

    @Test
    void tiesNobodyToItself() throws Exception {
        SourceReading reading = read(SHARED, row("9", 1992, "702,704,,704", 1, "II"));
        assertThat(pairs(reading).list()).extracting(Tie::kind).containsExactly("alongside", "opposed");
        assertThat(states(reading).of(704)).extracting(Tie::kind).containsExactly("internationalised_secondary");
    }

    @Test
    void readsSerbiaUnderBothItsNumbers() throws Exception {
        SourceReading reading =
                read(SHARED, row("9", 2020, "432,345,,", 1, "II"), row("9", 2021, "432,340,,", 1, "II"));
        assertThat(states(reading).of(345)).hasSize(2);
    }

    @Test
    void countsPartiesThatAreNoStates() throws Exception {
        SourceReading reading = read(
                SHARED,
                row("226", 1948, "750,,751,", 1, "interstate"),
                row("227", 1948, "751,,,", 1, "intrastate"),
                row("228", 1948, ",,,", 1, "intrastate"));
        assertThat(states(reading).list()).extracting(Tie::a).containsExactly(750);
        assertThat(count(reading, "unknown_state")).isEqualTo(1);
        assertThat(count(reading, "no_party")).isEqualTo(2);
        assertThat(reading.snapshot().files().get(0).account()).isEqualTo(new RowAccount(1, 1, 1, 0, 1));
    }

    @Test
    void usesNeitherOfRowsThatContradictEachOther() throws Exception {
        List<String> rows = new ArrayList<>();
        for (int year = 1900; year < 2020; year++) {
            rows.add(row("1", year, "2,,,", 1, "intrastate"));
        }
        rows.add(row("1", 1950, "2,,200,", 2, "interstate"));
        SourceReading reading = read(SHARED, rows.toArray(String[]::new));
        assertThat(count(reading, "conflicting_rows")).isEqualTo(1);
        assertThat(states(reading).of(2)).hasSize(119).noneMatch(tie -> tie.in(1950));
    }

    @Test
    void countsWhatCannotBeRead() throws Exception {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            rows.add(row("c" + i, 2000, "2,,,", 1, "3"));
        }
        rows.add(row("", 2000, "2,,,", 1, "3"));
        rows.add(row("x", 20, "2,,,", 1, "3"));
        rows.add(row("x", 2000, "2,,,", 3, "3"));
        rows.add(row("x", 2000, "2,,,", 1, "war"));
        rows.add(row("x", 2000, "2,,USA,", 1, "2"));
        rows.add(row("c1", 2000, "2,,,", 1, "3"));
        SourceReading reading = read(SHARED, rows.toArray(String[]::new));
        assertThat(reading.notices())
                .extracting(notice -> notice.code())
                .containsExactlyInAnyOrder(
                        "bad_conflict", "bad_year", "bad_intensity", "bad_type", "bad_party", "duplicate_row");
        assertThat(reading.snapshot().files().get(0).account()).isEqualTo(new RowAccount(600, 600, 0, 5, 1));
    }
}
