package org.entente.app.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.entente.app.rollcall.RollCallFinder;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.measure.SliceWords;
import org.entente.measure.Unit;
import org.entente.notice.Notices;
import org.entente.record.Disagreement;
import org.entente.record.OpenedRecord;
import org.entente.source.Origin;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/**
 * The record a verb reads and the part of it that was asked for.
 *
 * @param record the whole record
 * @param origins what it rests on
 * @param allDisagreements where a source states something else
 * @param slice what was asked, with whole texts or all votes decided
 * @param mask the roll calls asked for
 */
public record SlicedRecord(
        VoteRecord record, List<Origin> origins, List<Disagreement> allDisagreements, Slice slice, long[] mask) {

    /**
     * Opens the record that a slice names.
     *
     * @param slice with whole texts or all votes decided
     * @throws CommandFailed if the record was not imported
     */
    static SlicedRecord open(Invocation invocation, Slice slice) {
        Notices notices = new Notices();
        OpenedRecord opened = new RecordOpening(FigureMaker.location(invocation), notices).open(slice.record());
        invocation.notices(notices.list());
        Slice resolved = slice.symbols() == null
                ? slice
                : slice.withSymbols(new RollCallFinder(opened.record()).ids(slice.symbols()));
        long[] mask = SliceMask.of(opened.record(), resolved);
        return new SlicedRecord(opened.record(), opened.origins(), opened.disagreements(), resolved, mask);
    }

    /** Number of roll calls asked for. */
    public int rollCalls() {
        return SliceMask.count(mask);
    }

    /** Number of families among them. */
    public int families() {
        return (int) Arrays.stream(SliceMask.indexes(mask))
                .map(index -> record.rollCalls().get(index).family())
                .distinct()
                .count();
    }

    /** The roll calls asked for as one unit. */
    public Unit unit() {
        return Unit.of(record, mask, "");
    }

    /** The last day asked for: what states are named and looked up by; today when the slice is open. */
    public LocalDate end() {
        if (slice.to() != null) {
            return slice.to();
        }
        int[] indexes = SliceMask.indexes(mask);
        boolean open = slice.session() == null && slice.toSession() == 0;
        return open || indexes.length == 0
                ? LocalDate.now(ZoneOffset.UTC)
                : record.rollCalls().get(indexes[indexes.length - 1]).date();
    }

    /** This, if it holds a roll call. */
    public SlicedRecord orNothing() {
        if (rollCalls() > 0) {
            return this;
        }
        RollCall first = record.rollCalls().get(0);
        throw Failure.of(
                        ExitCode.NO_ANSWER,
                        "empty_slice",
                        "no roll call on record is like this: " + String.join(", ", SliceWords.labels(slice)))
                .withDetail("The record goes from " + first.date() + " to " + record.end() + ".")
                .withRemedy("Ask for fewer conditions at once; entente rollcalls shows what there is.")
                .thrown();
    }

    /** Where sources disagree on a roll call. */
    public List<Disagreement> disagreements(int index) {
        String id = record.rollCalls().get(index).id();
        return allDisagreements.stream()
                .filter(disagreement -> disagreement.rollCall().equals(id))
                .toList();
    }

    /** The sources that have a roll call, by its ids. */
    public List<String> sources(int index) {
        RollCall rollCall = record.rollCalls().get(index);
        return Stream.concat(Stream.of(rollCall.id()), rollCall.aliases().stream())
                .toList();
    }
}
