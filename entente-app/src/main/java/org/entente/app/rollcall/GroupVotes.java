package org.entente.app.rollcall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.entente.state.StateRegistry;
import org.entente.vote.Choice;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/**
 * How a regional group, as it was on the day of the vote, voted.
 *
 * @param name the group, "In no group" for members of none
 * @param columns columns of its members
 * @param counts yes, abstained, no, did not vote
 */
record GroupVotes(String name, List<Integer> columns, int[] counts) {
    /** The order of the counts. */
    static final List<Choice> CHOICES = List.of(Choice.YES, Choice.ABSTAIN, Choice.NO, Choice.ABSENT);

    /** The groups, those of which a larger share voted yes first. */
    static List<GroupVotes> list(VoteRecord record, int index) {
        RollCall rollCall = record.rollCalls().get(index);
        TreeMap<String, GroupVotes> groups = new TreeMap<>();
        for (int column = 0; column < record.stateCount(); column++) {
            int at = CHOICES.indexOf(record.choice(index, column));
            if (at >= 0) {
                String group = StateRegistry.builtIn().regionalGroup(record.ccode(column), rollCall.date());
                String name = group.isEmpty() ? "In no group" : group;
                GroupVotes votes = groups.computeIfAbsent(
                        name, n -> new GroupVotes(n, new ArrayList<>(), new int[CHOICES.size()]));
                votes.columns.add(column);
                votes.counts[at]++;
            }
        }
        return groups.values().stream()
                .sorted(Comparator.comparing((GroupVotes group) -> -group.share())
                        .thenComparing(GroupVotes::name))
                .toList();
    }

    int members() {
        return columns.size();
    }

    private double share() {
        return (double) counts[0] / members();
    }

    /** The choice that more than half of the members made, {@link Choice#NO_ROW} when none was. */
    Choice majority() {
        for (int i = 0; i < counts.length; i++) {
            if (2 * counts[i] > members()) {
                return CHOICES.get(i);
            }
        }
        return Choice.NO_ROW;
    }
}
