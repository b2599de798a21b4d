package org.entente.claim.type.fact;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.entente.cases.CaseRegistry;
import org.entente.cases.Tally;
import org.entente.state.Span;
import org.entente.vote.Kind;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/**
 * A recorded vote on a whole text of the General Assembly.
 *
 * @param rollCall the vote
 * @param counted votes cast as the record has them
 * @param official the count that the United Nations gave, where the registry of cases has it
 */
record BallotText(RollCall rollCall, Tally counted, Optional<Tally> official) {
    private static final double TWO_THIRDS = 2.0 / 3;
    private static final double ROUNDING = 1e-9;

    static BallotText of(VoteRecord record, CaseRegistry cases, int index) {
        RollCall rollCall = record.rollCalls().get(index);
        return new BallotText(rollCall, Tally.counted(record, index), cases.official(rollCall));
    }

    /** The days on which the vote was: the whole year where the record has only that for sure. */
    Span days() {
        LocalDate date = rollCall.date();
        return rollCall.dateApproximate()
                ? new Span(LocalDate.of(date.getYear(), 1, 1), LocalDate.of(date.getYear(), 12, 31))
                : new Span(date, date);
    }

    /**
     * Whether it carried: the record has it as a whole text adopted, or it has the number of a resolution, which only
     * adopted texts get.
     */
    boolean carried() {
        return rollCall.adopted() || (rollCall.finalText() && counted.yes() > counted.no());
    }

    /** Whether it was put to the vote as a whole and more voted against it than for it. */
    boolean lost() {
        return rollCall.kind() == Kind.FINAL && !carried() && counted.yes() <= counted.no();
    }

    /** Whether two thirds or more of those voting yes or no voted yes. */
    boolean twoThirds() {
        return (double) counted.yes() / (counted.yes() + counted.no()) >= TWO_THIRDS - ROUNDING;
    }

    /** Whether numbers are those of either count, each within so many votes. */
    boolean near(int[] numbers, int within) {
        return counted.near(numbers, within)
                || official.filter(tally -> tally.near(numbers, within)).isPresent();
    }

    /** "A/RES/62/243, 2008-03-14: adopted, 39–7–100". */
    String words() {
        String tally = official.filter(given -> !given.equals(counted))
                .map(given -> given.words() + " (as recorded " + counted.words() + ")")
                .orElse(counted.words());
        String name = rollCall.label() == null ? "" : ", " + rollCall.label();
        return symbol() + name + ", " + rollCall.date() + ": " + (carried() ? "adopted, " : "not adopted, ") + tally;
    }

    String symbol() {
        String symbol = rollCall.symbol();
        return symbol == null ? rollCall.id() : symbol;
    }

    /** The command that shows it. */
    String command() {
        String symbol = rollCall.symbol();
        boolean known = symbol != null && symbol.toUpperCase(Locale.ROOT).startsWith("A/");
        return "entente rollcall " + (known ? symbol : rollCall.id());
    }
}
