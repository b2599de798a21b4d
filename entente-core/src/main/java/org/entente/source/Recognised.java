package org.entente.source;

/**
 * What a file may be.
 *
 * @param source whose file
 * @param role which of its files
 */
public record Recognised(DataSource source, FileRole role) {}
