package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextLinesTest {
    @Test
    void breaksBetweenWordsAndCutsTheLastLine() {
        assertThat(TextLines.of("Human rights", 200, true, 2)).containsExactly("Human rights");
        assertThat(TextLines.of("Human rights and cultural diversity", 180, true, 2))
                .containsExactly("Human rights and", "cultural diversity");
        assertThat(TextLines.of("Human rights and cultural diversity and more of it", 90, true, 2))
                .hasSize(2)
                .allMatch(line -> TextWidth.of(line, true) <= 90)
                .last()
                .asString()
                .endsWith("…");
    }

    @Test
    void oneLongWordIsCutAndNothingStaysNothing() {
        assertThat(TextLines.of("x".repeat(100), 60, false, 2)).hasSize(1).allMatch(line -> line.endsWith("…"));
        assertThat(TextLines.of("", 60, false, 2)).containsExactly("");
    }
}
