package org.entente.measure.ideal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.ideal.Observations;
import org.entente.stat.ideal.OrdinalVotes;
import org.entente.vote.Choice;
import org.entente.vote.VoteRecord;

/** Makes {@link IdealPointData}: which roll calls, which of them are one item, whose votes. */
final class DataBuilder {
    private static final int EXPECTED = 1 << 20;

    private final VoteRecord record;
    private final Slice slice;
    private final IdealPointModel model;
    private final VoteFilter filter;
    private final int[] sessions;
    private final boolean absentAbstains;

    DataBuilder(VoteRecord record, Slice slice, IdealPointModel model) {
        if (slice.absence() == AbsencePolicy.OWN_CATEGORY) {
            throw new IllegalArgumentException("ideal points are not defined when an absence is a choice of its own");
        }
        this.record = record;
        this.slice = slice;
        this.model = model;
        this.filter = VoteFilter.of(model, slice);
        this.sessions = SessionPlaces.of(record, model);
        this.absentAbstains = slice.absence() == AbsencePolicy.AS_ABSTAIN;
    }

    IdealPointData build() {
        List<int[]> all = items(taken());
        List<int[]> kept = all.stream().filter(this::divided).toList();
        StateSessions rows = StateSessions.of(record, kept, sessions, this::choice);
        Observations observed = new Observations(EXPECTED);
        for (int item = 0; item < kept.size(); item++) {
            for (int r : kept.get(item)) {
                observe(r, item, rows, observed);
            }
        }
        OrdinalVotes votes =
                OrdinalVotes.of(rows.ccodes().length, kept.size(), rows.stateOfRow(), rows.sessionOfRow(), observed);
        return new IdealPointData(
                model,
                votes,
                rows.ccodes(),
                kept.toArray(int[][]::new),
                kept.stream().mapToInt(this::family).toArray(),
                count(all) - count(kept));
    }

    private int family(int[] item) {
        return record.rollCalls().get(item[0]).family();
    }

    private static int count(List<int[]> items) {
        return items.stream().mapToInt(each -> each.length).sum();
    }

    /** The roll calls of the slice that the model takes. */
    private int[] taken() {
        long[] mask = SliceMask.of(record, slice.withSessions(0, 0).settled(false));
        return Arrays.stream(SliceMask.indexes(mask))
                .filter(r -> sessions[r] >= slice.fromSession())
                .filter(r -> slice.toSession() == 0 || sessions[r] <= slice.toSession())
                .filter(r -> filter.takes(record.rollCalls().get(r), sessions[r]))
                .toArray();
    }

    /** Roll calls by item, items in the order of their first roll call. */
    private List<int[]> items(int[] taken) {
        int[] links = ItemLinks.of(record);
        Map<Integer, List<Integer>> byItem = new HashMap<>();
        List<List<Integer>> inOrder = new ArrayList<>();
        for (int r : taken) {
            List<Integer> item = byItem.get(links[r]);
            if (item == null) {
                item = new ArrayList<>();
                byItem.put(links[r], item);
                inOrder.add(item);
            }
            item.add(r);
        }
        return inOrder.stream()
                .map(item -> item.stream().mapToInt(r -> r).toArray())
                .toList();
    }

    /** Whether the states that voted on an item cast at least two different choices. */
    private boolean divided(int[] item) {
        int first = -1;
        for (int r : item) {
            for (int column = 0; column < record.stateCount(); column++) {
                int choice = choice(r, column);
                if (choice >= 0 && first >= 0 && choice != first) {
                    return true;
                }
                first = choice >= 0 ? choice : first;
            }
        }
        return false;
    }

    private void observe(int r, int item, StateSessions rows, Observations observed) {
        for (int column = 0; column < record.stateCount(); column++) {
            int choice = choice(r, column);
            if (choice >= 0) {
                observed.add(rows.row(column, sessions[r]), item, choice);
            }
        }
    }

    /** 0 yes, 1 abstain, 2 no; −1 where the state has no vote that enters. */
    private int choice(int r, int column) {
        byte code = record.cell(r, column);
        int choice = code == Choice.ABSENT.code() && absentAbstains ? 1 : code - 1;
        boolean enters =
                choice >= 0 && choice < OrdinalVotes.CHOICES && filter.takes(record.ccode(column), sessions[r]);
        return enters ? choice : -1;
    }
}
