package org.entente.state;

import java.time.LocalDate;

/**
 * A text that names a state.
 *
 * @param state the lineage
 * @param text the name for a reader
 * @param span the days on which it is the state's name or code
 * @param notBefore whether it names nothing before its span, as the name of a state that ended does
 * @param notAfter whether it names nothing after its span
 */
record Mention(State state, String text, Span span, boolean notBefore, boolean notAfter) {
    /** Whether the text can stand for the state that day: the state is there, and the text is not another state's. */
    boolean fits(LocalDate on) {
        return state.onRecord(on) && !tooEarly(on) && !tooLate(on);
    }

    boolean tooEarly(LocalDate on) {
        return notBefore && on.isBefore(span.from());
    }

    boolean tooLate(LocalDate on) {
        return notAfter && on.isAfter(span.to());
    }
}
