package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.entente.chart.Axis;
import org.entente.measure.Numbers;

/** The scales of the yearly series. */
final class YearsAxis {
    private static final int EVERY_YEAR = 12;
    private static final int EVERY_FIFTH = 45;

    private YearsAxis() {}

    /** Years along the axis: each, every fifth or every tenth, and the first and last where they have room. */
    static List<Axis.Tick> years(YearsChart.Series series) {
        int span = series.last() - series.first() + 1;
        int step = span <= EVERY_YEAR ? 1 : span <= EVERY_FIFTH ? 5 : 10;
        List<Axis.Tick> ticks = new ArrayList<>();
        for (int year = series.first(); year <= series.last(); year++) {
            String text = Integer.toString(year);
            if (year % step == 0) {
                ticks.add(step == 1 ? Axis.Tick.of(year, text) : Axis.Tick.strong(year, text));
            } else if (year == series.first() || year == series.last()) {
                ticks.add(Axis.Tick.of(year, text));
            }
        }
        return ticks;
    }

    /** Agreement from 0.5, or lower where the data need it, to 1; relative affinity about 0. */
    static Axis values(YearsPanel panel, List<YearRow> rows, boolean affinity) {
        double least = rows.stream()
                .flatMapToDouble(row -> DoubleStream.of(
                        panel.value(row), panel.lo(row), panel.world(row).q05()))
                .filter(value -> !Double.isNaN(value))
                .min()
                .orElse(0);
        double most = rows.stream()
                .flatMapToDouble(row -> DoubleStream.of(
                        panel.value(row), panel.hi(row), panel.world(row).q95()))
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(0);
        return affinity
                ? axis(Math.min(-0.1, tenth(least, false)), Math.max(0.1, tenth(most, true)), true)
                : axis(Math.min(0.5, tenth(least, false)), 1, false);
    }

    private static double tenth(double value, boolean up) {
        return up ? Math.ceil(value * 10 - 1e-9) / 10 : Math.floor(value * 10 + 1e-9) / 10;
    }

    private static Axis axis(double from, double to, boolean signed) {
        int tenths = (int) Math.round((to - from) * 10);
        int step = tenths > 6 ? 2 : 1;
        List<Axis.Tick> ticks = new ArrayList<>();
        for (int k = (int) Math.round(from * 10); k <= Math.round(to * 10); k++) {
            if (Math.floorMod(k, step) == 0) {
                String text = signed && k == 0 ? "0" : Numbers.decimals(k / 10.0, 1, signed);
                ticks.add(signed && k == 0 ? Axis.Tick.strong(0, text) : Axis.Tick.of(k / 10.0, text));
            }
        }
        return Axis.of(from, to, ticks);
    }
}
