package org.entente.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One vote of a case: a text, an amendment to one, or a motion on one.
 *
 * @param caseId the case
 * @param symbol the text's symbol such as {@code A/RES/62/243}; amendments and motions carry that of their text
 * @param kind what was put to the vote
 * @param date day of the vote, or null where the registry has none
 * @param ids ids by which a record may know the roll call, the library's ({@code undl:ID}) before Voeten's
 *     ({@code voeten:RCID}); empty when neither source has it
 * @param direction +1 when a yes backs the supported party, −1 when it opposes it, 0 when it does neither
 * @param directness how directly the text speaks to the matter of the case
 * @param subject what the text is about, one word of the codebook
 * @param official the official count, or null where the registry has none
 * @param source where count and meaning come from
 * @param added whether the text was added by the rule of extension instead of being listed by hand
 * @param note one sentence on this vote, empty for most
 */
public record CaseText(
        String caseId,
        String symbol,
        VoteKind kind,
        @Nullable LocalDate date,
        List<String> ids,
        int direction,
        Directness directness,
        String subject,
        @Nullable Tally official,
        String source,
        boolean added,
        String note) {
    public CaseText {
        ids = List.copyOf(ids);
        if (direction < -1 || direction > 1) {
            throw new IllegalArgumentException("direction is −1, 0 or +1: " + direction);
        }
    }

    /** The session in the symbol: {@code 62}, {@code ES-11}, {@code XX}; empty when the symbol is no resolution's. */
    public String session() {
        String number = symbol.replaceFirst("^A/RES/", "");
        int slash = number.indexOf('/');
        if (slash > 0) {
            return number.substring(0, slash);
        }
        int open = number.indexOf('(');
        int close = number.indexOf(')', open + 1);
        return open > 0 && close > open ? number.substring(open + 1, close) : "";
    }

    /** Whether the vote can enter a score: a whole text that backs or opposes. */
    public boolean scored() {
        return kind == VoteKind.FINAL && direction != 0;
    }
}
