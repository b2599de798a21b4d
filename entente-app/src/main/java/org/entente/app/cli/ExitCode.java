package org.entente.app.cli;

/** What the process's end tells the shell. */
public enum ExitCode {
    /** Answered, also with notices. */
    ANSWERED(0, 200),
    /** Entente's own fault. */
    FAULT(1, 500),
    /** The command cannot be understood. */
    USAGE(2, 400),
    /** Unknown, ambiguous or not-yet state, no such roll call, no such record. */
    NO_ANSWER(3, 404),
    /** The input was refused; nothing was loaded. */
    INPUT_REFUSED(4, 422),
    /** The store is locked, damaged or written by a newer version. */
    STORE(5, 503),
    /** The network failed or terms were not accepted. */
    NETWORK(6, 502),
    /** A check found a verdict it was told to fail on. */
    VERDICT(7, 200),
    INTERRUPTED(130, 499);

    private final int code;
    private final int status;

    ExitCode(int code, int status) {
        this.code = code;
        this.status = status;
    }

    public int code() {
        return code;
    }

    /** The status of the same failure where it is told over HTTP, and in the error object. */
    public int status() {
        return status;
    }
}
