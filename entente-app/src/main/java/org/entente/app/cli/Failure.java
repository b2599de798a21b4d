package org.entente.app.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why there is no answer: one sentence, what it means, what mends it, what may have been meant.
 *
 * @param exit how the process ends
 * @param type stable snake_case word of this kind of failure
 * @param title one sentence without a full stop
 * @param detail more of it, lines of text, or null
 * @param remedy the command or act that mends it, lines of text, or null
 * @param candidates what may have been meant, best first
 */
public record Failure(
        ExitCode exit,
        String type,
        String title,
        @Nullable String detail,
        @Nullable String remedy,
        List<Candidate> candidates) {
    public Failure {
        candidates = List.copyOf(candidates);
    }

    public static Failure of(ExitCode exit, String type, String title) {
        return new Failure(exit, type, title, null, null, List.of());
    }

    public Failure withDetail(@Nullable String text) {
        return new Failure(exit, type, title, text, remedy, candidates);
    }

    public Failure withRemedy(@Nullable String text) {
        return new Failure(exit, type, title, detail, text, candidates);
    }

    public Failure withCandidates(List<Candidate> list) {
        return new Failure(exit, type, title, detail, remedy, list);
    }

    /** This failure, to be thrown. */
    public CommandFailed thrown() {
        return new CommandFailed(this);
    }
}
