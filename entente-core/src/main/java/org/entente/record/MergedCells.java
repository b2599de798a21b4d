package org.entente.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.entente.vote.Choice;
import org.entente.vote.RollCall;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a merged roll call: those of the source that comes first there; where it has no row, the built-in
 * record's, then any other's. A cell that the built-in record has from the library, since the CC0 record has two states
 * exchanged, is as official as one of a registry case. What another source states of a vote is listed.
 */
final class MergedCells {
    private final int[] ccodes;
    private final MembershipRule membership;
    private final List<Disagreement> disagreements = new ArrayList<>();

    MergedCells(int[] ccodes, MembershipRule membership) {
        this.ccodes = ccodes;
        this.membership = membership;
    }

    List<Disagreement> disagreements() {
        return disagreements;
    }

    byte[] of(MergeSlot slot, RollCall rollCall, boolean registryCase, List<Disagreement> earlier) {
        List<String> order = Sources.precedence(registryCase, slot.builtInOfficial());
        byte[] cells = new byte[ccodes.length];
        BitSet exchanged = exchanged(earlier);
        for (int s = 0; s < cells.length; s++) {
            byte chosen = first(slot, exchanged.get(s) ? Sources.precedence(true, true) : order, s);
            cells[s] = membership.apply(chosen, ccodes[s], rollCall.date(), rollCall.dateApproximate());
        }
        Set<String> stating = new HashSet<>();
        for (String source : order) {
            byte[] row = row(slot, source);
            if (row != null && (!source.equals(Sources.BUILT_IN) || onlyTheBuiltInHasCc0(slot))) {
                stating.add(source);
                list(rollCall, cells, row, source, s -> DisagreementReason.of(registryCase, exchanged.get(s)));
            }
        }
        earlier.stream()
                .filter(each -> !stating.contains(each.source()) || each.reason() == DisagreementReason.MEMBERSHIP)
                .filter(each -> holds(cells, each))
                .forEach(disagreements::add);
        return cells;
    }

    private BitSet exchanged(List<Disagreement> earlier) {
        BitSet columns = new BitSet();
        earlier.stream()
                .filter(each -> each.reason() == DisagreementReason.EXCHANGED)
                .forEach(each -> columns.set(Arrays.binarySearch(ccodes, each.ccode())));
        return columns;
    }

    /** Whether the built-in row is CC0's and no import states the same. */
    private static boolean onlyTheBuiltInHasCc0(MergeSlot slot) {
        return !slot.builtInOfficial() && slot.statement(Sources.VOETEN) == null;
    }

    private byte first(MergeSlot slot, List<String> order, int column) {
        byte winner = at(winner(slot, order), column);
        if (winner != 0) {
            return winner;
        }
        byte builtIn = at(slot.builtInRow(), column);
        if (builtIn != 0) {
            return builtIn;
        }
        for (String source : order) {
            byte other = at(row(slot, source), column);
            if (other != 0) {
                return other;
            }
        }
        return 0;
    }

    private static byte @Nullable [] winner(MergeSlot slot, List<String> order) {
        for (String source : order) {
            byte[] row = row(slot, source);
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    private static byte @Nullable [] row(MergeSlot slot, String source) {
        return source.equals(Sources.BUILT_IN) ? slot.builtInRow() : slot.row(source);
    }

    private static byte at(byte @Nullable [] row, int column) {
        return row == null ? 0 : row[column];
    }

    private void list(
            RollCall rollCall, byte[] cells, byte[] row, String source, IntFunction<DisagreementReason> reason) {
        for (int s = 0; s < cells.length; s++) {
            if (EntryCells.differs(cells[s], row[s])) {
                disagreements.add(new Disagreement(
                        rollCall.id(),
                        ccodes[s],
                        Choice.ofCode(cells[s]),
                        Choice.ofCode(row[s]),
                        source,
                        reason.apply(s)));
            }
        }
    }

    private boolean holds(byte[] cells, Disagreement earlier) {
        int column = Arrays.binarySearch(ccodes, earlier.ccode());
        return column >= 0 && cells[column] == earlier.held().code();
    }
}
