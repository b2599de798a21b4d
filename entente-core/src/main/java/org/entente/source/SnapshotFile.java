package org.entente.source;

/**
 * One file of a snapshot.
 *
 * @param role the {@link FileRole}'s word
 * @param name file name without folders
 * @param sha256 SHA-256 of the file's bytes as they lie on disk, hexadecimal
 * @param bytes size on disk
 * @param rows data rows, the header not counted
 * @param account what became of them; {@link RowAccount#NONE} where none was kept
 */
public record SnapshotFile(String role, String name, String sha256, long bytes, long rows, RowAccount account) {
    /** A file whose rows were not accounted for one by one. */
    public SnapshotFile(String role, String name, String sha256, long bytes, long rows) {
        this(role, name, sha256, bytes, rows, RowAccount.NONE);
    }
}
