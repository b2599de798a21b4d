package org.entente.claim.extract;

import java.util.List;
import org.entente.claim.CheckedSentence;
import org.entente.claim.Proposition;

/**
 * What a text says.
 *
 * @param sentences all its sentences with their kinds, in order
 * @param propositions its claims, in the order of the text
 */
public record Extraction(List<CheckedSentence> sentences, List<Proposition> propositions) {
    public Extraction {
        sentences = List.copyOf(sentences);
        propositions = List.copyOf(propositions);
    }
}
