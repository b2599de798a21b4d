package org.entente.claim.type.backing;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.cases.Case;
import org.entente.cases.TextVote;
import org.entente.claim.EvidenceRow;
import org.entente.vote.Choice;
import org.entente.vote.RollCall;

/**
 * What a state did on a whole text of a case.
 *
 * @param entry the case
 * @param vote the text and the choice
 * @param rollCall the vote
 * @param support +1 for the state whose case it is, −1 against it, 0 without a side
 */
record OwnVote(Case entry, TextVote vote, RollCall rollCall, int support) {
    boolean cast() {
        return vote.choice().cast();
    }

    LocalDate date() {
        return rollCall.date();
    }

    /** The row as a reader sees it. */
    EvidenceRow row(String voter) {
        EvidenceRow.Side side =
                support > 0 ? EvidenceRow.Side.FOR : support < 0 ? EvidenceRow.Side.AGAINST : EvidenceRow.Side.BESIDE;
        String symbol = vote.text().text().symbol();
        String what = symbol + ", " + entry.shortName() + ": " + voter + " " + did(vote.choice());
        return new EvidenceRow(side, Optional.of(date()), what, symbol, "", "entente rollcall " + symbol);
    }

    static String did(Choice choice) {
        return switch (choice) {
            case YES -> "voted yes";
            case NO -> "voted no";
            case ABSTAIN -> "abstained";
            case ABSENT -> "did not vote";
            case NOT_MEMBER, NO_ROW -> "was not seated";
        };
    }
}
