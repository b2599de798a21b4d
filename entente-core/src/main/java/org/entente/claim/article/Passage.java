package org.entente.claim.article;

import java.util.Optional;
import org.entente.text.Span;

/**
 * A sentence of a cleaned text.
 *
 * @param id "s1", "s2" … in the order of the text
 * @param start its first UTF-16 unit in the article's text
 * @param end the unit after its last
 * @param boilerplate whether it is no part of what the text says
 * @param reason why it is boilerplate, in words; empty where it is not
 * @param repeatOf the id of the sentence it copies, of some boilerplate
 * @param heading whether it is a heading
 */
public record Passage(
        String id, int start, int end, boolean boilerplate, String reason, Optional<String> repeatOf, boolean heading) {
    public Passage {
        if (boilerplate == reason.isEmpty()) {
            throw new IllegalArgumentException("boilerplate has a reason, and nothing else has one: " + id);
        }
        if (repeatOf.isPresent() && !boilerplate) {
            throw new IllegalArgumentException("a repeat is boilerplate: " + id);
        }
    }

    /** Where it stands. */
    public Span span() {
        return new Span(start, end);
    }
}
