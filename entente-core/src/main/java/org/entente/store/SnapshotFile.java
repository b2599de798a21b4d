package org.entente.store;

/**
 * A file that was imported.
 *
 * @param name the file's name without its directory
 * @param sha256 of the bytes as given, before any decompression, in lower-case hexadecimal
 * @param bytes size as given
 * @param rows rows of data read, the header not counted
 */
public record SnapshotFile(String name, String sha256, long bytes, long rows) {}
