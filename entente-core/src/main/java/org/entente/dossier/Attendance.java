package org.entente.dossier;

import java.util.Optional;
import org.entente.measure.Numbers;
import org.entente.vote.Choice;

/** What must be said where many roll calls are left out because one of the two did not vote. */
final class Attendance {
    /** Share of joint votes below which two states are compared on a choice of texts of their own. */
    private static final double MOST = 0.6;

    private Attendance() {}

    /** "Of 665 roll calls on which both were members …", with fewer than six joint votes in ten. */
    static Optional<String> note(Subject subject) {
        if (!subject.bothRecorded() || subject.absencesCount()) {
            return Optional.empty();
        }
        int members = 0;
        for (int r : org.entente.measure.SliceMask.indexes(subject.headline.mask())) {
            members += member(subject, r, subject.columnA) && member(subject, r, subject.columnB) ? 1 : 0;
        }
        int joint = subject.joint(subject.headline);
        return joint == 0 || joint >= MOST * members
                ? Optional.empty()
                : Optional.of("Of " + Numbers.counted(members, "roll call", "roll calls") + " "
                        + subject.during(subject.headline) + " on which both were members, both voted on "
                        + Numbers.count(joint) + ": the figures leave out the others, and set the pair on these texts "
                        + "against pairs on more of them. No interval covers that.");
    }

    private static boolean member(Subject subject, int r, int column) {
        Choice choice = subject.record.choice(r, column);
        return choice.cast() || choice == Choice.ABSENT;
    }
}
