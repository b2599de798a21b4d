package org.entente.store;

import java.nio.file.Path;

/** The store was written by a later version of the program. */
public final class StoreTooNew extends StoreException {
    private static final long serialVersionUID = 1L;

    StoreTooNew(Path file, int found, int known) {
        super(
                file,
                "the store " + file + " has schema " + found + ", this program knows schemas up to " + known,
                "Use the newer program, or name another store with --store FILE.",
                null);
    }
}
