package org.entente.measure.ideal;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.entente.record.Sessions;

/**
 * A session in which one of two states voted, or both.
 *
 * @param year the calendar year in which it opens
 * @param one row of the first state, empty where it cast no vote
 * @param other row of the second
 */
public record PairSession(int year, OptionalInt one, OptionalInt other) {
    /** All such sessions of two states, in order. */
    static List<PairSession> of(IdealPointData data, int one, int other) {
        return IntStream.range(0, data.size())
                .filter(row -> data.ccode(row) == one || data.ccode(row) == other)
                .map(data::session)
                .distinct()
                .sorted()
                .mapToObj(session ->
                        new PairSession(Sessions.year(session), data.row(one, session), data.row(other, session)))
                .toList();
    }

    /** Whether both voted. */
    public boolean both() {
        return one.isPresent() && other.isPresent();
    }
}
