package org.entente.source.colt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.source.SmallWorld.count;
import static org.entente.source.TieReadings.COPIES;
import static org.entente.source.TieReadings.account;
import static org.entente.source.TieReadings.shown;

import java.nio.file.Path;
import org.entente.source.InputRefused;
import org.entente.source.RowAccount;
import org.entente.source.SourceReading;
import org.entente.source.TieReadings;
import org.entente.tie.Layers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows written by hand in the columns of the published workbook: no file of the publisher was at hand. */
class ColtTest {
    private static final String HEADER =
            "TripID,LeaderCountryOrIGO,LeaderCountryISO,LeaderRole,LeaderFullName,CountryVisited,"
                    + "CountryVisitedISO,TripYear,TripStartDate,TripEndDate";

    @TempDir
    private Path folder;

    @Test
    void daysWhereTheyAreCertain() throws InputRefused {
        SourceReading reading = TieReadings.readLong(
                new Colt(),
                folder,
                "colt.csv",
                HEADER,
                "1,Azerbaijan,AZE,Head of State,Ilham Aliyev,Serbia,SRB,2013,2013-02-08,2013-02-09 00:00:00",
                "2,Serbia,SRB,Head of State,Tomislav Nikolic,Azerbaijan,AZE,2013,3/9/2013,3/10/2013",
                "3,Serbia,SRB,,Tomislav Nikolic,Azerbaijan,AZE,2014,,",
                "4,European Union,IGO,,Somebody,Azerbaijan,AZE,2014,2014-05-01,",
                "5,Azerbaijan,AZE,Head of State,Ilham Aliyev,Azerbaijan,AZE,2014,2014-05-01,",
                "6,Azerbaijan,AZE,Head of State,Ilham Aliyev,Serbia,SRB,,2013-02-08,2013-02-09",
                "7,Azerbaijan,AZE,Head of State,Ilham Aliyev,Serbia,SRB,2013,2013-02-08,2013-02-09");
        assertThat(shown(reading, Layers.VISIT))
                .containsExactly(
                        "345>373 2013..2013 Head of State Tomislav Nikolic",
                        "345>373 2014..2014 Tomislav Nikolic",
                        "373>345 2013-02-08..2013-02-09 Head of State Ilham Aliyev");
        assertThat(account(reading)).isEqualTo(new RowAccount(3, 3, 1, 1, 2 + COPIES));
        assertThat(count(reading, "date_not_iso")).isEqualTo(2);
    }

    @Test
    void anEndBeforeTheBeginningIsTheBeginning() throws InputRefused {
        SourceReading reading = TieReadings.readLong(
                new Colt(), folder, "colt.csv", HEADER, "1,A,AZE,,I. Aliyev,S,SRB,2013,2013-02-08,2013-01-09");
        assertThat(shown(reading, Layers.VISIT)).containsExactly("373>345 2013-02-08..2013-02-08 I. Aliyev");
    }
}
