package org.entente.app.cli;

/** The reader of stdout has gone; there is nobody left to answer. */
final class BrokenPipe extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenPipe(Throwable cause) {
        super(cause);
    }
}
