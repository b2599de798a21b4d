package org.entente.app.cli;

/** One verb of the command line: a picocli command whose parameters are its fields. */
public interface Verb {
    /**
     * Answers.
     *
     * @param invocation what every verb shares: options, streams, the way to answer
     * @return how the process ends, {@link ExitCode#ANSWERED} as a rule
     * @throws CommandFailed when there is no answer
     * @throws Exception any other is Entente's own fault
     */
    ExitCode run(Invocation invocation) throws Exception;
}
