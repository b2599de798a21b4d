package org.entente.source;

/**
 * What a publisher says of the release that files belong to, and the files themselves do not tell.
 *
 * @param version the release: number and day
 * @param licence the terms read with it, in a few words
 */
public record Published(String version, String licence) {}
