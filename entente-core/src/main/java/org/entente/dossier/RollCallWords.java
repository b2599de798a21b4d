package org.entente.dossier;

import java.util.stream.Collectors;
import org.entente.vote.Issue;
import org.entente.vote.RollCall;

/** What a roll call is about, in the best words there are. */
final class RollCallWords {
    private RollCallWords() {}

    /** Label, else title, else issue words, else nothing known. */
    static String about(RollCall rollCall) {
        if (rollCall.label() != null) {
            return rollCall.label();
        }
        if (rollCall.title() != null) {
            return rollCall.title();
        }
        String issues = issues(rollCall);
        return issues.isEmpty() ? "no issue code" : issues;
    }

    /** "Human rights, Middle East", or nothing. */
    static String issues(RollCall rollCall) {
        return Issue.ofMask(rollCall.issues()).stream().map(Issue::label).collect(Collectors.joining(", "));
    }
}
