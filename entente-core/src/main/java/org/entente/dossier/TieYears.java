package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.chart.Axis;

/** The axis of calendar years under the drawings of ties. */
final class TieYears {
    private static final double HALF = 0.5;

    private TieYears() {}

    /** Round years, as many as have room. */
    static Axis axis(int first, int last, int most) {
        return Axis.of(first - HALF, last + HALF, ticks(first, last, most));
    }

    static List<Axis.Tick> ticks(int first, int last, int most) {
        int step = 1;
        while ((last - first) / step >= most) {
            step = step == 1 ? 2 : step == 2 ? 5 : step == 5 ? 10 : 2 * step;
        }
        List<Axis.Tick> ticks = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            if (year % step == 0) {
                ticks.add(Axis.Tick.of(year, Integer.toString(year)));
            }
        }
        return ticks;
    }
}
