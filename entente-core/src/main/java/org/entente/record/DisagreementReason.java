package org.entente.record;

import java.util.Locale;

/** Why a record does not hold what a source states. The order is part of the file format. */
public enum DisagreementReason {
    /** Two sources state different votes; the one of higher precedence holds. */
    OTHER_VOTE,
    /** The text belongs to a registry case, where the official record prevails. */
    REGISTRY_CASE,
    /** The registry of states, not a source, decides who was a member on a date and under which code. */
    MEMBERSHIP,
    /** The source has the votes of two states exchanged on several roll calls of a session; the official record prevails. */
    EXCHANGED;

    /** Why the cell of a source does not hold whose row would. */
    static DisagreementReason of(boolean registryCase, boolean exchanged) {
        if (registryCase) {
            return REGISTRY_CASE;
        }
        return exchanged ? EXCHANGED : OTHER_VOTE;
    }

    /** The word used in files: other_vote, registry_case, membership, exchanged. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
