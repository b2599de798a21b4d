package org.entente.app.fetch;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A file of a release, as it was uploaded.
 *
 * @param id the number by which it is asked for
 * @param name the name it was uploaded under
 * @param size bytes as uploaded, where stated
 * @param checksum of the bytes as uploaded, or null when none is stated
 * @param ingested whether the Dataverse keeps a table of its own making beside the uploaded file
 * @param restricted whether the publisher gives it only to some
 */
public record ReleaseFile(
        long id, String name, OptionalLong size, @Nullable Checksum checksum, boolean ingested, boolean restricted) {}
