package org.entente.app.doctor;

import org.entente.record.Disagreement;
import org.entente.record.DisagreementReason;

/** Why a record does not hold what a source states, in words. */
final class DisagreementWords {
    private DisagreementWords() {}

    static String of(Disagreement disagreement) {
        return disagreement.source() + ": " + of(disagreement.reason());
    }

    private static String of(DisagreementReason reason) {
        return switch (reason) {
            case OTHER_VOTE -> "another vote than the source that prevails";
            case REGISTRY_CASE -> "another vote than the official record on a registry case";
            case EXCHANGED -> "another vote than the official record where two states’ votes stand exchanged";
            case MEMBERSHIP -> "a state that was not a member then, by the registry of states";
        };
    }
}
