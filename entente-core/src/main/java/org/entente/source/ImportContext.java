package org.entente.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What reading a source needs besides its files.
 *
 * @param states how states are named
 * @param progress told how far reading has come
 * @param importedAt when the files were handed to us
 * @param published what the publisher says of their release, or null when only the files speak
 */
public record ImportContext(
        StateCodes states,
        Progress progress,
        Instant importedAt,
        @Nullable Published published) {
    /** Files that speak for themselves. */
    public ImportContext(StateCodes states, Progress progress, Instant importedAt) {
        this(states, progress, importedAt, null);
    }

    /** States by the project's registry. */
    public static ImportContext of(Progress progress, Instant importedAt) {
        return new ImportContext(RegistryCodes.builtIn(), progress, importedAt);
    }
}
