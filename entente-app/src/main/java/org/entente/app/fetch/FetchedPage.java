package org.entente.app.fetch;

/**
 * A page as a server gave it.
 *
 * @param name its address after redirects, without its query
 * @param type its media type as declared, perhaps empty
 * @param bytes all of it, unpacked
 */
public record FetchedPage(String name, String type, byte[] bytes) {}
