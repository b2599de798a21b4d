package org.entente.claim;

/**
 * Which table of rules verdicts were reached by.
 *
 * @param version its number
 * @param sha256 hash of the table
 */
public record RulesVersion(int version, String sha256) {}
