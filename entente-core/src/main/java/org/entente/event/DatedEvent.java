package org.entente.event;

import org.entente.tie.Confidence;

/**
 * One entry of a pair's dated record.
 *
 * @param date when, as precisely as the source says
 * @param type what kind of event
 * @param facts who acted, at which level, a name for the drawing, an amount
 * @param wording one sentence
 * @param source where it is reported
 * @param url a web address or empty
 * @param confidence how sure it is
 */
public record DatedEvent(
        EventDate date,
        EventType type,
        EventFacts facts,
        String wording,
        String source,
        String url,
        Confidence confidence) {
    /** Whether the entry may enter a figure. */
    public boolean counts() {
        return confidence.counts();
    }

    /** Whether it is of a type and a level. */
    public boolean is(EventType wanted, String level) {
        return type == wanted && facts.level().equals(level);
    }

    /** The type's words, such as "visit, head"; of another kind the author's word for it. */
    public String typeLabel() {
        String level = facts.level().replace('_', ' ');
        if (level.isEmpty()) {
            return type.label();
        }
        return type == EventType.OTHER ? level : type.label() + ", " + level;
    }
}
