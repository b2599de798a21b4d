package org.entente.claim.corpus;

import java.util.List;

/** A sentence as a checker cut it, with its kind and the claims found in it. */
public record FoundSentence(String text, String kind, List<FoundClaim> claims) {}
