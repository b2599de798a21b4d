package org.entente.source.ert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.source.SmallWorld.count;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entente.source.ImportContext;
import org.entente.source.Progress;
import org.entente.source.RowAccount;
import org.entente.source.SmallWorld;
import org.entente.source.SourceReading;
import org.entente.testkit.SharedFiles;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErtTest {
    private static final String HEADER = "country_id,country_name,year,v2x_regime,v2x_polyarchy,"
            + "dem_ep,dem_ep_id,dem_ep_outcome,aut_ep,aut_ep_id,aut_ep_outcome";

    @TempDir
    private Path folder;

    private SourceReading read(String... rows) throws Exception {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(List.of(rows));
        return new Ert().read(List.of(SmallWorld.write(folder, "ert.csv", lines)), SmallWorld.context());
    }

    private static RowAccount account(SourceReading reading) {
        return reading.snapshot().files().get(0).account();
    }

    @Test
    void givesRegimesAndEpisodes() throws Exception {
        SourceReading reading = read(
                "198,Serbia,1999,0,.2,0,SRB_2000_2003,0,0,,0",
                "198,Serbia,2000,1,.3,1,SRB_2000_2003,1,0,,0",
                "198,Serbia,2001,,,0,,NA,1,SRB_2001_2002,5");
        assertThat(reading.ties()).extracting(TieTable::layer).containsExactly(Layers.REGIME, Layers.EPISODE);
        assertThat(reading.ties().get(0).list())
                .containsExactly(
                        Tie.number(345, 0, 19990000, 19990000, "regime", "", 0),
                        Tie.number(345, 0, 20000000, 20000000, "regime", "", 1));
        assertThat(reading.ties().get(1).list())
                .containsExactly(
                        Tie.number(345, 0, 20000000, 20000000, "democratisation", "SRB_2000_2003", 1),
                        Tie.number(345, 0, 20010000, 20010000, "autocratisation", "SRB_2001_2002", 5));
        assertThat(account(reading)).isEqualTo(new RowAccount(3, 3, 0, 0, 0));
    }

    @Test
    void accountsForRowsThatGiveNothing() throws Exception {
        SourceReading reading = read(
                "198,Serbia,2000,,,0,,0,0,,0",
                "138,Palestine/Gaza,2000,0,.1,0,,0,0,,0",
                "198,Serbia,2002,2,.5,0,,0,0,,0");
        assertThat(account(reading)).isEqualTo(new RowAccount(1, 1, 1, 0, 1));
        assertThat(count(reading, "no_figures")).isEqualTo(1);
    }

    @Test
    void countsWhatCannotBeRead() throws Exception {
        List<String> rows = new ArrayList<>();
        for (int year = 1550; year < 2024; year++) {
            rows.add("198,Serbia," + year + ",1,.3,0,,0,0,,0");
        }
        rows.add("198,Serbia,2024,4,.3,0,,0,0,,0");
        rows.add("198,Serbia,2024,1,.3,2,,0,0,,0");
        rows.add("198,Serbia,2024,1,.3,1,x,1.5,0,,0");
        SourceReading reading = read(rows.toArray(String[]::new));
        assertThat(count(reading, "bad_number")).isEqualTo(3);
        assertThat(account(reading).malformed()).isEqualTo(3);
        assertThat(account(reading).rows()).isEqualTo(477);
    }

    /** Counts of a Python script of its own over the shared file, with the registry's rule of who was a state. */
    @Test
    void readsTheSharedFile() throws Exception {
        Path file = SharedFiles.require("data/ert_v15_episodes.csv.gz");
        SourceReading reading = new Ert().read(List.of(file), ImportContext.of(Progress.NONE, Instant.EPOCH));
        assertThat(account(reading)).isEqualTo(new RowAccount(13_761, 13_761, 5_884, 0, 33));
        assertThat(reading.ties().get(0).size()).isEqualTo(13_761);
        assertThat(reading.ties().get(1).size()).isEqualTo(1_889 + 1_174);
        assertThat(reading.ties().get(1).of(345).stream().filter(tie -> tie.in(2024)))
                .containsExactly(Tie.number(345, 0, 20240000, 20240000, "autocratisation", "SRB_2010_2024", 1));
    }
}
