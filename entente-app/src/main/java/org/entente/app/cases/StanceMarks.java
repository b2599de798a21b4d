package org.entente.app.cases;

import org.entente.app.terminal.Style;
import org.entente.cases.Stance;
import org.entente.dossier.Marks;
import org.entente.vote.Choice;

/** The marks of stances: those of the votes that lead to them. */
final class StanceMarks {
    private StanceMarks() {}

    /** The vote that a stance of a single text comes from, when a yes backs. */
    private static Choice like(Stance stance) {
        return switch (stance) {
            case BACKED -> Choice.YES;
            case WITHHELD -> Choice.ABSTAIN;
            case OPPOSED -> Choice.NO;
            case DID_NOT_VOTE -> Choice.ABSENT;
            case NOT_SEATED -> Choice.NOT_MEMBER;
        };
    }

    static String mark(Stance stance) {
        return Marks.mark(like(stance));
    }

    static Style style(Stance stance) {
        return Style.of(like(stance));
    }
}
