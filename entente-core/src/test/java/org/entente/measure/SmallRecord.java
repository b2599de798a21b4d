package org.entente.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.vote.Choice;
import org.entente.vote.Kind;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/** A record written down by hand: a line per roll call, a letter per state (y a n, x absent, - not a member). */
final class SmallRecord {
    private final List<RollCall> rollCalls = new ArrayList<>();
    private final List<byte[]> cells = new ArrayList<>();

    /** Adds a roll call of a family, put to the vote a day after the one before. */
    SmallRecord vote(int family, String votes) {
        byte[] row = new byte[votes.length()];
        for (int s = 0; s < row.length; s++) {
            row[s] = choice(votes.charAt(s)).code();
        }
        cells.add(row);
        rollCalls.add(rollCall(rollCalls.size(), family));
        return this;
    }

    /** Adds roll calls alike, each a family of its own from this one on. */
    SmallRecord votes(int firstFamily, int count, String votes) {
        for (int k = 0; k < count; k++) {
            vote(firstFamily + k, votes);
        }
        return this;
    }

    /** The record; columns are the states 1, 2, 3 … */
    VoteRecord record() {
        int[] ccodes = new int[cells.get(0).length];
        for (int s = 0; s < ccodes.length; s++) {
            ccodes[s] = s + 1;
        }
        return new VoteRecord("synthetic", rollCalls, ccodes, cells.toArray(new byte[0][]));
    }

    private static Choice choice(char letter) {
        return switch (letter) {
            case 'y' -> Choice.YES;
            case 'a' -> Choice.ABSTAIN;
            case 'n' -> Choice.NO;
            case 'x' -> Choice.ABSENT;
            case '-' -> Choice.NOT_MEMBER;
            default -> throw new IllegalArgumentException("no vote: " + letter);
        };
    }

    private static RollCall rollCall(int number, int family) {
        return new RollCall(
                String.format(Locale.ROOT, "synthetic:%03d", number),
                List.of(),
                "A/RES/65/" + (number + 1),
                false,
                LocalDate.of(2010, 9, 1).plusDays(number),
                false,
                "65",
                null,
                Kind.FINAL,
                true,
                0,
                true,
                false,
                -1,
                family,
                List.of(),
                0,
                null,
                null);
    }
}
