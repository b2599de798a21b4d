package org.entente.source;

import org.jspecify.annotations.Nullable;

/**
 * Where a figure comes from: one snapshot of a dataset or one part of the built-in record. Travels with every number.
 *
 * @param id snapshot id, stable within an answer
 * @param source source word such as {@code unga-voeten} or {@code builtin}
 * @param version the publisher's version or the built-in record's
 * @param doi DOI or null
 * @param licence terms in a few words
 * @param sha256 hash of the file's bytes, or null
 * @param retrieved ISO date of retrieval or import, or null
 * @param recordEnd ISO date of the last thing recorded, or null
 * @param citation one line for the reader
 */
public record Origin(
        String id,
        String source,
        String version,
        @Nullable String doi,
        String licence,
        @Nullable String sha256,
        @Nullable String retrieved,
        @Nullable String recordEnd,
        String citation) {}
