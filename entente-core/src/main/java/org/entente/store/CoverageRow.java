package org.entente.store;

/**
 * What the snapshots in use hold of one year.
 *
 * @param source source word
 * @param year calendar year of the votes
 * @param rollCalls roll calls
 * @param cast votes cast: yes, abstain, no
 * @param absent states that the source says did not vote
 * @param states states that cast a vote at least once
 */
public record CoverageRow(String source, int year, int rollCalls, long cast, long absent, int states) {}
