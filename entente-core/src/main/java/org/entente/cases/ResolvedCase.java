package org.entente.cases;

import java.util.List;

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
