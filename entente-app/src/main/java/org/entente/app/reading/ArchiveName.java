package org.entente.app.reading;

import java.util.regex.Pattern;

/** Names within archives: those that would lead out of a folder are made to do harm. */
final class ArchiveName {
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?s)/.*|[A-Za-z]:.*|(?:.*/)?\\.\\.(?:/.*)?|.*[\\\\\\p{Cc}].*");

    private ArchiveName() {}

    /** The name, if it stays within. */
    static String checked(String name) {
        if (ELSEWHERE.matcher(name).matches()) {
            throw Refusal.input(
                    "archive_refused",
                    "the archive holds a name that leads elsewhere: “" + name.replaceAll("\\p{Cc}", "?") + "”",
                    "Pack the texts anew, with plain names.");
        }
        return name;
    }
}
