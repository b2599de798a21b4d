package org.entente.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Another process writes to the store and did not finish within the time allowed. */
public final class StoreLocked extends StoreException {
    private static final long serialVersionUID = 1L;

    StoreLocked(Path file, String message, @Nullable Throwable cause) {
        super(file, message, "Wait for the other import to end, or allow more time with --wait SEC.", cause);
    }
}
