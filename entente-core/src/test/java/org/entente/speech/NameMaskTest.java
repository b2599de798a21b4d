package org.entente.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameMaskTest {
    private static final int FRANCE = 220;
    private static final int YEAR = 2015;

    private static SpeechText speech(String text) {
        return SpeechText.of(FRANCE, 70, YEAR, text);
    }

    /** Ten speeches that write these words small. */
    private static NameMask mask() {
        List<SpeechText> small = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            small.add(speech("the council of the charter met and we thank the president, the minister, brown bears"));
        }
        return new NameMask(SpeechCounter.builtIn(), SmallWords.of(small));
    }

    private static String without(String text) {
        return mask().without(speech(text)).replaceAll("\\s+", " ").strip();
    }

    @Test
    void takesOutStatesPlacesAndPeople() {
        assertThat(without("We met in Karabakh with Serbia and the Armenian Minister."))
                .isEqualTo("We met in with and the Minister.");
        assertThat(without("The Council met; Mr. Brown thanked Minister Lavrov."))
                .isEqualTo("The Council met; . thanked Minister .");
    }

    @Test
    void keepsWordsAndAcronyms() {
        assertThat(without("the Charter and NATO")).isEqualTo("the Charter and NATO");
    }

    @Test
    void takesCompoundsWhole() {
        assertThat(without("the Russian-led council, Serbia’s president, a pro-Kurdish charter"))
                .isEqualTo("the council, president, a charter");
    }

    @Test
    void leavesTheSameWhoeverIsNamed() {
        assertThat(without("we thank Armenia and Yerevan")).isEqualTo(without("we thank Azerbaijan and Baku"));
    }

    @Test
    void aWordIsSmallWhenTenSpeechesWriteItSo() {
        List<SpeechText> nine = List.of(speech("peace ".repeat(9)), speech("Peace"));
        assertThat(SmallWords.of(nine).contains("Peace")).isFalse();
        assertThat(SmallWords.of(List.of(speech("peace ".repeat(10)))).contains("PEACE"))
                .isTrue();
    }
}
