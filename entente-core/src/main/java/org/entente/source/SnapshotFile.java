package org.entente.source;

/**
 * One file of a snapshot.
 *
 * @param role the {@link FileRole}'s word
 * @param name file name without folders
 * @param sha256 SHA-256 of the file's bytes as they lie on disk, hexadecimal
 * @param bytes size on disk
 * @param rows data rows, the header not counted
 */
public record SnapshotFile(String role, String name, String sha256, long bytes, long rows) {}
