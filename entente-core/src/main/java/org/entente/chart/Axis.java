package org.entente.chart;

import java.util.List;

/**
 * A scale and what is written along it. An axis starts where its measure does.
 *
 * @param from value at the left or the bottom
 * @param to value at the right or the top; larger than {@code from}
 * @param ticks what is written, in ascending order; none hides the axis
 * @param grid whether a faint line crosses the plot at each tick
 */
public record Axis(double from, double to, List<Tick> ticks, boolean grid) {
    /**
     * A written place of an axis.
     *
     * @param at its value
     * @param text as written
     * @param strong whether it is written darker, and its line drawn darker: a zero, a round year
     */
    public record Tick(double at, String text, boolean strong) {
        public static Tick of(double at, String text) {
            return new Tick(at, text, false);
        }

        public static Tick strong(double at, String text) {
            return new Tick(at, text, true);
        }
    }

    public Axis {
        ticks = List.copyOf(ticks);
        if (!(from < to)) {
            throw new IllegalArgumentException("an axis from " + from + " to " + to);
        }
    }

    /** A scale without a word. */
    public static Axis hidden(double from, double to) {
        return new Axis(from, to, List.of(), false);
    }

    /** A scale with ticks, without lines across the plot. */
    public static Axis of(double from, double to, List<Tick> ticks) {
        return new Axis(from, to, ticks, false);
    }

    /** The same scale with lines across the plot. */
    public Axis withGrid() {
        return new Axis(from, to, ticks, true);
    }

    /** Where a value lies, 0 at {@code from} and 1 at {@code to}; outside values are held at the ends. */
    public double place(double value) {
        return Math.max(0, Math.min(1, (value - from) / (to - from)));
    }
}
