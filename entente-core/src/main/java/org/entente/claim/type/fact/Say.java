package org.entente.claim.type.fact;

import java.time.LocalDate;
import org.entente.state.Articles;
import org.entente.state.Span;
import org.entente.state.State;

/** Words that sentences about facts share. */
public final class Say {
    private static final int YEAR = 4;

    private Say() {}

    /** A state's name within a sentence, on a day: "the United States". */
    public static String name(State state, LocalDate on) {
        return Articles.with(state.name(on));
    }

    /** The same at the beginning of one. */
    public static String first(State state, LocalDate on) {
        String name = name(state, on);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The code by which commands know a state. */
    public static String code(State state, LocalDate on) {
        return state.code(on);
    }

    /** The command that shows a state. */
    public static String stateCommand(State state, LocalDate on) {
        return "entente state " + code(state, on);
    }

    /** Days said by their years: "1949–1991", "since 1949". */
    public static String years(Span span, LocalDate date) {
        int from = span.from().getYear();
        if (span.to().isAfter(date)) {
            return "since " + from;
        }
        return from == span.to().getYear()
                ? String.valueOf(from)
                : from + "–" + span.to().getYear();
    }

    /** The year of a date as it is known: "2004-05" gives "2004". */
    public static String year(String known) {
        return known.length() < YEAR ? known : known.substring(0, YEAR);
    }
}
