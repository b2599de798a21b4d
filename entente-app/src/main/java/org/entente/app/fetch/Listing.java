package org.entente.app.fetch;

import java.util.List;
import java.util.OptionalLong;

/**
 * What will be downloaded.
 *
 * @param release the release asked for
 * @param newest the newest there is
 * @param files those needed, in the order of roles
 */
public record Listing(Release release, Release newest, List<Chosen> files) {
    public Listing {
        files = List.copyOf(files);
    }

    /** Whether there is a later one. */
    public boolean superseded() {
        return !release.number().equals(newest.number());
    }

    /** Bytes of all files, where each size is stated. */
    public OptionalLong size() {
        return files.stream().allMatch(chosen -> chosen.file().size().isPresent())
                ? OptionalLong.of(files.stream()
                        .mapToLong(chosen -> chosen.file().size().getAsLong())
                        .sum())
                : OptionalLong.empty();
    }
}
