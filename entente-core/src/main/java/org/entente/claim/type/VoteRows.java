package org.entente.claim.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.claim.EvidenceRow;
import org.entente.claim.record.StateNames;
import org.entente.claim.record.VoteWindow;
import org.entente.construct.Evidence;
import org.entente.measure.SliceMask;
import org.entente.state.State;
import org.entente.vote.Choice;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/**
 * The roll calls that say most about two states: for their closeness those on which they made a choice that few others
 * made, against it those on which one said yes and the other no while few did as either.
 */
final class VoteRows {
    private static final int SHOWN = 3;
    private static final int HALF = 2;

    private VoteRows() {}

    private record Found(int rollCall, double share, boolean alike) {}

    static List<EvidenceRow> of(VoteWindow votes, Evidence evidence, State a, State b) {
        VoteRecord record = evidence.record();
        int columnA = votes.column(a);
        int columnB = votes.column(b);
        if (columnA < 0 || columnB < 0) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (int r : SliceMask.indexes(votes.unit().mask())) {
            found(record, r, columnA, columnB).ifPresent(found::add);
        }
        found.sort(Comparator.comparingDouble(Found::share)
                .thenComparing(Comparator.comparingInt(Found::rollCall).reversed()));
        List<EvidenceRow> rows = new ArrayList<>();
        for (boolean alike : new boolean[] {true, false}) {
            found.stream()
                    .filter(one -> one.alike() == alike)
                    .limit(SHOWN)
                    .forEach(one -> rows.add(row(
                            record, one.rollCall(), alike ? EvidenceRow.Side.FOR : EvidenceRow.Side.AGAINST, a, b)));
        }
        return rows;
    }

    private static Optional<Found> found(VoteRecord record, int r, int columnA, int columnB) {
        Choice first = record.choice(r, columnA);
        Choice second = record.choice(r, columnB);
        boolean alike = first == second;
        boolean opposed = first != second && first != Choice.ABSTAIN && second != Choice.ABSTAIN;
        if (!first.cast() || !second.cast() || !(alike || opposed)) {
            return Optional.empty();
        }
        int[] tally = SliceMask.tally(record.planes(), r);
        int voting = tally[0] + tally[1] + tally[2];
        double share = (double) Math.min(tally[first.code() - 1], tally[second.code() - 1]) / voting;
        return alike && HALF * share >= 1 ? Optional.empty() : Optional.of(new Found(r, share, alike));
    }

    /** A roll call as a row: what it was on, how each of the states voted, and by how many it was carried. */
    static EvidenceRow row(VoteRecord record, int r, EvidenceRow.Side side, State... states) {
        RollCall rollCall = record.rollCalls().get(r);
        int[] tally = SliceMask.tally(record.planes(), r);
        String symbol = symbol(rollCall);
        String what = rollCall.display().equals(symbol) ? symbol : symbol + ", " + rollCall.display();
        String choices =
                Arrays.stream(states).map(state -> said(record, r, state)).collect(Collectors.joining(", "));
        return new EvidenceRow(
                side,
                Optional.of(rollCall.date()),
                what + ": " + choices + " (" + tally[0] + " yes, " + tally[1] + " abstained, " + tally[2] + " no)",
                symbol,
                "",
                "entente rollcall " + rollCall.id());
    }

    /** What a text is called by: its symbol, else the id of its vote. */
    static String symbol(RollCall rollCall) {
        return rollCall.symbol() == null ? rollCall.id() : rollCall.symbol();
    }

    private static String said(VoteRecord record, int r, State state) {
        Choice choice = record.choice(r, record.column(state.ccode()));
        String word = switch (choice) {
            case YES -> "yes";
            case ABSTAIN -> "abstained";
            case NO -> "no";
            case ABSENT -> "did not vote";
            case NOT_MEMBER -> "not a member";
            case NO_ROW -> "no data";
        };
        return StateNames.of(state, record.rollCalls().get(r).date()) + " " + word;
    }
}
