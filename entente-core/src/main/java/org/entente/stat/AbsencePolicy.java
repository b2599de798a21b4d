package org.entente.stat;

import java.util.Arrays;
import java.util.Optional;

/** What an absence counts as. A state that was not a member never counts, under any policy. */
public enum AbsencePolicy {
    /** A roll call counts for a pair when both voted yes, abstain or no. */
    EXCLUDE,
    /** An absence counts as an abstention. */
    AS_ABSTAIN,
    /**
     * An absence is a fourth choice; absent on both sides is the same choice. Nominal measures only: ordinal ones are
     * undefined.
     */
    OWN_CATEGORY;

    /** Choices that a table has under this policy: 4 for {@link #OWN_CATEGORY}, otherwise 3. */
    public int choices() {
        return this == OWN_CATEGORY ? 4 : 3;
    }

    /** The word used in slices: exclude, abstain, category. */
    public String word() {
        return switch (this) {
            case EXCLUDE -> "exclude";
            case AS_ABSTAIN -> "abstain";
            case OWN_CATEGORY -> "category";
        };
    }

    /** The policy of a word used in slices. */
    public static Optional<AbsencePolicy> find(String word) {
        return Arrays.stream(values())
                .filter(policy -> policy.word().equals(word))
                .findFirst();
    }
}
