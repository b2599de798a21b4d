package org.entente.app.blocs;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.app.cli.NamedState;
import org.entente.app.cli.SlicedRecord;
import org.entente.app.file.Column;
import org.entente.dossier.Sheet;
import org.entente.measure.Period;
import org.entente.measure.Poles;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.measure.bloc.BlocHistory;
import org.entente.measure.bloc.BlocSettings;
import org.entente.measure.bloc.DeclaredBlocs;
import org.entente.measure.bloc.FoundBlocs;
import org.entente.measure.bloc.Outcome;
import org.entente.notice.Notice;
import org.entente.state.StateRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The blocs of a slice.
 *
 * @param sliced the record and what was asked of it
 * @param by how the slice was divided
 * @param settings how blocs were sought
 * @param history the blocs of every unit, followed over time
 */
public record BlocsAnswer(SlicedRecord sliced, Unit.By by, BlocSettings settings, BlocHistory history) {

    StateRegistry states() {
        return StateRegistry.builtIn();
    }

    /** A state as named on the last day of a unit. */
    NamedState named(int unit, int ccode) {
        return new NamedState(states().get(ccode), day(unit));
    }

    /** "2018" or "session 15". */
    String label(int unit) {
        String label = history.units().get(unit).label();
        return by == Unit.By.SESSION ? "session " + label : label;
    }

    /** The day of a unit's last roll call. */
    LocalDate day(int unit) {
        int[] rollCalls = SliceMask.indexes(history.units().get(unit).mask());
        return sliced.record().rollCalls().get(rollCalls[rollCalls.length - 1]).date();
    }

    /** Short names of states on the last day of a unit, in the order of the codes given. */
    List<String> names(int unit, int[] ccodes) {
        return Arrays.stream(ccodes)
                .mapToObj(ccode -> named(unit, ccode).shortName())
                .toList();
    }

    DeclaredBlocs declared() {
        return new DeclaredBlocs(states(), sliced.record());
    }

    /** The unit spoken of: the last whose years are over, or the last of all. */
    int shown() {
        LocalDate end = sliced.record().end();
        int last = history.units().size() - 1;
        int full = end == null
                ? Integer.MAX_VALUE
                : Period.lastFullYear(day(last), end, sliced.slice().to());
        return IntStream.rangeClosed(0, last)
                .filter(unit -> history.units().get(unit).toYear() <= full)
                .max()
                .orElse(last);
    }

    FoundBlocs found(int unit) {
        return history.found().get(unit);
    }

    /** The blocs of a unit in the order of their numbers. */
    List<Integer> blocs(int unit) {
        return Arrays.stream(history.numbers(unit))
                .map(number -> history.bloc(unit, number))
                .boxed()
                .toList();
    }

    /** COW codes of the states in the network of a unit that are in no bloc. */
    int[] alone(int unit) {
        return found(unit).members(-1);
    }

    /** The names that a number stands for best, as of the last unit it is in. */
    List<String> core(int number, int states) {
        int last = IntStream.range(0, history.units().size())
                .filter(unit -> history.bloc(unit, number) >= 0)
                .max()
                .orElseThrow();
        return history.core(number).stream()
                .limit(states)
                .map(ccode -> named(last, ccode).shortName())
                .toList();
    }

    /** States of a unit's bloc: the poles that are one state, then those most often and most firmly in it. */
    List<String> core(int unit, int bloc, int states) {
        int[] members = found(unit).members(bloc);
        return Stream.concat(
                        Poles.standardStates(day(unit)).stream(), history.core(history.number(unit, bloc)).stream())
                .filter(ccode -> Arrays.binarySearch(members, ccode) >= 0)
                .distinct()
                .limit(states)
                .map(ccode -> named(unit, ccode).shortName())
                .toList();
    }

    /** "189 states: 2 blocs of 127 and 56, 6 states in none". */
    String sentence(int unit) {
        FoundBlocs found = found(unit);
        if (found.outcome() != Outcome.FOUND) {
            return found.outcome().words();
        }
        return BlocWords.sizes(found) + BlocWords.rest(alone(unit).length);
    }

    /** The answer for machines. */
    public Map<String, @Nullable Object> json() {
        return new BlocsJson(this).data();
    }

    /** The answer as columns of a file. */
    public List<Column> table() {
        return new BlocsTable(this).columns();
    }

    /** The answer as a page, made by this command. */
    public Sheet sheet(List<Notice> notices, String command) {
        return new BlocsSheet(this).sheet(notices, command);
    }
}
