package org.entente.claim.corpus;

import java.util.List;

/** A sentence of a corpus text, what kind it is, and the claims expected in it. */
public record ExpectedSentence(String text, String kind, List<ExpectedClaim> claims) {}
