package org.entente.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An import was asked for and the store's directory cannot be written, or is full. */
public final class StoreNotWritable extends StoreException {
    private static final long serialVersionUID = 1L;

    StoreNotWritable(Path file, String message, @Nullable Throwable cause) {
        super(
                file,
                message,
                "Make room or name a store in a directory that can be written: --store FILE. Nothing has changed.",
                cause);
    }
}
