package org.entente.cases;

import java.util.Locale;

/**
 * One entry of a pair's dated record.
 *
 * @param date when, as precisely as the source says
 * @param type one word such as {@code visit_president}, {@code agreement}, {@code vote}
 * @param facts who acted, a name for the drawing, an amount
 * @param wording one sentence, ours
 * @param source where it is reported
 * @param confidence how sure it is
 */
public record DatedEvent(
        EventDate date, String type, EventFacts facts, String wording, String source, Confidence confidence) {
    /** How sure an entry is. */
    public enum Confidence {
        HIGH,
        MEDIUM,
        /** Shown, marked, and in no figure. */
        LOW;

        /** The word used in tables and JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the entry may enter a figure. */
    public boolean counts() {
        return confidence != Confidence.LOW;
    }

    /** The type's words, such as "visit president". */
    public String typeLabel() {
        return type.replace('_', ' ');
    }
}
