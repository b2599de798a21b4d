package org.entente.claim.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.claim.article.SourceText.Block;
import org.entente.claim.article.SourceText.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 16);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LIMA, 16 February 2026 - The ministers met.",
                "LIMA, Peru, February 16, 2026 (Reuters) — The ministers met.",
                "Lima, February 16, 2026. The ministers met.",
                "Published: 16 February 2026 10:11",
                "Updated on Feb. 16, 2026",
                "16 February 2026",
                "Monday, February 16th, 2026",
                "New York, 16 February 2026",
                "By Ana Soto | 16 Feb 2026",
                "2026-02-16",
                "16.02.2026",
                "Statement at the General Assembly (16 February 2026)"
            })
    void aLineGivesTheTextsOwnDate(String line) {
        assertThat(TextDate.in(blocks("A headline", line))).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The treaty of 16 February 2026 binds both.",
                "What changed after 16 February 2026",
                "The two states signed a treaty on trade and on fisheries in their waters on 16 February 2026 in Lima.",
                "LIMA, 16 February - The ministers met.",
                "02/03/2026",
                "31 February 2026",
                "In 2026 all was well."
            })
    void datesOfWhatIsToldAreNone(String line) {
        assertThat(TextDate.in(blocks("A headline", line))).isEmpty();
    }

    @Test
    void theOptionComesFirstThenTheTextThenToday() {
        SourceText dated = new SourceText("a.txt", "", Optional.of(DAY), "metadata", List.of());
        SourceText undated = new SourceText("a.txt", "", Optional.empty(), "", List.of());
        LocalDate given = LocalDate.of(2001, 1, 1);
        assertThat(TextDate.of(dated, Optional.of(given), TODAY))
                .isEqualTo(new TextDate(given, "option", Optional.empty()));
        assertThat(TextDate.of(dated, Optional.empty(), TODAY))
                .isEqualTo(new TextDate(DAY, "metadata", Optional.empty()));
        TextDate assumed = TextDate.of(undated, Optional.empty(), TODAY);
        assertThat(assumed.date()).isEqualTo(TODAY);
        assertThat(assumed.from()).isEqualTo("assumed");
        assertThat(assumed.notice().orElseThrow().code()).isEqualTo("text_date_assumed");
    }

    private static List<Block> blocks(String... lines) {
        return Arrays.stream(lines).map(line -> new Block(Kind.PARAGRAPH, line)).toList();
    }
}
