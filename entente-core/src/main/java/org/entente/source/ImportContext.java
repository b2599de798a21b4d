package org.entente.source;

import java.time.Instant;

/**
 * What reading a source needs besides its files.
 *
 * @param states how states are named
 * @param progress told how far reading has come
 * @param importedAt when the files were handed to us
 */
public record ImportContext(StateCodes states, Progress progress, Instant importedAt) {
    /** States by the project's registry. */
    public static ImportContext of(Progress progress, Instant importedAt) {
        return new ImportContext(RegistryCodes.builtIn(), progress, importedAt);
    }
}
