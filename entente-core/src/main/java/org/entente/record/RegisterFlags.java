package org.entente.record;

import org.entente.vote.Kind;
import org.entente.vote.RollCall;

/** The small facts of a roll call in two bytes: what it is, and its issues. */
final class RegisterFlags {
    private static final int LABEL = 0x08;
    private static final int APPROXIMATE = 0x10;
    private static final int FINAL = 0x20;
    private static final int IMPORTANCE = 6;
    private static final int ISSUES_KNOWN = 0x40;
    private static final int ISSUES_DERIVED = 0x80;
    private static final Kind[] KINDS = Kind.values();

    private RegisterFlags() {}

    static int nature(RollCall rollCall) {
        return rollCall.kind().ordinal()
                | (rollCall.symbolIsLabel() ? LABEL : 0)
                | (rollCall.dateApproximate() ? APPROXIMATE : 0)
                | (rollCall.finalText() ? FINAL : 0)
                | ((rollCall.important() + 1) << IMPORTANCE);
    }

    static int issues(RollCall rollCall) {
        return rollCall.issues()
                | (rollCall.issuesKnown() ? ISSUES_KNOWN : 0)
                | (rollCall.issuesDerived() ? ISSUES_DERIVED : 0);
    }

    static Kind kind(int nature) {
        return KINDS[nature & 0x07];
    }

    static boolean label(int nature) {
        return (nature & LABEL) != 0;
    }

    static boolean approximate(int nature) {
        return (nature & APPROXIMATE) != 0;
    }

    static boolean finalText(int nature) {
        return (nature & FINAL) != 0;
    }

    static int important(int nature) {
        return (nature >>> IMPORTANCE) - 1;
    }

    static int mask(int issues) {
        return issues & 0x3f;
    }

    static boolean known(int issues) {
        return (issues & ISSUES_KNOWN) != 0;
    }

    static boolean derived(int issues) {
        return (issues & ISSUES_DERIVED) != 0;
    }
}
