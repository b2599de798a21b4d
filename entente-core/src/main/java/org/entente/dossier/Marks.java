package org.entente.dossier;

import org.entente.vote.Choice;

/** The five marks of a vote, distinct in shape, and their words. */
public final class Marks {
    private Marks() {}

    /** One sign: ● ◐ ✕ ◌ –, or · where the record has no row. */
    public static String mark(Choice choice) {
        return switch (choice) {
            case YES -> "●";
            case ABSTAIN -> "◐";
            case NO -> "✕";
            case ABSENT -> "◌";
            case NOT_MEMBER -> "–";
            case NO_ROW -> "·";
        };
    }

    /** The word beside the sign. */
    public static String word(Choice choice) {
        return switch (choice) {
            case YES -> "yes";
            case ABSTAIN -> "abstained";
            case NO -> "no";
            case ABSENT -> "did not vote";
            case NOT_MEMBER -> "not a member then";
            case NO_ROW -> "no data";
        };
    }
}
