package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * A clause with the infinitives and participles that hang on it: the stretch of a sentence that can make one claim.
 *
 * @param clause its head
 * @param from its first token
 * @param to the token after its last
 */
record Segment(Clause clause, int from, int to) {
    /** The segments of a sentence, in order. */
    static List<Segment> of(Analysed sentence) {
        List<Segment> segments = new ArrayList<>();
        for (Clause clause : sentence.clauses()) {
            boolean joins = clause.link() == Clause.Link.INFINITIVE || clause.link() == Clause.Link.PARTICIPLE;
            if (joins && !segments.isEmpty()) {
                Segment before = segments.remove(segments.size() - 1);
                segments.add(new Segment(before.clause(), before.from(), Math.max(before.to(), clause.to())));
            } else {
                segments.add(new Segment(clause, clause.from(), clause.to()));
            }
        }
        return segments;
    }

    /** Whether a trigger stands in it, or one that begins before it goes over its verb. */
    boolean told(Trigger.Match match) {
        int head = clause.head();
        return holds(match) || (match.from() <= head && head < match.to());
    }

    boolean holds(Trigger.Match match) {
        return from <= match.from() && match.from() < to;
    }
}
