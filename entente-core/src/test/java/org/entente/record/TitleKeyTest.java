package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleKeyTest {
    private static final String GOLAN = "The Syrian Golan : resolution / adopted by the General Assembly";

    @Test
    void readsATitleToItsEnd() {
        assertThat(TitleKey.cut(GOLAN)).isEqualTo("The Syrian Golan");
        assertThat(TitleKey.cut("Endorsement : decision / adopted by the General Assembly"))
                .isEqualTo("Endorsement");
        assertThat(TitleKey.cut("Bilateral negotiations resolutio / adopted by the General Assembly"))
                .isEqualTo("Bilateral negotiations resolutio");
        assertThat(TitleKey.cut("The situation in the Middle East : the Syrian Golan"))
                .isEqualTo("The situation in the Middle East : the Syrian Golan");
    }

    @Test
    void takesLettersAlone() {
        assertThat(TitleKey.ofLibrary(GOLAN)).isEqualTo(TitleKey.ofLibrary("THE SYRIAN GOLAN"));
        assertThat(TitleKey.ofLibrary("the Syrian-Golan, 1981")).isEqualTo(TitleKey.ofLibrary("The Syrian Golan"));
        assertThat(TitleKey.ofLibrary("The Syrian Golan"))
                .isNotEqualTo(TitleKey.ofLibrary("The occupied Syrian Golan"));
    }

    @Test
    void fitsFortyEightBits() {
        // printf 'THESYRIANGOLAN' | sha256sum | cut -c1-12
        assertThat(Long.toHexString(TitleKey.ofLibrary(GOLAN))).isEqualTo("31885aee4555");
    }

    @Test
    void hasNoneForWhatIsNoTitle() {
        assertThat(TitleKey.ofLibrary(null)).isZero();
        assertThat(TitleKey.ofLibrary("Guam 2017")).isZero();
        assertThat(TitleKey.ofLibrary("Jerusalem")).isNotZero();
        assertThat(TitleKey.ofDescription("The President: I shall now put to the vote operative paragraph 2."))
                .isZero();
        assertThat(TitleKey.ofDescription("The Acting President (spoke in Spanish): Draft resolution II"))
                .isZero();
        assertThat(TitleKey.ofDescription("Presidential elections in South Africa"))
                .isNotZero();
    }

    @Test
    void looksAtTheFirstHundredAndTwentyLetters() {
        String same = "a".repeat(120);
        assertThat(TitleKey.ofLibrary(same + "b")).isEqualTo(TitleKey.ofLibrary(same + "c"));
        assertThat(TitleKey.ofLibrary("b" + same)).isNotEqualTo(TitleKey.ofLibrary("c" + same));
    }
}
