package org.entente.measure.tie;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.junit.jupiter.api.Test;

class GeographyMeasuresTest {
    private static final int BRITAIN = 200;

    private final TieFigures figures = new Ties()
            .with(
                    "geography",
                    Layers.DISTANCE,
                    Ties.complete(1946, 2025),
                    distance(PackedDate.OPEN, PackedDate.parse("1999-06-30"), 700),
                    distance(PackedDate.parse("1999-07-01"), PackedDate.OPEN, 800))
            .with("geography", Layers.BORDER, Ties.complete(1946, 2025), always(Ties.USA, Ties.CANADA, "land", ""))
            .with(
                    "geography",
                    Layers.LANGUAGE,
                    Ties.partial(1946, 2025),
                    always(Ties.USA, 0, "official", "English"),
                    always(Ties.CANADA, 0, "official", "English"),
                    always(Ties.CANADA, 0, "official", "French"),
                    always(Ties.FRANCE, 0, "official", "French"))
            .with(
                    "geography",
                    Layers.RULER,
                    Ties.partial(1816, 2025),
                    ruled(BRITAIN, Ties.USA, 1783),
                    ruled(BRITAIN, Ties.CANADA, 1867))
            .figures();

    private static Tie distance(int from, int to, double kilometres) {
        return Tie.number(Ties.USA, Ties.CANADA, from, to, "capitals", "", kilometres);
    }

    private static Tie always(int a, int b, String kind, String name) {
        return Tie.fact(a, b, PackedDate.OPEN, PackedDate.OPEN, kind, name);
    }

    private static Tie ruled(int ruler, int ruled, int to) {
        return Tie.fact(ruler, ruled, PackedDate.OPEN, PackedDate.year(to), "colony", "");
    }

    private double value(TieMeasure measure, int a, int b, int year) {
        return figures.figure(measure, a, b, year).value();
    }

    @Test
    void theDistanceIsThatOfTheCapitalsOfTheYearsLastDay() {
        assertThat(value(TieMeasures.CAPITAL_DISTANCE, Ties.CANADA, Ties.USA, 1998))
                .isEqualTo(700);
        assertThat(value(TieMeasures.CAPITAL_DISTANCE, Ties.CANADA, Ties.USA, 1999))
                .isEqualTo(800);
    }

    @Test
    void bordersAreListedInFullAndLanguagesAreNot() {
        assertThat(value(TieMeasures.LAND_BORDER, Ties.CANADA, Ties.USA, 2000)).isEqualTo(1);
        assertThat(value(TieMeasures.LAND_BORDER, Ties.FRANCE, Ties.USA, 2000)).isZero();
        assertThat(value(TieMeasures.SHARED_OFFICIAL_LANGUAGE, Ties.FRANCE, Ties.CANADA, 2000))
                .isEqualTo(1);
        assertThat(value(TieMeasures.SHARED_OFFICIAL_LANGUAGE, Ties.FRANCE, Ties.USA, 2000))
                .isZero();
        assertThat(value(TieMeasures.SHARED_OFFICIAL_LANGUAGE, Ties.SERBIA, Ties.USA, 2000))
                .isNaN();
        assertThat(figures.figure(TieMeasures.SHARED_OFFICIAL_LANGUAGE, Ties.FRANCE, Ties.CANADA, 2000)
                        .remark())
                .isEqualTo("French.");
    }

    @Test
    void formerRuleCountsLongAfterItEnded() {
        assertThat(value(TieMeasures.RULED_BY_OTHER, Ties.USA, BRITAIN, 2000)).isEqualTo(1);
        assertThat(value(TieMeasures.COMMON_RULER, Ties.USA, Ties.CANADA, 2000)).isEqualTo(1);
        assertThat(value(TieMeasures.COMMON_RULER, Ties.USA, BRITAIN, 2000)).isNaN();
        assertThat(value(TieMeasures.RULED_BY_OTHER, Ties.USA, Ties.CANADA, 2000))
                .as("a list that is not complete says nothing of those it does not have")
                .isNaN();
    }
}
