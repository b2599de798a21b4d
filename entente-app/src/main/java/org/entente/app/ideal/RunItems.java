package org.entente.app.ideal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.measure.ideal.IdealPointData;
import org.entente.measure.ideal.IdealPointRun;
import org.entente.stat.ideal.Items;
import org.entente.stat.ideal.OrdinalVotes;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/**
 * The items of a run: one text's wording in one session or several, how it divides states, and how much that says of
 * where they stand.
 */
public final class RunItems {
    private final VoteRecord record;
    private final IdealPointData data;
    private final Items items;
    private final double[] information;

    public RunItems(VoteRecord record, IdealPointRun run) {
        this.record = record;
        this.data = run.data();
        this.items = run.estimate().items();
        this.information = IntStream.range(0, items.count())
                .mapToDouble(item -> information(item, run.estimate().mean()))
                .toArray();
    }

    /** The votes' information about the positions of those who cast them, added up. */
    private double information(int item, double[] position) {
        OrdinalVotes votes = data.votes();
        return IntStream.range(votes.itemStart()[item], votes.itemStart()[item + 1])
                .mapToDouble(vote -> items.information(item, position[votes.rowOf()[vote]]))
                .sum();
    }

    int count() {
        return items.count();
    }

    /** Items, the most informative first. */
    List<Integer> byInformation() {
        return IntStream.range(0, count())
                .boxed()
                .sorted(Comparator.comparingDouble(item -> -information[item]))
                .toList();
    }

    /** Its roll calls, in the record's order. */
    List<RollCall> rollCalls(int item) {
        return Arrays.stream(data.rollCalls()[item])
                .mapToObj(record.rollCalls()::get)
                .toList();
    }

    /** Their ids. */
    List<String> ids(int item) {
        return rollCalls(item).stream().map(RollCall::id).toList();
    }

    /** What was voted on, as the last of its roll calls calls it. */
    String text(int item) {
        List<RollCall> rollCalls = rollCalls(item);
        return rollCalls.get(rollCalls.size() - 1).display();
    }

    /** Votes cast on it. */
    int votes(int item) {
        return data.votes().itemStart()[item + 1] - data.votes().itemStart()[item];
    }

    double discrimination(int item) {
        return items.discrimination()[item];
    }

    double lower(int item) {
        return items.lower()[item];
    }

    double upper(int item) {
        return items.upper()[item];
    }

    double information(int item) {
        return information[item];
    }
}
