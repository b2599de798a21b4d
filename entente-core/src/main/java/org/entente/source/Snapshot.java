package org.entente.source;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One state of a dataset as it was handed to us.
 *
 * @param source source word such as {@code unga-voeten}
 * @param version the publisher's version where the files tell it, else the record's last date
 * @param files what was read, in order of role
 * @param importedAt when
 * @param recordEnd date of the last vote, or null for an empty record
 * @param publisher who publishes the dataset
 * @param doi DOI or null
 * @param licence terms in a few words
 * @param citation one line for the reader
 */
public record Snapshot(
        String source,
        String version,
        List<SnapshotFile> files,
        Instant importedAt,
        @Nullable LocalDate recordEnd,
        String publisher,
        @Nullable String doi,
        String licence,
        String citation) {
    private static final int ID_DIGITS = 12;

    public Snapshot {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("a snapshot holds at least one file");
        }
    }

    /** A snapshot of a source whose card says who publishes it and on which terms. */
    public static Snapshot of(
            SourceCard card,
            String version,
            List<SnapshotFile> files,
            Instant importedAt,
            @Nullable LocalDate recordEnd) {
        return new Snapshot(
                card.id(),
                version,
                files,
                importedAt,
                recordEnd,
                card.publisher(),
                card.doi(),
                card.licence(),
                card.citation());
    }

    /** The same files under the version and licence stated for them; files of another server do not pass for the publisher's. */
    public Snapshot publishedAs(Published published) {
        return new Snapshot(
                source,
                published.version(),
                files,
                importedAt,
                recordEnd,
                published.server() == null ? publisher : published.server(),
                doi,
                published.licence(),
                published.server() == null
                        ? citation
                        : citation + " Fetched from " + published.server() + ", not from the publisher.");
    }

    /** The file's hash; of several files, the SHA-256 of their hashes in hexadecimal, one a line. */
    public String sha256() {
        if (files.size() == 1) {
            return files.get(0).sha256();
        }
        StringBuilder lines = new StringBuilder();
        files.forEach(file -> lines.append(file.sha256()).append('\n'));
        return Digests.sha256(lines.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** Source and the first digits of the hash: the same files have the same id wherever they are read. */
    public String id() {
        return source + ":" + sha256().substring(0, ID_DIGITS);
    }

    /** Data rows of all files. */
    public long rows() {
        return files.stream().mapToLong(SnapshotFile::rows).sum();
    }

    /** The same as it travels with numbers. */
    public Origin origin() {
        return new Origin(
                id(),
                source,
                version,
                doi,
                licence,
                sha256(),
                importedAt.toString(),
                recordEnd == null ? null : recordEnd.toString(),
                citation);
    }
}
