package org.entente.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot about to be stored, without what the store itself knows.
 *
 * @param source source word
 * @param publisher who publishes the dataset
 * @param version the publisher's version
 * @param doi DOI or null
 * @param licence terms in a few words
 * @param citation how the publisher asks to be cited
 * @param retrieved day of retrieval or import, or null
 * @param files in the order in which they were given
 */
public record SnapshotDraft(
        String source,
        String publisher,
        String version,
        @Nullable String doi,
        String licence,
        String citation,
        @Nullable LocalDate retrieved,
        List<SnapshotFile> files) {
    private static final int HASH_DIGITS = 12;

    public SnapshotDraft {
        files = List.copyOf(files);
    }

    /** The id this snapshot gets: the source word and a hash over the files, so that the same files are one snapshot. */
    public String id() {
        return snapshotId(source, files.stream().map(SnapshotFile::sha256).toList());
    }

    /** The id of a snapshot of these files. */
    public static String snapshotId(String source, List<String> sha256s) {
        byte[] joined = String.join("\n", sha256s).getBytes(StandardCharsets.UTF_8);
        return source + "-" + Hashes.sha256(joined).substring(0, HASH_DIGITS);
    }
}
