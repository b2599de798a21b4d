package org.entente.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.entente.chart.Axis;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.Tone;
import org.junit.jupiter.api.Test;

class PanelRowTest {
    private static final double NONE = Double.NaN;

    private static Panel strip(double lo, double value, double hi, double median) {
        Mark.Spread spread = new Mark.Spread(NONE, NONE, median, NONE, NONE);
        return Panel.strip(
                0, 10, List.of(new Mark.Strip("", 0, 10, spread, lo, hi, value, 0, Tone.PAIR, Mark.Shape.DISC)));
    }

    @Test
    void showsIntervalValueAndMedian() {
        assertThat(PanelRow.of(strip(6, 7, 9, 2), 11).text()).isEqualTo("  ┊   ━●━━ ");
        assertThat(PanelRow.ended(strip(NONE, 0, NONE, 5), 11).text()).isEqualTo("├●    ┊     ┤");
        assertThat(PanelRow.of(strip(1, 5, 9, 5), 11).text()).isEqualTo(" ━━━━●━━━━ ");
    }

    @Test
    void withoutAValueTheTrackIsDotted() {
        assertThat(PanelRow.ended(strip(NONE, NONE, NONE, NONE), 5).text()).isEqualTo("├·····┤");
    }

    @Test
    void ticksStandOverTheirColumnsAndStrongOnesGoFirst() {
        Axis axis =
                Axis.of(-1, 1, List.of(Axis.Tick.of(-1, "−1"), Axis.Tick.of(-0.1, "−0.1"), Axis.Tick.strong(0, "0")));
        assertThat(PanelRow.ticks(axis, 21).text()).isEqualTo("−1        0          ");
    }

    @Property
    void everyRowFillsItsColumns(
            @ForAll @DoubleRange(min = -5, max = 15) double lo,
            @ForAll @DoubleRange(min = -5, max = 15) double value,
            @ForAll @DoubleRange(min = -5, max = 15) double median,
            @ForAll @IntRange(min = 3, max = 120) int columns) {
        Line line = PanelRow.of(strip(lo, value, value + 1, median), columns);
        assertThat(line.width()).isEqualTo(columns);
        assertThat(line.text()).containsOnlyOnce("●");
    }

    @Test
    void aSparklineTakesItsScaleAndItsYearsFromTheChart() {
        Mark.Line line = new Mark.Line(
                "pair",
                List.of(new Mark.Point(2000, 0.5), new Mark.Point(2002, 1), new Mark.Point(2003, NONE)),
                Tone.PAIR,
                false);
        assertThat(Sparkline.on(Axis.hidden(0.5, 1), 2).text(line, 2000, 2003)).isEqualTo("▁▁  ██  ");
        assertThat(Sparkline.on(Axis.hidden(0.5, 1), 1).text(line, 2001, 2002)).isEqualTo(" █");
    }
}
