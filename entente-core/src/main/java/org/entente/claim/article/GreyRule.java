package org.entente.claim.article;

/** Finds boilerplate of one kind. */
@FunctionalInterface
interface GreyRule {
    /** Greys what it finds. */
    void apply(Draft draft);
}
