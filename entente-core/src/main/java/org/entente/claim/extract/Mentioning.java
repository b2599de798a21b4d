package org.entente.claim.extract;

import java.time.LocalDate;
import java.util.List;
import org.entente.claim.actor.ActorMention;
import org.entente.text.Token;

/** Finds whom sentences speak of. */
@FunctionalInterface
public interface Mentioning {
    /**
     * The mentions of each sentence, in order.
     *
     * @param sentences the tokens of each
     * @param paragraphOf number of the paragraph of each
     * @param date the date of the text
     */
    List<List<ActorMention>> find(List<List<Token>> sentences, int[] paragraphOf, LocalDate date);
}
