package org.entente.source.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.tie.Proximity;
import org.junit.jupiter.api.Test;

/** What the tables say of well-known pairs. */
class ProximityOfStatesTest {
    private final Proximity proximity = Tables.proximity();

    private static LocalDate day(int year) {
        return LocalDate.of(year, 6, 30);
    }

    @Test
    void bordersBeginAndEnd() {
        assertThat(proximity.landBorder(640, 373, day(2000)))
                .as("Türkiye and Azerbaijan")
                .contains(true);
        assertThat(proximity.landBorder(640, 365, day(1985)))
                .as("Türkiye and the Soviet Union")
                .contains(true);
        assertThat(proximity.landBorder(365, 640, day(2000)))
                .as("Russia and Türkiye")
                .contains(false);
        assertThat(proximity.landBorder(710, 770, day(2000)))
                .as("China and Pakistan")
                .contains(true);
        assertThat(proximity.landBorder(310, 365, day(2000)))
                .as("Hungary and Russia")
                .contains(false);
        assertThat(proximity.landBorder(651, 640, day(1960)))
                .as("United Arab Republic, Türkiye")
                .contains(true);
        assertThat(proximity.landBorder(652, 640, day(1960)))
                .as("Syria within it")
                .contains(false);
        assertThat(proximity.landBorder(2, 20, day(1930)))
                .as("before the table begins")
                .isEmpty();
    }

    @Test
    void languagesAreShared() {
        assertThat(proximity.sharedLanguages(211, 220, day(2000)).orElseThrow()).containsExactly("French");
        assertThat(proximity.sharedLanguages(20, 200, day(2000)).orElseThrow()).containsExactly("English");
        assertThat(proximity.sharedLanguages(373, 640, day(2000)).orElseThrow()).isEmpty();
        assertThat(proximity.sharedLanguages(341, 345, day(2010)).orElseThrow()).containsExactly("Serbian");
        assertThat(proximity.sharedLanguages(1006, 200, day(2010)))
                .as("Somaliland: not known")
                .isEmpty();
    }

    @Test
    void rulersAreKnown() {
        assertThat(proximity.ruled(365, 373, 2000)).as("Russia and Azerbaijan").isTrue();
        assertThat(proximity.ruled(345, 640, 2000)).as("Serbia and Türkiye").isTrue();
        assertThat(proximity.ruled(2, 200, 2000))
                .as("the United States and the United Kingdom")
                .isTrue();
        assertThat(proximity.ruled(373, 345, 2000)).as("Azerbaijan and Serbia").isFalse();
        assertThat(proximity.ruled(2, 41, 2000)).as("occupation of Haiti").isFalse();
        assertThat(proximity.ruled(530, 531, 1950)).as("Eritrea before 1952").isFalse();
    }

    @Test
    void commonRulersHaveTheirTime() {
        assertThat(proximity.commonRulers(371, 373, 1945))
                .as("Armenia and Azerbaijan")
                .containsExactly(365);
        assertThat(proximity.commonRulers(750, 770, 1945))
                .as("India and Pakistan")
                .containsExactly(200);
        assertThat(proximity.commonRulers(160, 155, 1816))
                .as("Argentina and Chile")
                .containsExactly(230);
        assertThat(proximity.commonRulers(160, 155, 1945)).isEmpty();
        assertThat(proximity.commonRulers(345, 373, 1816)).isEmpty();
    }
}
