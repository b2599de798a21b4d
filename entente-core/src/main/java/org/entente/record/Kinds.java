package org.entente.record;

import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.vote.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What was put to the vote: official where linked (the library holds whole texts alone), else the CC0 record's, from the
 * flags, then from the description.
 */
final class Kinds {
    private static final Pattern MOTION = Pattern.compile(
            "ADJOURN|CLOSE (?:THE )?DEBATE|CLOSURE|CLOSING|NO ACTION|NO-ACTION|POSTPON|PRIORITY|DIVISION"
                    + "|\\bMOTION\\b|RECONSIDER|POINT OF ORDER|TWO-THIRDS|2/3|SIMPLE MAJORITY|ROLL-?CALL VOTE|RULING"
                    + "|ALLOCAT|INCLU(?:DE|SION OF).{0,60}(?:AGENDA|ITEM)|PROCEDUR");
    private static final Pattern AMENDMENT = Pattern.compile("AMENDMENT|\\bAMEND(?:ED|ING)?\\b");
    private static final Pattern PARAGRAPH = Pattern.compile(
            "PARAGRAPH|\\bPARA\\b|\\bPARAS\\b|\\bPAR\\.|\\bSECTION\\b|PREAMB|\\bPART [A-Z]\\b|WORDS|PHRASE");

    private Kinds() {}

    /** The kind of an entry of which is known whether it is the vote on the whole text as adopted. */
    static Kind of(Entry entry, boolean finalText) {
        if (finalText) {
            return Kind.FINAL;
        }
        if (entry.cc0() != null && Boolean.TRUE.equals(entry.cc0().amendment())) {
            return Kind.AMENDMENT;
        }
        if (entry.cc0() != null && Boolean.TRUE.equals(entry.cc0().paragraph())) {
            return Kind.PARAGRAPH;
        }
        return described(entry.description(), entry.carried());
    }

    private static Kind described(@Nullable String description, boolean carried) {
        String text = description == null ? "" : description.toUpperCase(Locale.ROOT);
        if (MOTION.matcher(text).find()) {
            return Kind.MOTION;
        }
        if (AMENDMENT.matcher(text).find()) {
            return Kind.AMENDMENT;
        }
        if (PARAGRAPH.matcher(text).find()) {
            return Kind.PARAGRAPH;
        }
        return carried ? Kind.PARAGRAPH : Kind.REJECTED;
    }
}
