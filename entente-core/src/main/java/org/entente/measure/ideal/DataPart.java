package org.entente.measure.ideal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.entente.stat.ideal.Observations;
import org.entente.stat.ideal.OrdinalVotes;
import org.entente.vote.VoteRecord;

/** Some roll calls of {@link IdealPointData}, taken from it instead of from the record, which would be read anew. */
final class DataPart {
    private final IdealPointData all;
    private final OrdinalVotes votes;
    private final int[] sessions;
    private final long[] mask;

    DataPart(VoteRecord record, IdealPointData all, long[] mask) {
        this.all = all;
        this.votes = all.votes();
        this.sessions = SessionPlaces.of(record, all.model());
        this.mask = mask;
    }

    /** An item as far as it is in the mask. */
    private record Item(int[] rollCalls, int family, int[] cast) {}

    IdealPointData build() {
        List<Item> items = new ArrayList<>();
        int unanimous = 0;
        for (int item = 0; item < all.rollCalls().length; item++) {
            int[] kept = Arrays.stream(all.rollCalls()[item])
                    .filter(r -> (mask[r >>> 6] >>> r & 1) != 0)
                    .toArray();
            int[] cast = kept.length == 0 ? kept : cast(item, kept);
            if (divided(cast)) {
                items.add(new Item(kept, all.families()[item], cast));
            } else {
                unanimous += kept.length;
            }
        }
        items.sort(Comparator.comparingInt(item -> item.rollCalls[0]));
        return build(items, unanimous);
    }

    /** The votes of an item on some of its roll calls, of which it has one a session. */
    private int[] cast(int item, int[] kept) {
        int[] of = Arrays.stream(kept).map(r -> sessions[r]).sorted().toArray();
        int[] cast = new int[votes.itemStart()[item + 1] - votes.itemStart()[item]];
        int count = 0;
        for (int k = votes.itemStart()[item]; k < votes.itemStart()[item + 1]; k++) {
            if (Arrays.binarySearch(of, votes.sessionOfRow()[votes.rowOf()[k]]) >= 0) {
                cast[count++] = k;
            }
        }
        return Arrays.copyOf(cast, count);
    }

    private boolean divided(int[] cast) {
        for (int k : cast) {
            if (votes.choiceOf()[k] != votes.choiceOf()[cast[0]]) {
                return true;
            }
        }
        return false;
    }

    private IdealPointData build(List<Item> items, int unanimous) {
        int[] rows = new int[votes.rows()];
        items.forEach(item -> Arrays.stream(item.cast).forEach(k -> rows[votes.rowOf()[k]] = 1));
        int[] ccodes = new int[votes.states()];
        int[] states = new int[votes.rows()];
        int[] ofSession = new int[votes.rows()];
        int stateCount = 0;
        int rowCount = 0;
        for (int row = 0; row < rows.length; row++) {
            if (rows[row] > 0) {
                if (stateCount == 0 || ccodes[stateCount - 1] != all.ccode(row)) {
                    ccodes[stateCount++] = all.ccode(row);
                }
                states[rowCount] = stateCount - 1;
                ofSession[rowCount] = all.session(row);
                rows[row] = rowCount++;
            }
        }
        OrdinalVotes part = OrdinalVotes.of(
                stateCount,
                items.size(),
                Arrays.copyOf(states, rowCount),
                Arrays.copyOf(ofSession, rowCount),
                observed(items, rows));
        return new IdealPointData(
                all.model(),
                part,
                Arrays.copyOf(ccodes, stateCount),
                items.stream().map(Item::rollCalls).toArray(int[][]::new),
                items.stream().mapToInt(Item::family).toArray(),
                unanimous);
    }

    private Observations observed(List<Item> items, int[] rows) {
        Observations observed = new Observations(
                items.stream().mapToInt(item -> item.cast.length).sum());
        for (int item = 0; item < items.size(); item++) {
            for (int k : items.get(item).cast) {
                observed.add(rows[votes.rowOf()[k]], item, votes.choiceOf()[k]);
            }
        }
        return observed;
    }
}
