package org.entente.construct.company;

import java.util.Arrays;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.entente.construct.Figured;
import org.entente.construct.IdealPositions;
import org.entente.construct.Setting;
import org.entente.measure.Estimate;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.measure.ideal.IdealPointRun;
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
        NavigableSet<Integer> both = new TreeSet<>();
        for (int year : opening(setting)) {
            if (enough(run, a, year).isPresent() && enough(run, b, year).isPresent()) {
                both.add(year);
            }
        }
        NavigableSet<Integer> within = both.tailSet(setting.headline().fromYear(), true);
        return new PairPositions(setting, run, a, b, bySession(setting) || within.isEmpty() ? both : within);
    }

    /** The years in which the sessions of the head's roll calls open; the first may open the year before the head's. */
    static int[] opening(Setting setting) {
        return Arrays.stream(SliceMask.indexes(setting.headline().mask()))
                .mapToObj(setting.record().rollCalls()::get)
                .mapToInt(PairPositions::opening)
                .distinct()
                .toArray();
    }

    private static int opening(RollCall rollCall) {
        return Sessions.year(Sessions.regular(rollCall.session(), rollCall.date()));
    }

    private static boolean bySession(Setting setting) {
        Slice slice = setting.slice();
        return slice.session() != null || slice.fromSession() > 0 || slice.toSession() > 0;
    }

    /** The row of a state in a session with enough of its votes. */
    private static OptionalInt enough(IdealPointRun run, State state, int year) {
        OptionalInt row = run.row(state.ccode(), year);
        return row.isPresent() && !run.fewVotes(row.getAsInt()) ? row : OptionalInt.empty();
    }

    /** The row of a state in a session of {@link #years}. */
    int row(State state, int year) {
        return run.row(state.ccode(), year).orElseThrow();
    }

    /** Votes of the one who cast fewer in a session. */
    long votes(int year) {
        return Math.min(run.data().votesOf(row(a, year)), run.data().votesOf(row(b, year)));
    }

    /** What stands where no session has enough votes of both. */
    Estimate none(String indicator) {
        Unit head = setting.headline();
        boolean there = Arrays.stream(opening(setting))
                .anyMatch(year -> run.row(a.ccode(), year).isPresent()
                        && run.row(b.ccode(), year).isPresent());
        return Figured.undefined(
                indicator,
                0,
                there && head.rollCalls() > 0 ? "too few" : "no data",
                setting.level(),
                setting.evidence().originIds());
    }
}
