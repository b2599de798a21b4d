package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.chart.Axis;
import org.entente.measure.Numbers;

/** Axes of figures whose range is not known beforehand: ticks at round numbers, room at both ends. */
final class RoundTicks {
    private static final double ROOM = 0.06;
    private static final double LEAST_ROOM = 1e-3;
    private static final double FINE = 0.01;

    private RoundTicks() {}

    /**
     * An axis with a grid.
     *
     * @param ticks how many there may be, about
     * @param signed whether ticks above 0 have a plus
     */
    static Axis axis(double least, double most, int ticks, boolean signed) {
        double room = Math.max(ROOM * (most - least), LEAST_ROOM);
        double from = least - room;
        double to = most + room;
        double step = step((to - from) / ticks);
        int places = step < FINE ? 3 : 2;
        List<Axis.Tick> list = new ArrayList<>();
        for (long k = (long) Math.ceil(from / step); k * step <= to; k++) {
            String text = k == 0 ? "0" : Numbers.decimals(k * step, places, signed);
            list.add(k == 0 ? Axis.Tick.strong(0, text) : Axis.Tick.of(k * step, text));
        }
        return Axis.of(from, to, list).withGrid();
    }

    /** The least of 1, 2 and 5 times a power of ten that is not smaller. */
    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double times = least / power;
        return power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
    }
}
