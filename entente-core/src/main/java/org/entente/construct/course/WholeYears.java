package org.entente.construct.course;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.construct.Setting;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/** Which calendar years the end of a question leaves whole: a year of which votes are still to come has no value yet. */
public final class WholeYears {
    private static final int DECEMBER = 12;

    private WholeYears() {}

    /** The day on which a setting ends: of the slice or of the record, whichever is first; before all days without votes. */
    static LocalDate end(Setting setting) {
        Slice slice = setting.slice();
        return Stream.of(setting.record().end(), slice.to(), slice.asOf(), sessionsEnd(setting.record(), slice))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    /** The last vote of the sessions that close a slice, whatever its issues; after all days where none do. */
    private static LocalDate sessionsEnd(VoteRecord record, Slice slice) {
        if (slice.session() == null && slice.toSession() == 0) {
            return LocalDate.MAX;
        }
        Slice sessions = Slice.everything()
                .withTexts(Slice.Texts.ALL_VOTES)
                .withSession(slice.session())
                .withSessions(slice.fromSession(), slice.toSession());
        int[] held = SliceMask.indexes(SliceMask.of(record, sessions));
        return held.length == 0
                ? LocalDate.MIN
                : record.rollCalls().get(held[held.length - 1]).date();
    }

    /** The last year known in full by a setting's end, and no later than the setting's year; 0 for none. */
    public static int last(Setting setting) {
        return Math.min(setting.year(), last(setting.record(), end(setting)));
    }

    /** The last year of a record without a vote after a day, the record's own last year once it reaches December. */
    static int last(VoteRecord record, LocalDate end) {
        return record.rollCalls().stream()
                .map(RollCall::date)
                .filter(date -> date.isAfter(end))
                .findFirst()
                .map(date -> Math.min(last(record), date.getYear() - 1))
                .orElse(last(record));
    }

    /** The last calendar year whose votes a record has in full; 0 for a record without votes. */
    static int last(VoteRecord record) {
        LocalDate end = record.end();
        return end == null ? 0 : end.getMonthValue() == DECEMBER ? end.getYear() : end.getYear() - 1;
    }
}
