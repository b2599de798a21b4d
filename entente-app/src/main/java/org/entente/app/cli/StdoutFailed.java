package org.entente.app.cli;

import java.io.IOException;

/** stdout takes no more, though somebody reads it: a full disk, for one. */
final class StdoutFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StdoutFailed(IOException cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }
}
