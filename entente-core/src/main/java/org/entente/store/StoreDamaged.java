package org.entente.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The file is no store of ours or parts of it cannot be read. */
public final class StoreDamaged extends StoreException {
    private static final long serialVersionUID = 1L;

    StoreDamaged(Path file, String message, @Nullable Throwable cause) {
        super(file, message, "Move " + file + " away and import again; the built-in record needs no store.", cause);
    }
}
