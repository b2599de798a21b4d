package org.entente.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes states into candidates that a reader can choose between. */
final class Candidates {
    private Candidates() {}

    /** Each state once, those on record that day first, then by code. */
    static List<Candidate> of(List<Mention> mentions, LocalDate on) {
        List<State> states = distinct(mentions);
        states.sort((a, b) -> {
            int there = Boolean.compare(b.onRecord(on), a.onRecord(on));
            return there != 0 ? there : of(a).code().compareTo(of(b).code());
        });
        List<Candidate> candidates = new ArrayList<>();
        for (State state : states) {
            candidates.add(of(state));
        }
        return candidates;
    }

    /** Each state once, in order of mention. */
    static List<State> distinct(List<Mention> mentions) {
        List<State> states = new ArrayList<>();
        for (Mention mention : mentions) {
            if (!containsCode(states, mention.state().ccode())) {
                states.add(mention.state());
            }
        }
        return states;
    }

    private static boolean containsCode(List<State> states, int ccode) {
        for (State state : states) {
            if (state.ccode() == ccode) {
                return true;
            }
        }
        return false;
    }

    static Candidate of(State state) {
        List<Span> system = record(state);
        LocalDate last =
                system.isEmpty() ? LocalDate.MAX : system.get(system.size() - 1).to();
        return new Candidate(typed(state, system, last), state.ccode(), state.name(last), system);
    }

    /** Days in COW's system; for states that COW never had, those of the list that has them. */
    static List<Span> record(State state) {
        if (!state.cow().isEmpty()) {
            return state.system();
        }
        List<Span> spans = new ArrayList<>();
        for (SystemPeriod period : state.periods()) {
            spans.add(period.span());
        }
        return spans;
    }

    private static String typed(State state, List<Span> system, LocalDate last) {
        if (system.isEmpty() || last.equals(LocalDate.MAX)) {
            return state.code(LocalDate.MAX);
        }
        int year = roundYear(system.get(system.size() - 1));
        return state.code(LocalDate.of(year, 1, 1)) + "@" + year;
    }

    /** A year wholly inside the span, as round as there is. */
    private static int roundYear(Span span) {
        int first = span.from().getDayOfYear() == 1
                ? span.from().getYear()
                : span.from().getYear() + 1;
        int last = span.to().getYear() - 1;
        for (int step = 100; step > 1; step /= 10) {
            int year = Math.floorDiv(last, step) * step;
            if (year >= first) {
                return year;
            }
        }
        return Math.max(last, span.from().getYear());
    }
}
