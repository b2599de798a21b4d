package org.entente.source;

/**
 * A column of a source's file, as a codebook lists it.
 *
 * @param file the {@link FileRole}'s word, or the part of the record
 * @param name as in the header
 * @param label in a few words
 * @param definition in a sentence
 * @param unit unit or empty
 * @param scale nominal, ordinal, interval, ratio, identifier, date or text
 * @param missing how a missing value is written, empty when none is
 */
public record SourceColumn(
        String file, String name, String label, String definition, String unit, String scale, String missing) {}
