package org.entente.cases;

import org.entente.vote.Choice;

/**
 * What a state did on one text of a case.
 *
 * @param text the text, found in the record
 * @param choice the state's choice
 */
public record TextVote(ResolvedText text, Choice choice) {
    /** Whether the state was a member with a row in the record: cast or absent. */
    public boolean seated() {
        return choice.cast() || choice == Choice.ABSENT;
    }

    /**
     * Direction × vote: +1 backs the supported party, −1 opposes it, 0 for an abstention. An absence is 0 too, support
     * withheld; what leaves absences out asks {@link Choice#cast()}.
     *
     * @throws IllegalStateException if the state was not seated
     */
    public int support() {
        if (!seated()) {
            throw new IllegalStateException("not seated on " + text.text().symbol());
        }
        return switch (choice) {
            case YES -> text.text().direction();
            case NO -> -text.text().direction();
            case ABSTAIN, ABSENT, NOT_MEMBER, NO_ROW -> 0;
        };
    }
}
