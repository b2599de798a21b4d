package org.entente.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The file is no store of ours or parts of it cannot be read. */
public final class StoreDamaged extends StoreException {
    private static final long serialVersionUID = 1L;

    StoreDamaged(Path file, String message, @Nullable Throwable cause) {
        this(file, message, "Move " + file + " away and import again; the built-in record needs no store.", cause);
    }

    private StoreDamaged(Path file, String message, String remedy, @Nullable Throwable cause) {
        super(file, message, remedy, cause);
    }

    /** The file is there and this user may not read it. */
    static StoreDamaged unreadable(Path file) {
        return new StoreDamaged(
                file,
                "the store " + file + " may not be read by this user",
                "Give yourself the right to read it, or name another store with --store FILE.",
                null);
    }
}
