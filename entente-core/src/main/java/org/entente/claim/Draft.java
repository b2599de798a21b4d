package org.entente.claim;

import java.time.LocalDate;
import java.util.List;
import org.entente.notice.Notice;

/**
 * A text with what it says, before the record is asked.
 *
 * @param origin where it comes from
 * @param text the cleaned text, which all spans count in
 * @param date its date
 * @param dateFrom how that is known
 * @param language ISO 639-1 code
 * @param sentences all sentences in order, also those that make no claim
 * @param propositions what they claim, in the order of the text
 * @param notices what a reader must know of the reading
 */
public record Draft(
        TextOrigin origin,
        String text,
        LocalDate date,
        DateFrom dateFrom,
        String language,
        List<CheckedSentence> sentences,
        List<Proposition> propositions,
        List<Notice> notices) {
    public Draft {
        sentences = List.copyOf(sentences);
        propositions = List.copyOf(propositions);
        notices = List.copyOf(notices);
    }
}
