package org.entente.source.leaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.source.TermsClass;
import org.entente.tie.Confidence;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadersTest {
    private final TieTable table = new Leaders().tables().get(0);

    @Test
    void isOneTableOfEveryRow() {
        assertThat(new Leaders().tables()).hasSize(1);
        assertThat(table.layer()).isEqualTo(Layers.LEADER);
        assertThat(table.list())
                .containsExactlyInAnyOrderElementsOf(LeaderTable.read().rows());
    }

    @Test
    void saysHowFarItIsKnownAndThatItIsNotWhole() {
        assertThat(table.coverage().from()).isEqualTo(1991);
        assertThat(table.coverage().to()).isEqualTo(2025);
        assertThat(table.coverage().complete()).isFalse();
        assertThat(table.coverage().note()).contains("2025-10-29").contains("62 states");
        assertThat(table.of(100)).as("Colombia: no data").isEmpty();
    }

    @Test
    void cardNamesTheCheckAndLetsItBePassedOn() {
        assertThat(new Leaders().card().terms()).isEqualTo(TermsClass.OPEN);
        assertThat(new Leaders().card().termsNote()).contains("Archigos");
        assertThat(new Leaders().origin().id()).isEqualTo("builtin:leaders");
    }

    /** Public knowledge: who was in office on a day on which it mattered to one of the first pairs. */
    @ParameterizedTest
    @CsvSource({
        "373, 2020-11-10, Ilham Aliyev, president",
        "345, 1999-03-24, Slobodan Milošević, president",
        "345, 2008-02-17, Vojislav Koštunica, prime minister",
        "345, 2021-01-01, Aleksandar Vučić, president",
        "640, 1998-06-01, Mesut Yılmaz, prime minister",
        "640, 2016-07-15, Recep Tayyip Erdoğan, president",
        "710, 1996-07-01, Deng Xiaoping, paramount leader",
        "710, 2020-01-01, Xi Jinping, general secretary",
        "770, 1999-12-01, Pervez Musharraf, chief executive",
        "310, 2014-01-01, Viktor Orbán, prime minister",
        "365, 1991-06-01, Mikhail Gorbachev, president",
        "365, 2010-01-01, Vladimir Putin, prime minister",
        "371, 2020-11-10, Nikol Pashinyan, prime minister",
        "220, 2001-01-29, Jacques Chirac, president",
        "666, 1995-10-01, Yitzhak Rabin, prime minister",
        "750, 1998-05-11, Atal Bihari Vajpayee, prime minister"
    })
    void knowsWhoGovernedOnADay(int ccode, LocalDate day, String person, String post) {
        List<Tie> rows = table.of(ccode).stream().filter(row -> row.on(day)).toList();
        assertThat(rows).extracting(Tie::name).containsExactly(person);
        assertThat(rows).extracting(Tie::kind).containsExactly(post);
    }

    @Test
    void lowRowsAreMarked() {
        Tie open = table.of(2).get(table.of(2).size() - 1);
        assertThat(open.to()).isEqualTo(PackedDate.OPEN);
        assertThat(open.confidence()).isEqualTo(Confidence.LOW);
    }
}
