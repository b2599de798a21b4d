package org.entente.record;

import java.io.IOException;

/** A file is no record in the project's form, is of another version, or its bytes are not those that were written. */
public final class RecordDamaged extends IOException {
    private static final long serialVersionUID = 1L;

    RecordDamaged(String message) {
        super(message);
    }

    RecordDamaged(String message, Throwable cause) {
        super(message, cause);
    }
}
