package org.entente.cases;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.vote.VoteRecord;

/**
 * A case with its texts looked up in a record.
 *
 * @param entry the case
 * @param texts its texts in the case's order
 */
public record ResolvedCase(Case entry, List<ResolvedText> texts) {
    public ResolvedCase {
        texts = List.copyOf(texts);
    }

    /**
     * The same within a slice of a record: texts whose roll call the slice leaves out are left out, and texts without
     * one whose session it leaves out.
     */
    public ResolvedCase within(VoteRecord record, IntPredicate slice) {
        Set<String> sessions = IntStream.range(0, record.size())
                .filter(slice)
                .mapToObj(r -> record.rollCalls().get(r).session())
                .collect(Collectors.toSet());
        return new ResolvedCase(
                entry,
                texts.stream()
                        .filter(t -> t.found()
                                ? slice.test(t.rollCall())
                                : sessions.contains(t.text().session()))
                        .toList());
    }

    /** The votes that enter scores: whole texts with a direction that the record has. */
    public List<ResolvedText> scored() {
        return texts.stream().filter(t -> t.found() && t.text().scored()).toList();
    }

    /** Amendments and motions with a direction that the record has: shown apart, never in a score. */
    public List<ResolvedText> apart() {
        return texts.stream()
                .filter(t -> t.found()
                        && t.text().kind() != VoteKind.FINAL
                        && t.text().direction() != 0)
                .toList();
    }

    /** Texts whose votes the record does not have, or has ambiguously. */
    public List<ResolvedText> missing() {
        return texts.stream()
                .filter(t ->
                        t.status() == ResolvedText.Status.NOT_IN_RECORD || t.status() == ResolvedText.Status.AMBIGUOUS)
                .toList();
    }
}
