package org.entente.app.cli;

import java.util.concurrent.ForkJoinPool;
import org.entente.record.TieRecord;
import org.entente.store.StoreLocation;

/** Opens every layer besides the votes: what ships with the product, and what this run's store holds. */
final class TieOpening {
    private TieOpening() {}

    /** Begins to read, beside whatever else is to be read first, what ships with the product. */
    static void ahead() {
        ForkJoinPool.commonPool().execute(TieRecord::readAhead);
    }

    /**
     * The ties that go with a record of votes; to be closed.
     *
     * @param votes the record that the slice names: with {@code builtin} nothing imported is read
     */
    static TieRecord open(Invocation invocation, String votes) {
        StoreLocation place = StorePlace.of(invocation);
        if (votes.equals(RecordNames.BUILT_IN)) {
            return TieRecord.builtIn();
        }
        return place.openIfPresent().map(TieRecord::with).orElseGet(TieRecord::builtIn);
    }
}
