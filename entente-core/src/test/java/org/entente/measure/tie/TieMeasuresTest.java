package org.entente.measure.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.entente.measure.MethodCatalogue;
import org.entente.tie.Layer;
import org.entente.tie.Layers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TieMeasuresTest {
    private static final int YEAR = 2010;

    @Test
    void everyMeasureIsInTheList() throws IllegalAccessException {
        List<TieMeasure> constants = new ArrayList<>();
        for (Field field : TieMeasures.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == TieMeasure.class) {
                constants.add((TieMeasure) field.get(null));
            }
        }

        assertThat(TieMeasures.list())
                .as("add the constant to the list in TieMeasures")
                .containsAll(constants);
        assertThat(TieMeasures.list()).extracting(TieMeasure::word).doesNotHaveDuplicates();
    }

    static List<TieMeasure> measures() {
        return TieMeasures.list();
    }

    @ParameterizedTest
    @MethodSource("measures")
    void everyMeasureSaysWhatItIs(TieMeasure measure) {
        assertThat(measure.word()).matches("[a-z][a-z_]*");
        assertThat(measure.label()).isNotBlank();
        assertThat(measure.question()).endsWith("?");
        assertThat(measure.unit()).isNotBlank();
        assertThat(measure.interval()).startsWith("It").endsWith(".");
        assertThat(measure.definition()).endsWith(".").doesNotContain("  ");
        assertThat(measure.caveats()).allSatisfy(caveat -> assertThat(caveat).endsWith("."));
        assertThat(Layers.list()).contains(measure.layer());
        assertThat(TieMeasures.find(measure.word().replace('_', '-'))).contains(measure);
        assertThat(TieMeasures.list(measure.layer())).contains(measure);
        assertThat(MethodCatalogue.list()).contains(measure.method());
    }

    @ParameterizedTest
    @MethodSource("measures")
    void withoutAnySourceThereIsNoDataAndNeverZero(TieMeasure measure) {
        TieFigures figures = new Ties().figures();
        TieFigure figure = measure.describes() == Describes.STATE
                ? figures.latest(measure, Ties.SERBIA, YEAR)
                : figures.latest(measure, Ties.SERBIA, Ties.AZERBAIJAN, YEAR);

        assertThat(figure.value()).isNaN();
        assertThat(figure.estimate().undefined()).isEqualTo("no data");
        assertThat(figure.estimate().percentile()).isNaN();
        assertThat(figure.remark()).isEqualTo("No source of this layer is here.");
        assertThat(figure.holding()).isNull();
        assertThat(figure.lastYear()).isZero();
    }

    @ParameterizedTest
    @MethodSource("measures")
    void aSourceWithoutRowsThatDoesNotListAllSaysNothing(TieMeasure measure) {
        Ties ties = new Ties();
        for (Layer layer : Layers.list()) {
            ties.with("empty", layer, Ties.partial(2000, YEAR));
        }
        TieFigures figures = ties.figures();
        TieFigure figure = measure.describes() == Describes.STATE
                ? figures.of(measure, Ties.SERBIA, YEAR)
                : figures.figure(measure, Ties.SERBIA, Ties.AZERBAIJAN, YEAR);

        assertThat(figure.defined()).isFalse();
        assertThat(figure.estimate().undefined()).isEqualTo("no data");
    }

    @ParameterizedTest
    @MethodSource("measures")
    void aMeasureIsAskedOfAsManyStatesAsItDescribes(TieMeasure measure) {
        TieFigures figures = new Ties().figures();

        if (measure.describes() == Describes.STATE) {
            assertThatThrownBy(() -> figures.figure(measure, Ties.SERBIA, Ties.USA, YEAR))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> figures.list(measure, Ties.SERBIA, YEAR))
                    .isInstanceOf(IllegalArgumentException.class);
        } else {
            assertThatThrownBy(() -> figures.of(measure, Ties.SERBIA, YEAR))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> figures.figure(measure, Ties.SERBIA, Ties.SERBIA, YEAR))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
