package org.entente.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.vote.Issue;
import org.jspecify.annotations.Nullable;

/**
 * Issue codes for roll calls that nobody coded, marked derived. A text takes the codes that most of the (up to five)
 * coded texts of the same title have, the nearest other sessions first; a title never coded goes by its words. Precision
 * and recall are measured on coded roll calls, each judged from the other sessions; they stand in the decision record.
 */
public final class IssueRule {
    private static final int NEAREST = 5;

    private record Coded(int session, int mask) {}

    private final Map<Long, List<Coded>> byTitle = new HashMap<>();

    /** Makes a coded text known to the rule. */
    void learn(long title, int session, int mask) {
        if (title != TitleKey.NONE) {
            byTitle.computeIfAbsent(title, t -> new ArrayList<>()).add(new Coded(session, mask));
        }
    }

    /** The mask of {@link Issue} bits of a library title put to the vote in a session. */
    int derive(@Nullable String title, int session) {
        List<Coded> others = new ArrayList<>(byTitle.getOrDefault(TitleKey.ofLibrary(title), List.of()));
        others.removeIf(coded -> coded.session() == session);
        if (others.isEmpty()) {
            return IssueWords.mask(title);
        }
        others.sort(Comparator.comparingInt((Coded coded) -> Math.abs(coded.session() - session))
                .thenComparingInt(Coded::session));
        return majority(others.subList(0, Math.min(NEAREST, others.size())));
    }

    private static int majority(List<Coded> coded) {
        int mask = 0;
        for (Issue issue : Issue.values()) {
            long with =
                    coded.stream().filter(c -> (c.mask() & issue.bit()) != 0).count();
            mask |= 2 * with > coded.size() ? issue.bit() : 0;
        }
        return mask;
    }
}
