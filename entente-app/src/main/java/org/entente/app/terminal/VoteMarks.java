package org.entente.app.terminal;

import org.entente.vote.Choice;

/** The five marks of votes, distinct in shape as in colour. */
public final class VoteMarks {
    private VoteMarks() {}

    /** ● ◐ ✕ ◌ –; a blank where the record has no row. */
    public static String mark(Choice choice) {
        return switch (choice) {
            case YES -> "●";
            case ABSTAIN -> "◐";
            case NO -> "✕";
            case ABSENT -> "◌";
            case NOT_MEMBER -> "–";
            case NO_ROW -> " ";
        };
    }

    /** What the mark stands for, in words. */
    public static String words(Choice choice) {
        return switch (choice) {
            case YES -> "yes";
            case ABSTAIN -> "abstained";
            case NO -> "no";
            case ABSENT -> "did not vote";
            case NOT_MEMBER -> "not a member then";
            case NO_ROW -> "no row";
        };
    }

    /** The colour that repeats the mark. */
    public static Style style(Choice choice) {
        return switch (choice) {
            case YES -> Style.YES;
            case ABSTAIN -> Style.ABSTAIN;
            case NO -> Style.NO;
            case ABSENT, NOT_MEMBER, NO_ROW -> Style.DIM;
        };
    }
}
