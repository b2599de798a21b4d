package org.entente.app.cli;

import java.time.LocalDate;
import java.util.List;
import org.entente.measure.Period;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.measure.SliceWords;
import org.entente.notice.Notice;
import org.entente.vote.VoteRecord;

/** When nobody said of which time to speak: the last period in which the states have votes enough. */
final class LastPeriod {
    private static final int ENOUGH = 30;

    private LastPeriod() {}

    /**
     * The slice itself when it says a time, else its last block of seven years in which every state cast thirty votes;
     * the slice itself when there is none.
     */
    static SlicedRecord of(SlicedRecord sliced, List<Integer> ccodes) {
        return of(sliced, ccodes, Integer.MAX_VALUE);
    }

    /** The same of the time of a day named after a state: the last such period that had begun then, if there is one. */
    static SlicedRecord of(SlicedRecord sliced, NamedState state) {
        SlicedRecord then = of(sliced, List.of(state.ccode()), state.on().getYear());
        return then.equals(sliced) ? of(sliced, List.of(state.ccode())) : then;
    }

    private static SlicedRecord of(SlicedRecord sliced, List<Integer> ccodes, int year) {
        Slice slice = sliced.slice();
        if (!slice.allTime()) {
            return sliced;
        }
        VoteRecord record = sliced.record();
        int[] indexes = SliceMask.indexes(sliced.mask());
        LocalDate last = record.rollCalls().get(indexes[indexes.length - 1]).date();
        LocalDate end = record.end() == null ? last : record.end();
        int first = record.rollCalls().get(indexes[0]).year();
        List<Period> blocks = Period.blocks(first, Period.lastFullYear(last, end, null));
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Slice block = slice.withYears(blocks.get(i).from(), blocks.get(i).to());
            long[] mask = SliceMask.of(record, block);
            if (blocks.get(i).from() <= year
                    && ccodes.stream().allMatch(ccode -> cast(record, mask, ccode) >= ENOUGH)) {
                return new SlicedRecord(record, sliced.origins(), sliced.allDisagreements(), block, mask);
            }
        }
        return sliced;
    }

    /** Says which period was taken when none was asked for. */
    static List<Notice> notices(SlicedRecord asked, SlicedRecord taken) {
        if (taken.slice().equals(asked.slice())) {
            return List.of();
        }
        return List.of(Notice.info(
                "last_period",
                "No years were asked for: this speaks of " + SliceWords.time(taken.slice())
                        + ", the last period with at least " + ENOUGH + " votes."));
    }

    /** Votes that a state cast on roll calls of a mask. */
    static int cast(VoteRecord record, long[] mask, int ccode) {
        int column = record.column(ccode);
        int cast = 0;
        for (int plane = 0; column >= 0 && plane < 3; plane++) {
            long[] votes = record.planes().plane(column, plane);
            for (int word = 0; word < mask.length; word++) {
                cast += Long.bitCount(votes[word] & mask[word]);
            }
        }
        return cast;
    }
}
