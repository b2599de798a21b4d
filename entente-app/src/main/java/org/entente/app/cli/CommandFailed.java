package org.entente.app.cli;

/** A verb cannot answer, and says why. */
public final class CommandFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    public CommandFailed(Failure failure) {
        super(failure.title());
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
