package org.entente.source.cowtrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.entente.source.SourceReading;
import org.entente.source.TieReadings;
import org.entente.tie.Layers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows written by hand in the publisher’s columns. */
class CowTradeTest {
    private static final String DYADIC =
            "ccode1,ccode2,year,importer1,importer2,flow1,flow2,smoothflow1,smoothflow2,version";

    @TempDir
    private Path folder;

    private SourceReading read(String name, String... lines) throws InputRefused {
        return TieReadings.readLong(new CowTrade(), folder, name, lines);
    }

    @Test
    void importsAndExportsOfAState() throws InputRefused {
        SourceReading reading = read(
                "National_COW_4.0.csv",
                "ccode,statename,stateabb,year,imports,exports,alt_imports,alt_exports,source1,source2,version",
                "373,Azerbaijan,AZE,2014,13844.8,22607.2,-9,-9,1,1,4",
                "373,Azerbaijan,AZE,2013,-9,100,-9,-9,1,1,4",
                "2,United States of America,USA,1900,-9,-9,-9,-9,1,1,4",
                "2,United States of America,USA,1901,ten,1,-9,-9,1,1,4",
                "1000,Nowhere,XXX,2014,1,1,-9,-9,1,1,4");
        assertThat(shown(reading, Layers.TRADE_TOTAL))
                .containsExactly(
                        "373 2013..2013 exports 100",
                        "373 2014..2014 exports 22607.2",
                        "373 2014..2014 imports 13844.8");
        assertThat(account(reading)).isEqualTo(new RowAccount(2, 0, 1, 1, 1 + COPIES));
        assertThat(count(reading, "bad_number")).isEqualTo(1);
    }

    @Test
    void theFirstFlowIsWhatTheFirstStateImports() throws InputRefused {
        SourceReading reading = read(
                "Dyadic_COW_4.0.csv",
                DYADIC,
                "2,20,2014,United States of America,Canada,347.5,312,347,312,4",
                "2,31,2014,United States of America,Bahamas,0,-9,0,-9,4",
                "2,40,2014,United States of America,Cuba,-9,-9,-9,-9,4",
                "2,20,2014,United States of America,Canada,347.5,312,347,312,4");
        assertThat(shown(reading, Layers.TRADE))
                .containsExactly(
                        "2>20 2014..2014 importer 312", "20>2 2014..2014 importer 347.5", "31>2 2014..2014 importer 0");
        assertThat(account(reading)).isEqualTo(new RowAccount(2, 0, 0, 0, 2 + COPIES));
    }

    @Test
    void anExcerptWithoutYearsTakesItsNamesYearAndSaysSo() throws InputRefused {
        SourceReading reading = read(
                "trade_2001.csv",
                "importer1,importer2,flow1,flow2,total_trade",
                "Azerbaijan,Turkey,148.17,78.08,226.25",
                "Canada,Congo,1.58,1.5,3.08",
                "Canada,Ruritania,1,1,2");
        assertThat(shown(reading, Layers.TRADE))
                .contains("640>373 2001..2001 importer 148.17", "484>20 2001..2001 importer 1.58");
        assertThat(account(reading)).isEqualTo(new RowAccount(2, 2, 1, 0, 0 + COPIES));
        assertThat(count(reading, "year_of_name")).isEqualTo(1);
        assertThat(table(reading, Layers.TRADE).coverage().note()).startsWith("One year alone.");
    }

    @Test
    void refusesAnExcerptWhoseNameTellsNoYearOrTwo() {
        for (String name : List.of("trade.csv", "trade_2001_2002.csv", "trade_12001.csv")) {
            assertThatThrownBy(() -> read(name, "importer1,importer2,flow1,flow2", "Canada,Cuba,1,1"))
                    .isInstanceOf(InputRefused.class)
                    .hasMessageContaining("does not say its year");
        }
    }

    /** Values by grep over the shared files, where 815 rows of states hold neither imports nor exports. */
    @Test
    void sharedFiles() throws InputRefused {
        SourceReading reading = shared(new CowTrade(), "cow_trade_sy.csv", "cow_dyadic_trade_2001.csv");
        assertThat(reading.snapshot().rows()).isEqualTo(14_410 + 13_728);
        assertThat(addsUp(reading)).isTrue();
        assertThat(account(reading)).isEqualTo(new RowAccount(13_595, 0, 0, 0, 815));
        assertThat(reading.snapshot().files().get(1).account().unmapped()).isZero();
        assertThat(shown(reading, Layers.TRADE))
                .contains("20>2 2001..2001 importer 220138", "2>20 2001..2001 importer 155205");
        assertThat(shown(reading, Layers.TRADE_TOTAL)).contains("373 2014..2014 exports 22607.19682");
    }
}
