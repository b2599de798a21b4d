package org.entente.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says in a sentence why a state was not there on a day, and where its line leads. */
final class Explanation {
    private final List<Succession> successions;
    private final List<State> states;

    Explanation(List<State> states, List<Succession> successions) {
        this.states = states;
        this.successions = successions;
    }

    String why(Mention mention, LocalDate on) {
        State state = mention.state();
        if (mention.tooLate(on)) {
            return mentionEnded(mention);
        }
        if (mention.tooEarly(on)) {
            LocalDate from = mention.span().from();
            String then = state.name(from.minusDays(1));
            return mention.text() + " did not exist before " + from + "; its line was then " + then + code(state);
        }
        return outside(state, Candidates.record(state), on);
    }

    private static String mentionEnded(Mention mention) {
        State state = mention.state();
        LocalDate next = mention.span().to().plusDays(1);
        String now = state.name(LocalDate.MAX);
        String then = state.name(next);
        String later = then.equals(now) || !state.exists(LocalDate.of(2016, 12, 31)) ? "" : ", today " + now;
        return mention.text() + " ended on " + mention.span().to() + "; its line goes on as " + then + later
                + code(state);
    }

    private String outside(State state, List<Span> spans, LocalDate on) {
        Span before = null;
        Span after = null;
        for (Span span : spans) {
            if (span.to().isBefore(on)) {
                before = span;
            } else if (after == null) {
                after = span;
            }
        }
        if (before == null && after != null) {
            String name = state.name(after.from());
            String why = name + " was not in the state system before " + after.from() + code(state);
            return why + predecessors(state, after.from()) + otherList(state, on);
        }
        if (before != null && after == null) {
            String name = state.name(before.to());
            return name + " left the state system on " + before.to() + code(state) + successors(state, on)
                    + otherList(state, on);
        }
        if (before != null && after != null) {
            return state.name(on) + " was out of the state system from "
                    + before.to().plusDays(1) + " to " + after.from().minusDays(1) + code(state) + otherList(state, on);
        }
        return state.name(on) + " was never in the state system";
    }

    private String predecessors(State state, LocalDate from) {
        List<String> names = new ArrayList<>();
        for (Succession link : successions) {
            if (link.to() == state.ccode() && link.from() != state.ccode() && near(link.date(), from)) {
                names.add(link.fromName() + code(get(link.from())));
            }
        }
        return list(names, "predecessor");
    }

    private String successors(State state, LocalDate on) {
        List<String> names = new ArrayList<>();
        for (Succession link : successions) {
            if (link.from() == state.ccode()
                    && link.to() != state.ccode()
                    && !link.date().isAfter(on)) {
                names.add(link.toName() + code(get(link.to())));
            }
        }
        return list(names, "successor");
    }

    private static boolean near(LocalDate link, LocalDate entry) {
        return !link.isAfter(entry.plusYears(1));
    }

    private static String list(List<String> names, String word) {
        if (names.isEmpty()) {
            return "";
        }
        return "; " + word + (names.size() > 1 ? "s: " : ": ") + String.join(", ", names);
    }

    private static String otherList(State state, LocalDate on) {
        for (SystemPeriod period : state.periods()) {
            if (period.list() != SystemPeriod.StateList.COW && period.span().contains(on)) {
                return "; Gleditsch and Ward have it, " + period.span().display();
            }
        }
        return "";
    }

    private static String code(State state) {
        return state.cow().isEmpty() ? "" : " (COW " + state.ccode() + ")";
    }

    private State get(int ccode) {
        for (State state : states) {
            if (state.ccode() == ccode) {
                return state;
            }
        }
        throw new IllegalStateException("succession.tsv names an unknown state: " + ccode);
    }
}
