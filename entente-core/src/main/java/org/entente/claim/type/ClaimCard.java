package org.entente.claim.type;

/**
 * What a type of claim says.
 *
 * @param id its id, such as "voting_together"
 * @param name for a reader, such as "Voting together"
 * @param says the claim in a sentence with A, B for states
 * @param roles which roles it fills, in words
 * @param example a sentence that makes it, of invented content
 */
public record ClaimCard(String id, String name, String says, String roles, String example) {}
