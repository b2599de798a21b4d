package org.entente.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Proximity on a world of five states, and with nothing to go by. */
class ProximityTest {
    private static final Coverage YEARS = new Coverage(1950, 2000, true, "");
    private static final LocalDate DAY = LocalDate.of(1975, 6, 30);

    private static TieTable table(Layer layer, Tie... ties) {
        TieTableBuilder table = TieTable.of(layer);
        for (Tie tie : ties) {
            table.add(tie);
        }
        return table.build(YEARS);
    }

    private static Proximity of(TieTable borders, TieTable languages, TieTable rulers) {
        return new Proximity(borders, languages, rulers, table(Layers.DISTANCE));
    }

    private static Proximity ruledBy(Tie... ties) {
        return of(table(Layers.BORDER), table(Layers.LANGUAGE), table(Layers.RULER, ties));
    }

    @Test
    void withoutRowsOnlyTheCompleteTableSaysNo() {
        Proximity nothing = ruledBy();
        assertThat(nothing.landBorder(1, 2, DAY)).contains(false);
        assertThat(nothing.landBorder(1, 2, LocalDate.of(2001, 1, 1))).isEmpty();
        assertThat(nothing.sharedLanguages(1, 2, DAY)).isEmpty();
        assertThat(nothing.kilometres(1, 2, DAY)).isEmpty();
        assertThat(nothing.ruled(1, 2, 2000)).isFalse();
        assertThat(nothing.commonRulers(1, 2, 1816)).isEmpty();
    }

    @Test
    void aBorderHoldsInEitherOrderAndAtItsEnds() {
        Proximity world = of(
                table(Layers.BORDER, Tie.fact(1, 2, 19600000, 19750630, "land", "")),
                table(Layers.LANGUAGE),
                table(Layers.RULER));
        assertThat(world.landBorder(1, 2, DAY)).contains(true);
        assertThat(world.landBorder(2, 1, DAY)).contains(true);
        assertThat(world.landBorder(1, 2, DAY.plusDays(1))).contains(false);
        assertThat(world.landBorder(1, 2, LocalDate.of(1960, 1, 1))).contains(true);
    }

    @Test
    void aBorderOfAnotherKindIsNoLandBorder() {
        Proximity world =
                of(table(Layers.BORDER, Tie.fact(1, 2, 0, 0, "sea", "")), table(Layers.LANGUAGE), table(Layers.RULER));
        assertThat(world.landBorder(1, 2, DAY)).contains(false);
    }

    @Test
    void rowsOfLowConfidenceArePassedOver() {
        Tie unsure = Tie.fact(1, 2, 0, 19700101, "colony", "").from("hearsay", Confidence.LOW);
        assertThat(ruledBy(unsure).ruled(1, 2, 2000)).isFalse();
        Tie spoken = Tie.fact(1, 0, 0, 0, "official", "Volapük").from("hearsay", Confidence.LOW);
        Proximity world = of(
                table(Layers.BORDER),
                table(Layers.LANGUAGE, spoken, Tie.fact(2, 0, 0, 0, "official", "Volapük")),
                table(Layers.RULER));
        assertThat(world.sharedLanguages(1, 2, DAY)).isEmpty();
    }

    @Test
    void aRulerIsCommonWhenItRuledBothInThatTime() {
        Proximity world = ruledBy(
                Tie.fact(9, 1, 0, 19600000, "colony", ""),
                Tie.fact(9, 2, 19000000, 19400000, "mandate", ""),
                Tie.fact(8, 1, 19400000, 19500000, "occupation", ""),
                Tie.fact(8, 2, 19400000, 19500000, "part", ""));
        assertThat(world.commonRulers(1, 2, 1816)).containsExactly(9);
        assertThat(world.commonRulers(1, 2, 1940)).containsExactly(9);
        assertThat(world.commonRulers(1, 2, 1945)).isEmpty();
        assertThat(world.ruled(2, 9, 1899)).as("before it began").isFalse();
        assertThat(world.ruled(2, 9, 1900)).isTrue();
    }
}
