package org.entente.measure.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.junit.jupiter.api.Test;

class SpeechMeasuresTest {
    private static final int FIRST = 2005;
    private static final int LAST = 2014;
    private static final TieMeasure RATE =
            TieMeasures.find("salience_sovereignty").orElseThrow();
    private static final TieMeasure RATIO =
            TieMeasures.find("salience_ratio_sovereignty").orElseThrow();

    private final List<Tie> speeches = new ArrayList<>();
    private final List<Tie> mentions = new ArrayList<>();

    private void speech(int state, int year, int tokens, int hits) {
        int when = PackedDate.year(year);
        String session = String.valueOf(year - 1945);
        speeches.add(Tie.number(state, 0, when, when, "tokens", session, tokens));
        speeches.add(Tie.number(state, 0, when, when, "sovereignty", session, hits));
    }

    private void mention(int state, int other, int year, int times) {
        int when = PackedDate.year(year);
        mentions.add(Tie.number(state, other, when, when, "", String.valueOf(year - 1945), times));
    }

    private TieFigures figures() {
        return new Ties()
                .with("debate", Layers.SPEECH, Ties.partial(FIRST, LAST), speeches.toArray(new Tie[0]))
                .with("debate", Layers.MENTION, Ties.partial(FIRST, LAST), mentions.toArray(new Tie[0]))
                .figures();
    }

    private void tenYears() {
        for (int year = FIRST; year <= LAST; year++) {
            speech(Ties.USA, year, 2000, 2);
            speech(Ties.FRANCE, year, 2000, 4);
            speech(Ties.SERBIA, year, 2000, 8 + (year % 3));
            speech(Ties.CANADA, year, 2000, 5);
        }
        speech(Ties.AZERBAIJAN, LAST, 399, 3);
    }

    /** 10 mentions in 10 speeches: scipy's exact bounds of a count of 10 are 5.4254 and 16.9622, see PoissonTest. */
    @Test
    void mentionsArePerSpeechWithTheExactIntervalOfTheCount() {
        tenYears();
        for (int year = FIRST; year < FIRST + 5; year++) {
            mention(Ties.FRANCE, Ties.USA, year, 2);
        }
        TieFigure figure = figures().figure(TieMeasures.MENTIONS, Ties.FRANCE, Ties.USA, LAST);

        assertThat(figure.value()).isEqualTo(1);
        assertThat(figure.estimate().lo()).isCloseTo(0.54254, within(1e-4));
        assertThat(figure.estimate().hi()).isCloseTo(1.69622, within(1e-4));
        assertThat(figure.remark()).isEqualTo("10 in 10 speeches.");
        assertThat(figure.years()).isEqualTo("2005–2014");
    }

    @Test
    void whoSpokeAndNamedNobodyHasZeroAndWhoDidNotSpeakHasNoData() {
        tenYears();
        TieFigure named = figures().figure(TieMeasures.MENTIONS, Ties.USA, Ties.FRANCE, LAST);
        int iran = 630;
        TieFigure silent = figures().figure(TieMeasures.MENTIONS, iran, Ties.FRANCE, LAST);

        assertThat(named.value()).isZero();
        assertThat(named.estimate().hi()).isCloseTo(0.29957, within(1e-4));
        assertThat(named.remark()).isEqualTo("None in 10 speeches.");
        assertThat(silent.estimate().undefined()).isEqualTo("no data");
    }

    @Test
    void salienceIsDrawnTowardsTheCommonRate() {
        tenYears();
        TieFigures figures = figures();
        TieFigure serbia = figures.of(RATE, Ties.SERBIA, LAST);
        TieFigure ratio = figures.of(RATIO, Ties.SERBIA, LAST);

        // 89 hits in 20,000 words
        assertThat(serbia.value()).isLessThan(89 / 20.0).isGreaterThan(4);
        assertThat(ratio.value()).isGreaterThan(0.5).isLessThan(Math.log(2));
        assertThat(ratio.estimate().lo()).isLessThan(ratio.value());
        assertThat(ratio.estimate().hi()).isGreaterThan(ratio.value());
        assertThat(figures.of(RATIO, Ties.USA, LAST).value()).isNegative();
        assertThat(serbia.estimate().n()).isEqualTo(20_000);
        assertThat(serbia.estimate().percentile()).isEqualTo(100 * 3.5 / 4);
    }

    @Test
    void underFourHundredWordsThereIsNoFigure() {
        tenYears();

        assertThat(figures().of(RATE, Ties.AZERBAIJAN, LAST).estimate().undefined())
                .isEqualTo("too few");
        assertThat(figures().of(RATE, Ties.EAST_GERMANY, LAST).estimate().undefined())
                .isEqualTo("no data");
    }

    @Test
    void underFiveSpeechesThereIsNoInterval() {
        for (int year = FIRST; year < FIRST + 4; year++) {
            speech(Ties.USA, year, 1000, 1);
            speech(Ties.FRANCE, year, 1000, 20);
        }
        TieFigure figure = figures().of(RATE, Ties.FRANCE, LAST);

        assertThat(figure.defined()).isTrue();
        assertThat(figure.estimate().noInterval()).isEqualTo("under 5 speeches");
    }

    /** Ten sessions without a hit drawn again are ten without: no width would come of that, and no certainty either. */
    @Test
    void withoutAHitThereIsNoInterval() {
        for (int year = FIRST; year <= LAST; year++) {
            speech(Ties.USA, year, 1000, 20);
            speech(Ties.FRANCE, year, 1000, 0);
        }
        TieFigure figure = figures().of(RATE, Ties.FRANCE, LAST);

        assertThat(figure.defined()).isTrue();
        assertThat(figure.estimate().noInterval()).isEqualTo("no hit");
        assertThat(figures().of(RATE, Ties.USA, LAST).estimate().hasInterval()).isTrue();
    }

    @Test
    void aFrameThatNobodyUsesHasTheCommonRateOfNothing() {
        for (int year = FIRST; year <= LAST; year++) {
            speech(Ties.USA, year, 1000, 0);
            speech(Ties.FRANCE, year, 1000, 0);
        }
        TieFigure rate = figures().of(RATE, Ties.FRANCE, LAST);

        assertThat(rate.value()).isZero();
        assertThat(rate.estimate().noInterval()).isEqualTo("no variation between states");
    }
}
