package org.entente.measure.ideal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.record.MatchedVotes;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/**
 * Which roll calls are one item: one text's wording in successive sessions, whose parameters they share, so that the
 * scale of one session is tied to that of the next. Decided over the whole record, so that chains run also through roll
 * calls that a slice leaves out.
 *
 * <p>Through session 74 the published list of matched votes decides alone. From session 75 on a whole text continues the
 * one of the same title and family at most {@value #MOST_APART} sessions earlier, unless either session has two of them;
 * two amendments or paragraphs are never known to be one wording. An item has at most one roll call a session.
 */
final class ItemLinks {
    /** Texts come up every year or every other year; one that comes up later is commonly another text. */
    static final int MOST_APART = 2;

    private record Title(long hash, int family, int session) {}

    private record Use(int item, int session) {}

    private final List<RollCall> rollCalls;
    private final int[] sessions;
    private final Map<Title, List<Integer>> titled = new HashMap<>();
    private final Map<String, Integer> chains = new HashMap<>();
    private final Set<Use> uses = new HashSet<>();
    private final int[] items;
    private int count;

    private ItemLinks(VoteRecord record) {
        this.rollCalls = record.rollCalls();
        this.sessions = SessionPlaces.of(record);
        this.items = new int[record.size()];
        for (int r = 0; r < items.length; r++) {
            if (rollCalls.get(r).finalText() && rollCalls.get(r).titleHash() != 0) {
                titled.computeIfAbsent(title(r, sessions[r]), t -> new ArrayList<>())
                        .add(r);
            }
        }
    }

    /** A number for each roll call of the record, from 0 without a gap, the same for those that are one item. */
    static int[] of(VoteRecord record) {
        ItemLinks links = new ItemLinks(record);
        IntStream.range(0, record.size())
                .boxed()
                .sorted(Comparator.comparingInt(r -> links.sessions[r]))
                .forEach(links::place);
        return links.items;
    }

    private void place(int r) {
        Optional<String> chain = MatchedVotes.builtIn().chain(rollCalls.get(r));
        int item = chain.map(chains::get)
                .or(() -> continued(r))
                .filter(found -> !uses.contains(new Use(found, sessions[r])))
                .orElseGet(() -> count++);
        uses.add(new Use(item, sessions[r]));
        chain.ifPresent(id -> chains.putIfAbsent(id, item));
        items[r] = item;
    }

    /** The item of the whole text that this one continues. */
    private Optional<Integer> continued(int r) {
        if (sessions[r] <= MatchedVotes.LAST_SESSION || only(r, sessions[r]).isEmpty()) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(1, MOST_APART)
                .map(apart -> sessions[r] - apart)
                .filter(session -> titled.containsKey(title(r, session)))
                .boxed()
                .findFirst()
                .flatMap(session -> only(r, session))
                .map(earlier -> items[earlier]);
    }

    private Optional<Integer> only(int r, int session) {
        List<Integer> found = titled.getOrDefault(title(r, session), List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Title title(int r, int session) {
        return new Title(rollCalls.get(r).titleHash(), rollCalls.get(r).family(), session);
    }
}
