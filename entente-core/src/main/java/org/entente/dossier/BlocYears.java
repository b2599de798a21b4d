package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.chart.Axis;
import org.entente.chart.Tone;
import org.entente.measure.Unit;
import org.entente.measure.bloc.BlocHistory;

/** Where the units of blocs lie on a horizontal axis, and which colour a bloc has: the same in every drawing. */
final class BlocYears {
    private static final List<Tone> TONES =
            List.of(Tone.BLOC_1, Tone.BLOC_2, Tone.BLOC_3, Tone.BLOC_4, Tone.BLOC_5, Tone.BLOC_6);
    private static final double HALF = 0.5;

    private final List<Unit> units;
    private final int first;
    private final int last;
    private final boolean years;

    BlocYears(BlocHistory history) {
        this(history, 0, history.units().size() - 1);
    }

    /** Of some of the units, both ends included. */
    BlocYears(BlocHistory history, int first, int last) {
        this.units = history.units();
        this.first = first;
        this.last = last;
        this.years = IntStream.range(0, units.size())
                .allMatch(k -> units.get(k).fromYear() == units.get(k).toYear()
                        && (k == 0 || units.get(k - 1).toYear() < units.get(k).fromYear()));
    }

    /** How many blocs have a colour and a row of their own. */
    static int coloured() {
        return TONES.size();
    }

    /** The colour of a bloc's number; grey beyond those with one of their own. */
    static Tone tone(int number) {
        return number <= TONES.size() ? TONES.get(number - 1) : Tone.WORLD;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    double x(int unit) {
        return years ? units.get(unit).fromYear() : unit;
    }

    Axis axis(int most) {
        double from = x(first);
        double to = x(last);
        return years ? TieYears.axis((int) from, (int) to, most) : Axis.of(from - HALF, to + HALF, labels(most));
    }

    private List<Axis.Tick> labels(int most) {
        int step = Math.max(1, (last - first + most) / most);
        List<Axis.Tick> ticks = new ArrayList<>();
        for (int unit = first; unit <= last; unit += step) {
            ticks.add(Axis.Tick.of(unit, units.get(unit).label()));
        }
        return ticks;
    }
}
