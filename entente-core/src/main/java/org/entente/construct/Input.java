package org.entente.construct;

/**
 * What a construct is computed from.
 *
 * @param layer {@code votes}, {@code cases}, {@code dated_record}, or the id of a layer of ties
 * @param use what it gives, a few words
 * @param fallback what stands in its place where the layer is absent, a sentence
 */
public record Input(String layer, String use, String fallback) {}
