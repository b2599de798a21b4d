package org.entente.source.table;

import java.util.ArrayList;
import java.util.List;
import org.entente.source.RowAccount;
import org.entente.tie.Layer;
import org.entente.tie.Tie;

/**
 * What becomes of the rows of a file, one at a time: a row that gave a tie is kept, but of one that was called malformed
 * nothing is used; one with an unmapped state is unmapped; else it is left out.
 */
final class RowLedger {
    private final List<Pending> pending = new ArrayList<>();
    private long kept;
    private long mapped;
    private long unmapped;
    private long leftOut;
    private boolean gave;
    private boolean translated;
    private boolean unknown;

    /** A tie of the row at hand, which counts only if nothing in the row is malformed. */
    private record Pending(Layer layer, Tie tie) {}

    /** The row at hand gives a tie. */
    void give(Layer layer, Tie tie) {
        pending.add(new Pending(layer, tie));
        gave = true;
    }

    /** What the row at hand says is added elsewhere. */
    void give() {
        gave = true;
    }

    /** A state of the row at hand stands under another code or name than the registry's. */
    void translate() {
        translated = true;
    }

    /** The row at hand names a state that the registry does not have. */
    void unknown() {
        unknown = true;
    }

    /** Ends the row at hand: its ties go to the layers, and it is counted. */
    void settle(TieLayers layers, long line) {
        pending.forEach(held -> layers.of(held.layer).add(held.tie, layers.line(line)));
        if (gave) {
            kept++;
            mapped += translated ? 1 : 0;
        } else if (unknown) {
            unmapped++;
        } else {
            leftOut++;
        }
        discard();
    }

    /** Ends the row at hand without a trace: the table counts it as malformed. */
    void discard() {
        pending.clear();
        gave = false;
        translated = false;
        unknown = false;
    }

    /** The account so far. */
    RowAccount account(long malformed) {
        return new RowAccount(kept, mapped, unmapped, malformed, leftOut);
    }
}
