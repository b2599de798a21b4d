package org.entente.construct.company;

import java.util.Arrays;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.construct.Figured;
import org.entente.construct.IdealPositions;
import org.entente.construct.Setting;
import org.entente.measure.Estimate;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.measure.ideal.IdealPointRun;
import org.entente.measure.ideal.PairSession;
import org.entente.record.Sessions;
import org.entente.state.State;
import org.entente.vote.RollCall;

/**
 * The ideal points of two states in the sessions of the years that head a setting. A session goes by the calendar year
 * in which it opens.
 *
 * @param setting the setting
 * @param run the ideal points of all states and sessions
 * @param a one state
 * @param b the other
 * @param years those whose sessions hold enough votes of both, ascending
 */
record PairPositions(Setting setting, IdealPointRun run, State a, State b, NavigableSet<Integer> years) {
    static PairPositions of(Setting setting, State a, State b) {
        IdealPointRun run = IdealPositions.of(setting);
        Set<Integer> opening = opening(setting);
        NavigableSet<Integer> both = run.sessions(a.ccode(), b.ccode()).stream()
                .filter(run::placed)
                .map(PairSession::year)
                .filter(opening::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        NavigableSet<Integer> within = both.tailSet(setting.headline().fromYear(), true);
        return new PairPositions(setting, run, a, b, bySession(setting) || within.isEmpty() ? both : within);
    }

    /** The years in which the sessions of the head's roll calls open; the first may open the year before the head's. */
    static Set<Integer> opening(Setting setting) {
        return Arrays.stream(SliceMask.indexes(setting.headline().mask()))
                .mapToObj(setting.record().rollCalls()::get)
                .map(PairPositions::opening)
                .collect(Collectors.toSet());
    }

    private static int opening(RollCall rollCall) {
        return Sessions.year(Sessions.regular(rollCall.session(), rollCall.date()));
    }

    private static boolean bySession(Setting setting) {
        Slice slice = setting.slice();
        return slice.session() != null || slice.fromSession() > 0 || slice.toSession() > 0;
    }

    /** The row of a state in a session of {@link #years}. */
    int row(State state, int year) {
        return run.row(state.ccode(), year).orElseThrow();
    }

    /** Votes of the one who cast fewer in a session. */
    long votes(int year) {
        return run.fewest(row(a, year), row(b, year));
    }

    /** What stands where no session has enough votes of both. */
    Estimate none(String indicator) {
        Unit head = setting.headline();
        Set<Integer> opening = opening(setting);
        boolean there = run.sessions(a.ccode(), b.ccode()).stream()
                .anyMatch(session -> session.both() && opening.contains(session.year()));
        return Figured.undefined(
                indicator,
                0,
                there && head.rollCalls() > 0 ? "too few" : "no data",
                setting.level(),
                setting.evidence().originIds());
    }
}
