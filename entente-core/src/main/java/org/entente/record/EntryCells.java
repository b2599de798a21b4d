package org.entente.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.entente.vote.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a roll call: the CC0 record's where it has the roll call, the library's on registry cases, where the CC0
 * record has two states exchanged and where only the library has the roll call; membership by the registry of states. What
 * does not hold is listed.
 */
final class EntryCells {
    private final int[] ccodes;
    private final MembershipRule membership;
    private final List<Disagreement> disagreements = new ArrayList<>();

    EntryCells(int[] ccodes, MembershipRule membership) {
        this.ccodes = ccodes;
        this.membership = membership;
    }

    List<Disagreement> disagreements() {
        return disagreements;
    }

    /** Whether the library's cells hold. */
    static boolean official(Entry entry, boolean registryCase) {
        return entry.library() != null && (entry.cc0() == null || registryCase);
    }

    /** @param exchanged columns whose cells the CC0 record has exchanged, so that the library's hold */
    byte[] of(Entry entry, boolean registryCase, BitSet exchanged, LocalDate date, boolean approximate) {
        boolean official = official(entry, registryCase);
        byte[] cells = new byte[ccodes.length];
        for (int s = 0; s < cells.length; s++) {
            boolean library = official || exchanged.get(s);
            byte stated = at(library ? entry.libraryRow() : entry.cc0Row(), s);
            byte other = at(library ? entry.cc0Row() : entry.libraryRow(), s);
            byte chosen = stated != 0 ? stated : other;
            cells[s] = membership.apply(chosen, ccodes[s], date, approximate);
            if (cells[s] != chosen && chosen != 0) {
                list(entry, s, cells[s], chosen, source(library == (stated != 0)), DisagreementReason.MEMBERSHIP);
            }
            if (differs(cells[s], other)) {
                list(entry, s, cells[s], other, source(!library), DisagreementReason.of(official, exchanged.get(s)));
            }
        }
        return cells;
    }

    private static String source(boolean library) {
        return library ? Sources.LIBRARY : Sources.VOETEN;
    }

    private static byte at(byte @Nullable [] row, int column) {
        return row == null ? 0 : row[column];
    }

    /** Different choices of which at least one was cast; who was no member is the registry's matter. */
    static boolean differs(byte held, byte other) {
        boolean choices = other != 0 && other != Choice.NOT_MEMBER.code() && held != 0;
        return choices && held != other && (cast(held) || cast(other));
    }

    private static boolean cast(byte code) {
        return code >= 1 && code <= 3;
    }

    private void list(Entry entry, int column, byte held, byte stated, String source, DisagreementReason reason) {
        disagreements.add(new Disagreement(
                entry.id(), ccodes[column], Choice.ofCode(held), Choice.ofCode(stated), source, reason));
    }
}
