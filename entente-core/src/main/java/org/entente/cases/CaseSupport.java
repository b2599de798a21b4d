package org.entente.cases;

import java.util.List;

/**
 * One state's votes and support on one case.
 *
 * @param entry the case
 * @param votes what it did on each text counted
 * @param support its support over them
 * @param captured texts left out because the supported party's own seat voted against it
 * @param missing texts of the case whose votes the record does not have
 */
public record CaseSupport(
        Case entry, List<TextVote> votes, Support support, List<ResolvedText> captured, List<ResolvedText> missing) {
    public CaseSupport {
        votes = List.copyOf(votes);
        captured = List.copyOf(captured);
        missing = List.copyOf(missing);
    }

    static CaseSupport of(Backing backing, ResolvedCase resolved, int ccode) {
        Backing counted = backing.withoutCaptured();
        return new CaseSupport(
                resolved.entry(), counted.votes(ccode), counted.support(ccode), backing.captured(), resolved.missing());
    }

    /** Whether the state was seated on at least one text counted. */
    public boolean counted() {
        return support.texts() > 0;
    }
}
