package org.entente.construct.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.state.Span;
import org.entente.state.State;

/**
 * The years in which a state is independent: those with a day in the state system of the Correlates of War.
 *
 * @param spans days in the system, in time order
 * @param entry year in which it entered, interruptions of under ten years overlooked; 0 if it never was in it since 1946
 * @param start first year since 1946, 0 if there is none
 */
record Presence(List<Span> spans, int entry, int start) {
    /** The first year of any history: before it there is too little on conflicts. */
    static final int FIRST_YEAR = 1946;

    private static final int LONG_AWAY = 10;
    private static final int LIST_BEGINS = 1816;

    Presence {
        spans = List.copyOf(spans);
    }

    /** Of a state as seen in a year: what came later is not known. */
    static Presence of(State state, int year) {
        List<Span> spans = state.system().stream()
                .filter(span -> span.from().getYear() <= year)
                .toList();
        int entry = 0;
        int before = 0;
        for (Span span : spans) {
            if (entry == 0 || span.from().getYear() - before >= LONG_AWAY) {
                entry = span.from().getYear();
            }
            before = span.open() ? Integer.MAX_VALUE : span.to().getYear();
            if (before >= FIRST_YEAR) {
                return new Presence(
                        spans, entry, Math.max(FIRST_YEAR, span.from().getYear()));
            }
        }
        return new Presence(spans, 0, 0);
    }

    /** Whether it was independent on some day of a year. */
    boolean in(int year) {
        Span days = new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return spans.stream().anyMatch(days::overlaps);
    }

    /** The last day up to another on which it was in the system, that other one for a state that still is. */
    LocalDate lastDay(LocalDate on) {
        LocalDate last = spans.get(spans.size() - 1).to();
        return last.isBefore(on) ? last : on;
    }

    /** Its spans in words: {@code 1878–1941, since 1944}; the list of the system begins with 1816. */
    String words() {
        List<String> words = new ArrayList<>();
        for (Span span : spans) {
            int from = span.from().getYear();
            String to = span.open() ? "" : "–" + span.to().getYear();
            String begun = from == LIST_BEGINS ? from + " or before" : String.valueOf(from);
            words.add(span.open() ? "since " + begun : from + to);
        }
        return String.join(", ", words);
    }
}
