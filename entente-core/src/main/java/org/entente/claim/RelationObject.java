package org.entente.claim;

/** What a claim about a relation is about; it decides which indicator comes first. */
public enum RelationObject {
    /** Voting, alignment, stances, policy. */
    POSITIONS,
    /** Partnership, cooperation, relations, friendship. */
    TIES,
    /** Claims of other kinds. */
    NONE
}
