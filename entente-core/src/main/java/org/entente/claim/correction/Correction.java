package org.entente.claim.correction;

/**
 * A line of an editor's file.
 *
 * @param line its number, from 1
 * @param key the claim it means
 * @param amendment what it changes
 */
public record Correction(int line, ClaimKey key, Amendment amendment) {}
