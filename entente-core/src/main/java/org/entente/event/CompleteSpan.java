package org.entente.event;

/**
 * A type of event of which a record holds all of a pair from one date to another.
 *
 * @param type which
 * @param span from when to when
 */
public record CompleteSpan(EventType type, EventDate span) {
    /** {@code visits complete 2008–2024}. */
    public String words() {
        return type.plural() + " complete " + span.text().replace('/', '–');
    }
}
