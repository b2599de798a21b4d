package org.entente.source;

import org.jspecify.annotations.Nullable;

/**
 * What a publisher says of the release that files belong to, and the files themselves do not tell.
 *
 * @param version the release: number and day
 * @param licence the terms read with it, in a few words
 * @param server another server that the files came from instead of the publisher's own, or null
 */
public record Published(
        String version, String licence, @Nullable String server) {}
