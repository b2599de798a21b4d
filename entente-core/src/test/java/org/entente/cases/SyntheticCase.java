package org.entente.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.vote.Choice;
import org.entente.vote.Kind;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/** A small case with its record, built by hand: each text a family number, a direction and a letter per state. */
final class SyntheticCase {
    static final LocalDate DAY = LocalDate.of(2000, 1, 1);

    private final List<RollCall> rollCalls = new ArrayList<>();
    private final List<byte[]> cells = new ArrayList<>();
    private final List<CaseText> texts = new ArrayList<>();
    private final int[] ccodes;

    SyntheticCase(int... ccodes) {
        this.ccodes = ccodes;
    }

    /** Adds a whole text; letters as in {@link Choice#letter()}, one per state. */
    SyntheticCase text(int family, int direction, String letters) {
        return vote(VoteKind.FINAL, family, direction, letters);
    }

    SyntheticCase vote(VoteKind kind, int family, int direction, String letters) {
        int n = rollCalls.size() + 1;
        String id = "undl:" + n;
        String symbol = "A/RES/100/" + n;
        Kind recordKind = switch (kind) {
            case FINAL, WITHOUT_VOTE -> Kind.FINAL;
            case AMENDMENT -> Kind.AMENDMENT;
            case NO_ACTION_MOTION -> Kind.MOTION;
        };
        rollCalls.add(new RollCall(
                id,
                List.of(),
                symbol,
                false,
                DAY.plusDays(n),
                false,
                "55",
                null,
                recordKind,
                kind == VoteKind.FINAL,
                0,
                false,
                false,
                -1,
                family,
                List.of(),
                0,
                null,
                null));
        cells.add(cells(letters));
        texts.add(new CaseText(
                "X", symbol, kind, null, List.of(id), direction, Directness.DIRECT, "territory", null, "", false, ""));
        return this;
    }

    private byte[] cells(String letters) {
        byte[] row = new byte[ccodes.length];
        for (int i = 0; i < row.length; i++) {
            for (Choice choice : Choice.values()) {
                if (choice.letter() == letters.charAt(i)) {
                    row[i] = choice.code();
                }
            }
        }
        return row;
    }

    VoteRecord record() {
        return new VoteRecord("synthetic", rollCalls, ccodes, cells.toArray(new byte[0][]));
    }

    Case entry(Party supported, Party opposing) {
        return new Case("X", "X (A; B)", "X", Dimension.TERRITORIAL_INTEGRITY, supported, opposing, "", DAY, texts);
    }

    static Party state(String name, int ccode) {
        return new Party(Party.Kind.STATE, name, List.of(ccode));
    }
}
