package org.entente.measure.tie;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.record.TieRecord;
import org.entente.state.StateRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the built-in tables of borders, languages and rulers say of well-known pairs. */
class BuiltInGeographyTest {
    private static final TieFigures FIGURES = TieFigures.of(TieRecord.builtIn(), StateRegistry.builtIn());

    private static double value(TieMeasure measure, int a, int b, int year) {
        return FIGURES.figure(measure, a, b, year).value();
    }

    @ParameterizedTest
    @CsvSource({
        "640, 373, 2000, 1, Türkiye and Azerbaijan",
        "640, 365, 1985, 1, Türkiye and the Soviet Union",
        "365, 640, 2000, 0, Russia and Türkiye",
        "710, 770, 2000, 1, China and Pakistan",
        "310, 365, 2000, 0, Hungary and Russia",
        "651, 640, 1960, 1, United Arab Republic and Türkiye",
        "652, 640, 1960, NaN, Syria within it",
        "2, 20, 1930, NaN, before the table begins"
    })
    void bordersBeginAndEnd(int a, int b, int year, Double border, String pair) {
        assertThat(value(TieMeasures.LAND_BORDER, a, b, year)).as(pair).isEqualTo(border);
    }

    @ParameterizedTest
    @CsvSource({"211, 220, French", "20, 200, English", "341, 345, Serbian"})
    void languagesAreSharedAndNamed(int a, int b, String language) {
        TieFigure figure = FIGURES.figure(TieMeasures.SHARED_OFFICIAL_LANGUAGE, a, b, 2010);

        assertThat(figure.value()).isEqualTo(1);
        assertThat(figure.remark()).contains(language);
    }

    @Test
    void noLanguageIsSharedOrNotKnown() {
        assertThat(value(TieMeasures.SHARED_OFFICIAL_LANGUAGE, 373, 640, 2010)).isZero();
        assertThat(value(TieMeasures.SHARED_OFFICIAL_LANGUAGE, 1006, 200, 2010))
                .as("Somaliland")
                .isNaN();
    }

    @ParameterizedTest
    @CsvSource({
        "365, 373, 1, Russia and Azerbaijan",
        "345, 640, 1, Serbia and Türkiye",
        "2, 200, 1, the United States and the United Kingdom",
        "530, 531, 1, Ethiopia and Eritrea",
        "373, 345, 0, Azerbaijan and Serbia",
        "2, 41, 0, occupation of Haiti"
    })
    void oneRuledTheOther(int a, int b, double ruled, String pair) {
        assertThat(value(TieMeasures.RULED_BY_OTHER, a, b, 2000)).as(pair).isEqualTo(ruled);
    }

    @ParameterizedTest
    @CsvSource({
        "371, 373, 1, Armenia and Azerbaijan",
        "750, 770, 1, India and Pakistan",
        "160, 155, 1, Argentina and Chile",
        "345, 373, 0, Serbia and Azerbaijan"
    })
    void aThirdRuledBoth(int a, int b, double ruled, String pair) {
        assertThat(value(TieMeasures.COMMON_RULER, a, b, 2000)).as(pair).isEqualTo(ruled);
    }
}
