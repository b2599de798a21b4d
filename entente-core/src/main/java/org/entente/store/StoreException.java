package org.entente.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The store cannot be used as asked; says why and what to do. */
public abstract sealed class StoreException extends RuntimeException
        permits StoreMissing, StoreLocked, StoreDamaged, StoreTooNew, StoreNotWritable {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String remedy;

    StoreException(Path file, String message, String remedy, @Nullable Throwable cause) {
        super(message, cause);
        this.file = file.toString();
        this.remedy = remedy;
    }

    /** The store's file as the user named it. */
    public final Path file() {
        return Path.of(file);
    }

    /** What the user can do, one sentence. */
    public final String remedy() {
        return remedy;
    }
}
