package org.entente.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lexicon on sentences written by hand. */
class FramesTest {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 25);

    static int hits(String frame, String text) {
        return SpeechCounter.builtIn()
                .count(text, 0, DAY)
                .frames()[FrameLexicon.builtIn().frames().indexOf(frame)];
    }

    static int allHits(String text) {
        int sum = 0;
        for (int hits : SpeechCounter.builtIn().count(text, 0, DAY).frames()) {
            sum += hits;
        }
        return sum;
    }

    @Test
    void hasTheNineFramesOfVersionOneInOrder() {
        assertThat(FrameLexicon.VERSION).isEqualTo("v1");
        assertThat(FrameLexicon.builtIn().frames())
                .isEqualTo(List.of(
                        "sovereignty",
                        "occupation",
                        "self_determination",
                        "law",
                        "pressure",
                        "security",
                        "rights",
                        "development",
                        "connectivity"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sovereignty | 6 | Sovereign states: sovereignty, territorial integrity, inviolability, "
                        + "non-interference in internal affairs.",
                "sovereignty | 1 | Statehood is not a statement.",
                "occupation | 6 | The occupied land, its annexation, an aggressor, separatists, invasion and occupation.",
                "occupation | 0 | Occupational health; we occupy seats; invaders.",
                "self_determination | 4 | Decolonization, colonial rule, self-determination, non-self-governing territories.",
                "law | 5 | International law, multilateralism, the UN Charter, a rules-based order, Security Council reform.",
                "law | 0 | The Charter of the United Nations; reform of the Security Council; rules.",
                "pressure | 7 | Sanctions, embargoes, a blockade, coercive steps, hegemony, double standards, unilateralism.",
                "pressure | 0 | They sanction it; a double standard; blockaded.",
                "security | 6 | Terrorism, extremists, nuclear arms, disarmament, non-proliferation, peacekeepers.",
                "rights | 5 | Human rights, democracy, the rule of law, gender, civil society.",
                "development | 6 | Development, poverty, debt, climate, sea level, emissions.",
                "development | 0 | Developing states, poor and indebted; the level of the sea.",
                "connectivity | 5 | Energy, pipelines, transportation, corridors, transit.",
            })
    void countsEachPhrase(String frame, int expected, String text) {
        assertThat(hits(frame, text)).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "self-determination | 1",
                "self determination | 1",
                "self- determination | 1",
                "SELF–determination | 0",
                "self, determination | 0",
                "Rules based | 1",
                "sea-level | 1",
                "non self governing | 1",
                "nuclear-weapon-free | 1",
                "non-nuclear | 1",
                "occupation’s | 1",
                "DÉVELOPMENT | 1",
            })
    void takesHyphenAndSpaceForEachOther(String text, int expected) {
        assertThat(allHits(text)).as(text).isEqualTo(expected);
        assertThat(allHits(text.replace(' ', '\n'))).as("over a line's end").isEqualTo(expected);
    }

    @Test
    void leavesOutWhatMeansTooMuchElse() {
        assertThat(allHits("Natural gas, gas prices, independence, an independent bloc, regional blocs."))
                .isZero();
    }

    @Test
    void theLongestPhraseWinsAndCountsOnce() {
        assertThat(hits("law", "rule of international law")).isEqualTo(1);
        assertThat(hits("rights", "rule of international law")).isZero();
        assertThat(hits("self_determination", "non-self-governing")).isEqualTo(1);
        assertThat(allHits("Decolonization of colonies")).isEqualTo(2);
        assertThat(allHits("human rights and human rights")).isEqualTo(2);
    }
}
