package org.entente.claim.type;

import org.entente.vote.Choice;

/** Whether a choice is the one that a claim names. */
final class ChoiceFit {
    private static final String NOT = "not_";

    private ChoiceFit() {}

    /** Of "not_yes" any other choice, an absence too. */
    static boolean is(String wanted, Choice made) {
        return wanted.startsWith(NOT)
                ? !made.word().equals(wanted.substring(NOT.length()))
                : made.word().equals(wanted);
    }

    /** "yes", "not yes". */
    static String words(String wanted) {
        return wanted.replace('_', ' ');
    }
}
