package org.entente.app.reading;

import org.entente.app.cli.CommandFailed;
import org.entente.app.cli.ExitCode;
import org.entente.app.cli.Failure;

/** A text that is not read: what it is, what is wrong, what mends it. */
final class Refusal {
    private Refusal() {}

    /** It is there, but cannot be read or is not taken. */
    static CommandFailed input(String type, String title, String remedy) {
        return Failure.of(ExitCode.INPUT_REFUSED, type, title)
                .withRemedy(remedy)
                .thrown();
    }

    /** There is no such file. */
    static CommandFailed missing(String name) {
        return Failure.of(ExitCode.NO_ANSWER, "no_such_file", "there is no file “" + name + "”")
                .withRemedy("A text is given as a file, an http or https address, or - for standard input.")
                .thrown();
    }

    /** The network failed. */
    static CommandFailed network(String type, String title, String remedy) {
        return Failure.of(ExitCode.NETWORK, type, title).withRemedy(remedy).thrown();
    }
}
