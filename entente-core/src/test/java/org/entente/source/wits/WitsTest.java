package org.entente.source.wits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.source.SmallWorld.count;
import static org.entente.source.TieReadings.COPIES;
import static org.entente.source.TieReadings.account;
import static org.entente.source.TieReadings.addsUp;
import static org.entente.source.TieReadings.shared;
import static org.entente.source.TieReadings.shown;
import static org.entente.source.TieReadings.table;

import java.nio.file.Path;
import java.util.List;
import org.entente.source.InputRefused;
import org.entente.source.RowAccount;
import org.entente.source.SmallWorld;
import org.entente.source.SourceReading;
import org.entente.source.TieReadings;
import org.entente.tie.Layers;
import org.entente.tie.TieTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows written by hand in the columns of the shared file. */
class WitsTest {
    private static final String HEADER =
            "Nomenclature;ReporterISO3;ProductCode;ReporterName;PartnerISO3;PartnerName;Year;"
                    + "TradeFlowName;TradeFlowCode;TradeValue in 1000 USD";

    @TempDir
    private Path folder;

    private SourceReading read(String... lines) throws InputRefused {
        return TieReadings.readLong(new Wits(), folder, "wits.csv", lines);
    }

    @Test
    void bothReportsAreKeptApartInMillions() throws InputRefused {
        SourceReading reading = read(
                HEADER,
                "NC;AZE; Total;Azerbaijan;SER;Serbia, FR(Serbia/Montenegro);2009;Import;5;1235.009",
                "NC;SER; Total;Serbia, FR(Serbia/Montenegro);AZE;Azerbaijan;2009;Export;6;4212.155",
                "NC;AZE; Total;Azerbaijan;WLD; World;2009;Export;6;13188699.150");
        assertThat(shown(reading, Layers.TRADE))
                .containsExactly("345>373 2009..2009 exporter 4.212155", "345>373 2009..2009 importer 1.235009");
        assertThat(shown(reading, Layers.TRADE_TOTAL)).containsExactly("373 2009..2009 exports 13188.69915");
        assertThat(table(reading, Layers.TRADE).coverage().note()).startsWith("One year alone.");
        assertThat(reading.notices())
                .extracting(notice -> notice.message())
                .contains("codes of WITS alone are read SER as SRB");
    }

    @Test
    void codesOfWitsAreReadOnTheRowsDate() throws InputRefused {
        SourceReading reading = read(
                HEADER,
                "NC;ROM;Total;Romania;SER;Serbia, FR;1995;Import;5;1000",
                "NC;ZAR;Total;Congo, Dem. Rep.;MNT;Montenegro;2009;Import;5;2000",
                "NC;TMP;Total;East Timor;ROU;Romania;2009;Export;6;3000");
        assertThat(shown(reading, Layers.TRADE))
                .containsExactly(
                        "341>490 2009..2009 importer 2",
                        "345>360 1995..1995 importer 1",
                        "860>360 2009..2009 exporter 3");
    }

    @Test
    void everyRowIsAccountedFor() throws InputRefused {
        SourceReading reading = read(
                HEADER,
                "NC;AZE;Total;Azerbaijan;TUR;Turkey;2009;Import;5;",
                "NC;AZE;Total;Azerbaijan;TUR;Turkey;2009;Re-Export;9;3",
                "NC;AZE;270900;Azerbaijan;TUR;Turkey;2009;Export;6;3",
                "NC;AZE;Total;Azerbaijan;EUN;European Union;2009;Import;5;9",
                "NC;AZE;Total;Azerbaijan;AZE;Azerbaijan;2009;Import;5;9",
                "NC;AZE;Total;Azerbaijan;TUR;Turkey;2009;Export;6;1e999",
                "NC;AZE;Total;Azerbaijan;TUR;Turkey;2009;Import;5;8",
                "NC;AZE;Total;Azerbaijan;TUR;Turkey;2009;Import;5;8");
        assertThat(account(reading)).isEqualTo(new RowAccount(1, 1, 1, 1, 5 + COPIES));
        assertThat(count(reading, "one_state")).isEqualTo(1);
        assertThat(count(reading, "duplicate_row")).isEqualTo(1);
    }

    @Test
    void severalYearsAreSeveralFiles() throws InputRefused {
        Path one = SmallWorld.write(folder, "y2009.csv", List.of(HEADER, "NC;AZE;Total;A;TUR;T;2009;Import;5;1000"));
        Path other = SmallWorld.write(folder, "y2010.csv", List.of(HEADER, "NC;AZE;Total;A;TUR;T;2010;Import;5;2000"));
        SourceReading reading = new Wits().read(List.of(one, other), SmallWorld.context());
        assertThat(shown(reading, Layers.TRADE))
                .containsExactly("640>373 2009..2009 importer 1", "640>373 2010..2010 importer 2");
        assertThat(table(reading, Layers.TRADE).coverage().note()).doesNotContain("One year");
        assertThat(reading.snapshot().files()).hasSize(2);
    }

    /** The three rows of the pair by grep over the shared file; 18 rows name one state twice. */
    @Test
    void sharedFile() throws InputRefused {
        SourceReading reading = shared(new Wits(), "wits_bilateral_trade_2009.csv.gz");
        assertThat(reading.snapshot().rows()).isEqualTo(40_618);
        assertThat(addsUp(reading)).isTrue();
        assertThat(account(reading).leftOut()).isEqualTo(18);
        TieTable trade = table(reading, Layers.TRADE);
        assertThat(trade.of(345, 373).stream().map(TieReadings::shown))
                .containsExactly("345>373 2009..2009 exporter 4.212155", "345>373 2009..2009 importer 1.235009");
        assertThat(trade.of(373, 345).stream().map(TieReadings::shown))
                .containsExactly("373>345 2009..2009 importer 1.052687");
        assertThat(shown(reading, Layers.TRADE_TOTAL)).contains("373 2009..2009 imports 5648.78596");
    }
}
