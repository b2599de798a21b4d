package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class WeightedSlopeTest {
    private static final double[] YEARS = {2000, 2001, 2002, 2005};
    private static final double[] WEIGHTS = {10, 40, 20, 5};

    @Test
    void slopeIsThatOfWeightedLeastSquares() {
        // python3 -c "import numpy as np;
        // print(np.polyfit([2000,2001,2002,2005],[.1,.3,.2,.6],1,w=np.sqrt([10,40,20,5]))[0])"
        double slope = WeightedSlope.of(YEARS, new double[] {0.1, 0.3, 0.2, 0.6}, WEIGHTS);
        assertThat(slope).isCloseTo(0.0714285714, within(1e-9));
    }

    @Property
    void aLineHasItsOwnSlope(
            @ForAll @DoubleRange(min = -1, max = 1) double slope,
            @ForAll @DoubleRange(min = -5, max = 5) double level) {
        double[] values = new double[YEARS.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = level + slope * (YEARS[k] - 2000);
        }
        assertThat(WeightedSlope.of(YEARS, values, WEIGHTS)).isCloseTo(slope, within(1e-9));
    }

    @Test
    void missingYearsLeaveIt() {
        double no = Double.NaN;
        assertThat(WeightedSlope.of(YEARS, new double[] {1, no, no, 6}, WEIGHTS))
                .isCloseTo(1, within(1e-12));
        assertThat(WeightedSlope.of(YEARS, new double[] {1, no, no, no}, WEIGHTS))
                .isNaN();
        assertThat(WeightedSlope.of(YEARS, new double[] {no, no, no, no}, WEIGHTS))
                .isNaN();
    }
}
