package org.entente.claim.corpus;

import java.util.List;

/**
 * A claim that a checker found.
 *
 * @param spans the words of the claim, as offsets inside its sentence
 * @param verdict the verdict on everything
 * @param verdictVotesOnly the verdict on votes alone
 */
public record FoundClaim(
        List<TextSpan> spans, String type, String polarity, Roles roles, String verdict, String verdictVotesOnly) {
    String verdict(Reading reading) {
        return reading == Reading.EVERYTHING ? verdict : verdictVotesOnly;
    }
}
