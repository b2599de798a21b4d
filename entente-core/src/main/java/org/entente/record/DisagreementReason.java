package org.entente.record;

import java.util.Locale;

/** Why a record does not hold what a source states. The order is part of the file format. */
public enum DisagreementReason {
    /** Two sources state different votes; the one of higher precedence holds. */
    OTHER_VOTE,
    /** The text belongs to a registry case, where the official record prevails. */
    REGISTRY_CASE,
    /** The registry of states, not a source, decides who was a member on a date and under which code. */
    MEMBERSHIP;

    /** The word used in files: other_vote, registry_case, membership. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
