package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The expected pieces are those of Hugging Face's own tokenizers library 0.36.0, run once on the same texts. */
class WordPiecesTest {
    private static final int ROOM = 128;

    private static long[] encode(String text, int limit) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                WordPiecesTest.class.getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json"))) {
            return WordPieces.read(in).encode(text, limit);
        }
    }

    @Test
    void cutsAsTheModelsOwnTokenizerDoes() throws IOException {
        assertThat(encode("Peace and the rule of law matter to small states.", ROOM))
                .containsExactly(101, 3521, 1998, 1996, 3627, 1997, 2375, 3043, 2000, 2235, 2163, 1012, 102);
        assertThat(encode(
                        "We call for the peaceful settlement of disputes — naïvely, perhaps — and for “sustainable” "
                                + "development; climate change (1.5°C) threatens low-lying islands.",
                        ROOM))
                .containsExactly(
                        101, 2057, 2655, 2005, 1996, 9379, 4093, 1997, 11936, 1517, 15743, 2135, 1010, 3383, 1517, 1998,
                        2005, 1523, 9084, 1524, 2458, 1025, 4785, 2689, 1006, 1015, 1012, 1019, 7737, 2278, 1007, 17016,
                        2659, 1011, 4688, 3470, 1012, 102);
        assertThat(encode("Café coöperation, déjà-vu: non-proliferation, 中国 antidisestablishmentarianism xqzzk!", ROOM))
                .containsExactly(
                        101, 7668, 6792, 1010, 2139, 3900, 1011, 24728, 1024, 2512, 1011, 20250, 1010, 1746, 1799, 3424,
                        10521, 4355, 7875, 13602, 3672, 12199, 2964, 1060, 4160, 13213, 2243, 999, 102);
    }

    @Test
    void endsWhereThereIsNoRoom() throws IOException {
        assertThat(encode("Peace and the rule of law", 4)).containsExactly(101, 3521, 1998, 102);
        assertThat(encode("antidisestablishmentarianism", 4)).containsExactly(101, 3424, 10521, 102);
        assertThat(encode(" \n ", ROOM)).containsExactly(101, 102);
        assertThat(encode("x".repeat(101), ROOM)).as("too long for a word").containsExactly(101, 100, 102);
    }
}
