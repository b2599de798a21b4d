package org.entente.app.rollcall;

import org.entente.stat.AbsencePolicy;
import org.entente.vote.Choice;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/**
 * Which joint votes of two states are listed.
 *
 * @param first column of the state typed first
 * @param second column of the other
 * @param policy what not voting counts as
 * @param which which of the joint votes
 * @param cell two letters of {@code y a n x} in the order typed, or several such cells with commas, for
 *     {@link Which#CELL}
 */
public record PairFilter(
        int first,
        int second,
        AbsencePolicy policy,
        Which which,
        @Nullable String cell) {
    /** Kinds of joint votes. */
    public enum Which {
        /** All that count for the pair. */
        JOINT,
        /** Yes against no. */
        OPPOSED,
        /** The same choice. */
        ALIKE,
        /** Different choices. */
        DIFFER,
        /** The same choice, held by under half of those voting. */
        MINORITY,
        /** Cells of the table. */
        CELL
    }

    /** Whether a roll call is listed. */
    public boolean holds(VoteRecord record, int rollCall) {
        Choice one = choice(record, rollCall, first);
        Choice other = choice(record, rollCall, second);
        if (which == Which.CELL) {
            return cell != null && ("," + cell + ",").contains("," + one.letter() + other.letter() + ",");
        }
        if (!counts(one) || !counts(other)) {
            return false;
        }
        return switch (which) {
            case JOINT, CELL -> true;
            case OPPOSED -> (one == Choice.YES && other == Choice.NO) || (one == Choice.NO && other == Choice.YES);
            case ALIKE -> one == other;
            case DIFFER -> one != other;
            case MINORITY -> one == other && minority(record, rollCall, one);
        };
    }

    private Choice choice(VoteRecord record, int rollCall, int column) {
        Choice choice = column < 0 ? Choice.NO_ROW : record.choice(rollCall, column);
        return choice == Choice.ABSENT && policy == AbsencePolicy.AS_ABSTAIN ? Choice.ABSTAIN : choice;
    }

    private boolean counts(Choice choice) {
        return choice.cast() || (choice == Choice.ABSENT && policy == AbsencePolicy.OWN_CATEGORY);
    }

    private static boolean minority(VoteRecord record, int rollCall, Choice choice) {
        Tallies tallies = Tallies.of(record, rollCall);
        return choice.cast() && 2 * tallies.of(choice) < tallies.cast();
    }
}
