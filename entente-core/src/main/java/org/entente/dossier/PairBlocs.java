package org.entente.dossier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.construct.VoteBlocs;
import org.entente.measure.Period;
import org.entente.measure.Poles;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.measure.bloc.BlocHistory;
import org.entente.measure.bloc.DrawnBlocs;
import org.entente.measure.bloc.FoundBlocs;
import org.jspecify.annotations.Nullable;

/**
 * The blocs of a page's two states, year by year, from the first year in which both voted to the last.
 *
 * @param subject the page
 * @param history the blocs of all years of the slice
 * @param first its first unit with both, or with either where no year has both
 * @param last its last
 * @param shown the unit spoken of: the last of the head's years that is over
 */
record PairBlocs(Subject subject, BlocHistory history, int first, int last, int shown) {
    /** In so large a share of the years a state is named as one of a bloc. */
    private static final double MOSTLY = 0.75;

    /** Empty where neither state is in the network of any year. */
    static Optional<PairBlocs> of(Subject subject) {
        BlocHistory history = VoteBlocs.history(subject.setting);
        int[] both = units(history, true, subject);
        int[] told = both.length > 0 ? both : units(history, false, subject);
        if (told.length == 0) {
            return Optional.empty();
        }
        int end = Math.min(subject.headline.toYear(), lastFullYear(subject));
        int shown = Arrays.stream(told)
                .filter(unit -> history.units().get(unit).toYear() <= end)
                .max()
                .orElse(told[told.length - 1]);
        return Optional.of(new PairBlocs(subject, history, told[0], told[told.length - 1], shown));
    }

    private static int[] units(BlocHistory history, boolean both, Subject subject) {
        return IntStream.range(0, history.units().size())
                .filter(unit -> {
                    boolean a = history.numberOf(unit, subject.a.ccode()) >= 0;
                    boolean b = history.numberOf(unit, subject.b.ccode()) >= 0;
                    return both ? a && b : a || b;
                })
                .toArray();
    }

    private static int lastFullYear(Subject subject) {
        int[] rollCalls = SliceMask.indexes(subject.mask);
        LocalDate end = subject.record.end();
        @Nullable LocalDate to = subject.slice.to();
        return end == null || rollCalls.length == 0
                ? Integer.MAX_VALUE
                : Period.lastFullYear(day(subject, rollCalls), end, to);
    }

    private static LocalDate day(Subject subject, int[] rollCalls) {
        return subject.record.rollCalls().get(rollCalls[rollCalls.length - 1]).date();
    }

    /** The number of a state's bloc; 0 for a state in none, −1 for one with too few votes. */
    int number(int unit, boolean ofA) {
        return history.numberOf(unit, ofA ? subject.a.ccode() : subject.b.ccode());
    }

    /** Whether both are in a bloc. */
    boolean placed(int unit) {
        return number(unit, true) > 0 && number(unit, false) > 0;
    }

    /** Whether both are in one bloc. */
    boolean together(int unit) {
        return placed(unit) && number(unit, true) == number(unit, false);
    }

    /** Units in which both are in a bloc. */
    int placed() {
        return (int) IntStream.rangeClosed(first, last).filter(this::placed).count();
    }

    /** Units in which both are in one bloc. */
    int together() {
        return (int) IntStream.rangeClosed(first, last).filter(this::together).count();
    }

    /** All years over which blocs are followed and numbered. */
    String years() {
        return Unit.years(
                history.units().get(0).fromYear(),
                history.units().get(history.units().size() - 1).toYear());
    }

    Unit unit(int number) {
        return history.units().get(number);
    }

    FoundBlocs found(int unit) {
        return history.found().get(unit);
    }

    /** Share of the divisions in which a state is with most of its bloc; NaN for a state in none. */
    double stability(int unit, boolean ofA) {
        int place = found(unit).place(ofA ? subject.a.ccode() : subject.b.ccode());
        return place < 0 ? Double.NaN : found(unit).stability()[place];
    }

    /** Number of states in the bloc of a number. */
    int size(int unit, int number) {
        return found(unit).members(history.bloc(unit, number)).length;
    }

    /** Members of a bloc besides the two: the poles that are one state, then those most often and most firmly in it. */
    List<String> company(int unit, int number, int most) {
        return company(unit, unit, number, most);
    }

    /** The same of units side by side: those in the bloc in most of them, under their names on the page's day. */
    List<String> company(int from, int to, int number, int most) {
        LocalDate on = day(subject, SliceMask.indexes(unit(to).mask()));
        return Stream.concat(Poles.standardStates(on).stream(), history.core(number).stream())
                .filter(ccode -> ccode != subject.a.ccode() && ccode != subject.b.ccode())
                .filter(ccode -> mostly(from, to, number, ccode))
                .distinct()
                .limit(most)
                .map(ccode -> subject.states.get(ccode).shortName(subject.on))
                .toList();
    }

    private boolean mostly(int from, int to, int number, int ccode) {
        long in = IntStream.rangeClosed(from, to)
                .filter(unit -> history.numberOf(unit, ccode) == number)
                .count();
        return in >= MOSTLY * (to - from + 1);
    }

    /** How often the two are in one bloc in draws of the families of the head's years. */
    DrawnBlocs.Together drawn() {
        return VoteBlocs.drawn(subject.setting).together(subject.a.ccode(), subject.b.ccode());
    }
}
