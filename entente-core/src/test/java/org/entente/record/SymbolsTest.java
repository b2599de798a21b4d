package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolsTest {
    @ParameterizedTest
    @CsvSource({
        "A/RES/62/243, 62/243",
        "62/243, 62/243",
        "R/62/243, 62/243",
        "r/62/243, 62/243",
        "a/res/62/243, 62/243",
        "ES-11/1, ES-11/1",
        "A/RES/ES-11/1, ES-11/1",
        "A/RES/2775(XXVI)F, 26/2775F",
        "A/RES/2775(XXVI)[F], 26/2775F",
        "2775 (XXVI) F, 26/2775F",
        "R/26/2775F, 26/2775F",
        "A/RES/31/6[A], 31/6A",
        "A/RES/50/38[B-XII], 50/38BXII",
        "R/50/38B/XII, 50/38BXII",
        "A/RES/36//235IX, 36/235IX",
        "A/RES/39/236[SECTION II], 39/236II",
        "A/RES/78/183 B, 78/183B",
        "A/RES/17(I)[RULE-73], 1/17",
        "A/RES/63(I)[PARA.1], 1/63",
        "A/RES/997(ES-I), ES-1/997",
        "A/RES/104(S-1), S-1/104",
        "A/RES/3200(S-VI), S-6/3200",
        "A/RES/S-14/1, S-14/1",
        "A/DEC/80/506, 80/506",
        "A/RES/79/XX, 79/XX",
        "A/RES/1991(XVIII)A, 18/1991A",
        "A/RES/2649(XXV), 25/2649",
    })
    void bringsSpellingsTogether(String spelling, String key) {
        assertThat(Symbols.key(spelling)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "62/243, A/RES/62/243",
        "R/72/50, A/RES/72/50",
        "A/RES/31/6[A], A/RES/31/6A",
        "A/RES/2775(XXVI)[F], A/RES/2775(XXVI)F",
        "A/RES/63(I)[PARA.1], A/RES/63(I)",
        "A/RES/39/236[SECTION II], A/RES/39/236-II",
        "ES-11/1, A/RES/ES-11/1",
        "R/33/440, A/DEC/33/440",
        "80/506, A/DEC/80/506",
    })
    void showsTheOfficialSpelling(String spelling, String shown) {
        assertThat(Symbols.display(spelling)).isEqualTo(shown);
    }

    @Test
    void knowsWhatIsNoSymbol() {
        assertThat(Symbols.key("Golan")).isNull();
        assertThat(Symbols.key("GOAR/1/1288B")).isNull();
        assertThat(Symbols.key("R/6444A")).isNull();
        assertThat(Symbols.key("")).isNull();
        assertThat(Symbols.display("ESS/1/34")).isEqualTo("ESS/1/34");
    }

    @Property
    void whatIsShownMeansTheSame(
            @ForAll @IntRange(min = 31, max = 99) int session, @ForAll @IntRange(min = 1, max = 399) int n) {
        String key = session + "/" + n;
        assertThat(Symbols.key(Symbols.display(key))).isEqualTo(key);
        assertThat(Symbols.key(Symbols.display(key + "B"))).isEqualTo(key + "B");
    }
}
