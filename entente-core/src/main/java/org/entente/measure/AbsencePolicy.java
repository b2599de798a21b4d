package org.entente.measure;

import java.util.Locale;
import java.util.Optional;

/** What a member's not voting counts as. */
public enum AbsencePolicy {
    /** A roll call counts for a pair when both voted yes, abstain or no. The default. */
    EXCLUDE,
    /** Absent is read as abstain; not a member never counts. */
    ABSTAIN,
    /** Absent is a fourth choice: nominal measures only, absent on both sides is the same choice. */
    CATEGORY;

    /** The word of the {@code --absence} option. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AbsencePolicy> find(String word) {
        for (AbsencePolicy policy : values()) {
            if (policy.word().equals(word)) {
                return Optional.of(policy);
            }
        }
        return Optional.empty();
    }
}
