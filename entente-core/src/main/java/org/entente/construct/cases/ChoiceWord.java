package org.entente.construct.cases;

import org.entente.vote.Choice;

/** What a state did on a roll call, as a row says it. */
final class ChoiceWord {
    private ChoiceWord() {}

    static String of(Choice choice) {
        return switch (choice) {
            case YES -> "yes";
            case ABSTAIN -> "abstained";
            case NO -> "no";
            case ABSENT -> "did not vote";
            case NOT_MEMBER -> "not a member";
            case NO_ROW -> "no data";
        };
    }
}
