package org.entente.app.similar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.measure.Numbers;
import org.entente.measure.SliceMask;
import org.entente.measure.StateList;
import org.entente.notice.Notice;
import org.entente.state.StateRegistry;
import org.entente.vote.Choice;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/** Who is missing from the list and why, and when the measure says little. */
public final class SimilarNotices {
    private static final int NAMED = 12;

    private SimilarNotices() {}

    public static List<Notice> of(SimilarAnswer answer) {
        List<Notice> notices = new ArrayList<>();
        few(answer, notices);
        silent(answer, notices);
        if (answer.measure().kappa()) {
            uninformative(answer, notices);
        }
        return notices;
    }

    private static void few(SimilarAnswer answer, List<Notice> notices) {
        List<StateList.Entry> few = answer.unranked();
        if (few.isEmpty()) {
            return;
        }
        String names = named(few.stream()
                .map(entry ->
                        answer.other(entry).shortName() + " " + entry.estimate().n())
                .toList());
        boolean one = few.size() == 1;
        notices.add(Notice.info(
                "too_few_joint_votes",
                Numbers.counted(few.size(), "state shares", "states share") + " fewer than "
                        + answer.point().minimum() + " votes with "
                        + answer.state().name()
                        + (one ? " and gets no rank: " : " and get no rank: ") + names + "."));
    }

    /** Members that cast no vote at all. */
    private static void silent(SimilarAnswer answer, List<Notice> notices) {
        VoteRecord record = answer.sliced().record();
        int[] indexes = SliceMask.indexes(answer.unit().mask());
        List<String> names = new ArrayList<>();
        for (int column = 0; column < record.stateCount(); column++) {
            if (answer.point().state(column) < 0 && member(record, indexes, column)) {
                RollCall last = record.rollCalls().get(indexes[indexes.length - 1]);
                names.add(StateRegistry.builtIn().get(record.ccode(column)).shortName(last.date()));
            }
        }
        names.sort(Comparator.naturalOrder());
        if (!names.isEmpty()) {
            String members = names.size() == 1 ? "One member" : Numbers.count(names.size()) + " members";
            notices.add(Notice.info(
                    "cast_no_vote",
                    members + " cast no vote in " + answer.unit().label() + ": " + named(names) + "."));
        }
    }

    private static boolean member(VoteRecord record, int[] indexes, int column) {
        for (int index : indexes) {
            if (record.choice(index, column) == Choice.ABSENT) {
                return true;
            }
        }
        return false;
    }

    private static String named(List<String> names) {
        String listed = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        int more = names.size() - NAMED;
        return more > 0 ? listed + " and " + more + " more" : listed;
    }

    private static void uninformative(SimilarAnswer answer, List<Notice> notices) {
        int[] counts = VoteCounts.of(
                answer.sliced().record(), answer.unit().mask(), answer.state().ccode());
        int yes = counts[Choice.YES.ordinal()];
        int abstain = counts[Choice.ABSTAIN.ordinal()];
        int no = counts[Choice.NO.ordinal()];
        int off = yes + abstain + no - Math.max(yes, Math.max(abstain, no));
        if (off < Math.max(10, 0.05 * (yes + abstain + no))) {
            notices.add(Notice.info(
                    "kappa_uninformative",
                    "κ is uninformative here: " + answer.state().name() + " was off its commonest choice "
                            + Numbers.counted(off, "time", "times") + "."));
        }
    }
}
