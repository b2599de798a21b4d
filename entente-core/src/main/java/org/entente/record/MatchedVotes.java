package org.entente.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.vote.RollCall;

/**
 * The published list of matched votes: roll calls with the same text in two sessions, in chains. It ships in a table of
 * its own, which says whose list it is and on which terms.
 */
public final class MatchedVotes {
    /** The last session that the list covers. */
    public static final int LAST_SESSION = 74;

    private static final String RESOURCE = "matched_votes.tsv";

    private final List<String[]> pairs;
    private final Map<String, String> firsts;

    private MatchedVotes(List<String[]> pairs) {
        this.pairs = pairs;
        this.firsts = chains(pairs);
    }

    private static final class Holder {
        static final MatchedVotes BUILT_IN = new MatchedVotes(PlainTable.rows(RESOURCE));
    }

    /** The list that ships with the product. */
    public static MatchedVotes builtIn() {
        return Holder.BUILT_IN;
    }

    /**
     * One id that stands for a whole chain, the same for all roll calls that the list joins directly or through others,
     * on record or not; empty where the list has nothing of the roll call.
     */
    public Optional<String> chain(RollCall rollCall) {
        return RollCallIds.all(rollCall).stream()
                .filter(firsts::containsKey)
                .map(firsts::get)
                .findFirst();
    }

    private static Map<String, String> chains(List<String[]> pairs) {
        List<String> ids = pairs.stream()
                .flatMap(pair -> Stream.of(pair[0], pair[1]))
                .distinct()
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        DisjointSets sets = new DisjointSets(ids.size());
        pairs.forEach(pair -> sets.join(numbers.getOrDefault(pair[0], 0), numbers.getOrDefault(pair[1], 0)));
        Map<String, String> firsts = new HashMap<>();
        numbers.forEach((id, number) -> firsts.put(id, ids.get(sets.root(number))));
        return firsts;
    }

    /** The pairs as listed, earlier and later roll call, for tests beside the published file. */
    List<String[]> pairs() {
        return pairs;
    }
}
