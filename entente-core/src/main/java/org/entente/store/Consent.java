package org.entente.store;

import java.time.Instant;

/**
 * Terms that the user of a store accepted.
 *
 * @param source the source word
 * @param termsSha256 hash of the terms as they were shown
 * @param acceptedAt when
 */
public record Consent(String source, String termsSha256, Instant acceptedAt) {}
