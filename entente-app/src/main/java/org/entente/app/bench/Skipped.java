package org.entente.app.bench;

/**
 * What was not measured.
 *
 * @param id stable word
 * @param what what would have been measured
 * @param why why it was not
 */
public record Skipped(String id, String what, String why) {}
