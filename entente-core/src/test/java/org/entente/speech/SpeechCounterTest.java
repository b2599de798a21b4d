package org.entente.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens, degenerate texts, and what must hold for any text. */
class SpeechCounterTest {
    private static final int AZERBAIJAN = 373;

    private static SpeechCounts count(String text) {
        return SpeechCounter.builtIn().count(text, AZERBAIJAN, LocalDate.of(2020, 9, 25));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 0",
                "' \n\t ' | 0",
                "— . , | 0",
                "a | 1",
                "Peace is the way. | 4",
                "self-determination | 1",
                "self- determination | 2",
                "the state’s, the states’ | 4",
                "2030 Agenda, 1.5 degrees | 5",
                "U.S. | 2",
                "rock 'n' roll | 3",
                "two--dashes a–b | 4",
                "São Tomé, Türkiye | 3",
                "Тирана мир | 2",
                "\uFEFFstart so\u00ADft hyphen | 3",
            })
    void countsTokens(String text, int expected) {
        assertThat(count(text).tokens()).as(text).isEqualTo(expected);
    }

    @Test
    void findsNothingInAnEmptyText() {
        SpeechCounts counts = count("");
        assertThat(counts.frames()).hasSize(9).containsOnly(0);
        assertThat(counts.own()).isZero();
        assertThat(counts.ccodes()).isEmpty();
        assertThat(counts.mentioned()).isZero();
    }

    @Test
    void findsPhrasesAtBothEnds() {
        SpeechCounts counts = count("Serbia speaks of human rights");
        assertThat(counts.mentions(345)).isEqualTo(1);
        assertThat(counts.frames()[6]).isEqualTo(1);
        assertThat(count("human right").frames()).containsOnly(0);
        assertThat(count("Bosnia and").mentions(346)).isEqualTo(1);
        assertThat(count("St").ccodes()).isEmpty();
    }

    @Property
    void countsOfTwoTextsAddUp(@ForAll("speeches") String one, @ForAll("speeches") String other) {
        SpeechCounts first = count(one);
        SpeechCounts second = count(other);
        SpeechCounts both = count(one + ". " + other);
        assertThat(both.tokens()).isEqualTo(first.tokens() + second.tokens());
        assertThat(both.own()).isEqualTo(first.own() + second.own());
        assertThat(both.mentioned()).isEqualTo(first.mentioned() + second.mentioned());
        for (int frame = 0; frame < both.frames().length; frame++) {
            assertThat(both.frames()[frame]).isEqualTo(first.frames()[frame] + second.frames()[frame]);
        }
        for (int ccode : both.ccodes()) {
            assertThat(both.mentions(ccode)).isEqualTo(first.mentions(ccode) + second.mentions(ccode));
        }
    }

    @Property
    void framesDoNotDependOnCase(@ForAll("speeches") String text) {
        assertThat(count(text.toUpperCase(Locale.ROOT)).frames())
                .isEqualTo(count(text).frames())
                .isEqualTo(count(text.toLowerCase(Locale.ROOT)).frames());
    }

    @Property
    void anyTextIsCounted(@ForAll String text) {
        SpeechCounts counts = count(text);
        assertThat(counts.tokens()).isBetween(0, text.length());
        assertThat(counts.mentioned() + counts.own()).isBetween(0, counts.tokens());
    }

    @Provide
    Arbitrary<String> speeches() {
        return Arbitraries.of(
                        "sovereign",
                        "self",
                        "determination",
                        "self-determination",
                        "rule",
                        "of",
                        "international",
                        "law",
                        "human",
                        "rights",
                        "Security",
                        "Council",
                        "reform",
                        "sea",
                        "level",
                        "Guinea",
                        "Papua",
                        "New",
                        "Bissau",
                        "Azerbaijan",
                        "Serbia",
                        "and",
                        "Montenegro",
                        "South",
                        "Sudan",
                        "United",
                        "States",
                        "America",
                        "Latin",
                        "the",
                        "Congo",
                        "Democratic",
                        "Republic",
                        "terrorism",
                        "climate-change",
                        "non-self-governing",
                        "Niger",
                        "Delta",
                        "war,",
                        "peace;",
                        "U.S",
                        "islands")
                .list()
                .ofMaxSize(25)
                .map(words -> String.join(" ", words));
    }
}
