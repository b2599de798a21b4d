package org.entente.app.fetch;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A released version of a dataset.
 *
 * @param major the number before the point
 * @param minor the number after it
 * @param released on which day, UTC
 * @param licence its terms
 * @param files what it holds
 */
public record Release(int major, int minor, LocalDate released, Licence licence, List<ReleaseFile> files) {
    /** Later ones first. */
    static final Comparator<Release> NEWEST_FIRST = Comparator.comparing(Release::released)
            .thenComparing(Release::major)
            .thenComparing(Release::minor)
            .reversed();

    public Release {
        files = List.copyOf(files);
    }

    /** {@code 39.0}. */
    public String number() {
        return major + "." + minor;
    }

    /** {@code 39.0 of 2024-09-18}: the version a snapshot carries. */
    public String version() {
        return number() + " of " + released;
    }
}
