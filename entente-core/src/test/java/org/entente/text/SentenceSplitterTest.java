package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    private final SentenceSplitter splitter = new SentenceSplitter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The U.S.S.R. recognised it in 1988.",
                "Mr. Smith met Gen. Petrov and Sen. Ana M. Lopez.",
                "Security Council Resolution No. 822 was adopted on Apr. 30, 1993.",
                "J. F. Kennedy and A. Gromyko spoke.",
                "It is governed by Art. 5 and para. 3 of the treaty.",
                "The U.S. Senate and the U.N. Charter agree.",
                "“Why now?” the minister asked.",
                "“Is that so?” Petrov said on Sunday.",
                "Trade rose by 3.5 per cent to $1.2 billion.",
                "The two, e.g. Chile and Peru, i.e. neighbours, differ.",
                "We waited … and waited.",
                "1. Both parties respect borders.",
                "(b) Both parties respect borders.",
                "Acme Inc. Chairman Li Wei spoke.",
                "A heading without a full stop",
                "2.1 Syntax . . . . . . . . 12",
                "Read more at www.example.org/a.b today."
            })
    void isOneSentence(String text) {
        assertThat(texts(text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It left the U.S.S.R.| The union ended.",
                "They talked to the U.S.| However, nothing came of it.",
                "Serbia said no.| Azerbaijan agreed.",
                "“We agree.”| He left.",
                "Is it true?| Chile says so.",
                "It is over!| Peru won.",
                "They signed in May.| Iran objected.",
                "In depth.|Recent statements underline it.",
                "A shared policy.[12]| The two agree.",
                "They traded etc.| But it ended.",
                "They waited...| But nothing came.",
                "He met Mr. Li.| They agreed.",
                "So did I.| He left.",
                "A heading|\n\nA sentence."
            })
    void areTwoSentences(String marked) {
        String[] parts = marked.split("\\|", -1);
        String text = String.join("", parts);
        assertThat(texts(text)).containsExactly(parts[0].strip(), parts[1].strip());
    }

    @Test
    void nothingHasNoSentences() {
        assertThat(splitter.split("")).isEmpty();
        assertThat(splitter.split(" \n\u00a0\n ")).isEmpty();
    }

    @Property(tries = 300)
    void spansAreInOrderAndLeaveOutWhiteSpaceAlone(@ForAll("texts") String text) {
        int end = 0;
        for (Span span : splitter.split(text)) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.end()).isGreaterThan(span.start());
            assertThat(blank(text.substring(end, span.start()))).isTrue();
            assertThat(blank(span.of(text).substring(0, 1))).isFalse();
            end = span.end();
        }
        assertThat(blank(text.substring(end))).isTrue();
    }

    @Property(tries = 100)
    void noSentenceCrossesABlankLine(@ForAll("texts") String one, @ForAll("texts") String two) {
        String text = one + "\n\n" + two;
        assertThat(splitter.split(text)).noneMatch(span -> span.of(text).contains("\n\n"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Serbia",
                        "U.S.S.R.",
                        "Mr.",
                        "No.",
                        "5",
                        ".",
                        "?”",
                        "…",
                        "...",
                        "“",
                        "he",
                        "said",
                        " ",
                        "\n",
                        "\n\n",
                        "\u00a0",
                        "Inc.",
                        "A.",
                        "I.",
                        "(",
                        "The",
                        "agree.Then",
                        "[1]",
                        "😀",
                        "é")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join(parts.size() % 2 == 0 ? " " : "", parts));
    }

    private static boolean blank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private List<String> texts(String text) {
        return splitter.split(text).stream().map(span -> span.of(text)).toList();
    }
}
