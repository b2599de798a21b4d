package org.entente.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in a sentence why a state was not there on a day, and where its line leads. */
final class Explanation {
    private final List<State> states;
    private final List<Succession> successions;

    Explanation(List<State> states, List<Succession> successions) {
        this.states = states;
        this.successions = successions;
    }

    String why(Mention mention, LocalDate on) {
        if (mention.tooLate(on)) {
            return nameEnded(mention);
        }
        return mention.tooEarly(on) ? nameNotYet(mention) : outside(mention.state(), on);
    }

    private static String nameEnded(Mention mention) {
        State state = mention.state();
        LocalDate last = mention.span().to();
        String then = state.name(last.plusDays(1));
        String now = state.name(LocalDate.MAX);
        String later = then.equals(now) ? "" : ", today " + now;
        return mention.text() + " ended on " + last + "; its line goes on as " + then + later + code(state);
    }

    private static String nameNotYet(Mention mention) {
        State state = mention.state();
        LocalDate first = mention.span().from();
        String then = state.name(first.minusDays(1));
        return mention.text() + " did not exist before " + first + "; its line was then " + then + code(state);
    }

    private String outside(State state, LocalDate on) {
        Span before = null;
        Span after = null;
        for (Span span : Candidates.record(state)) {
            if (span.to().isBefore(on)) {
                before = span;
            } else if (after == null) {
                after = span;
            }
        }
        return sentence(state, before, after, on) + otherList(state, on);
    }

    private String sentence(State state, @Nullable Span before, @Nullable Span after, LocalDate on) {
        if (before != null && after != null) {
            return state.name(on) + " was out of the state system from "
                    + before.to().plusDays(1) + " to " + after.from().minusDays(1) + code(state);
        }
        if (after != null) {
            return state.name(after.from()) + " was not in the state system before " + after.from() + code(state)
                    + predecessors(state, after.from());
        }
        if (before != null) {
            return state.name(before.to()) + " left the state system on " + before.to() + code(state)
                    + successors(state, on);
        }
        return state.name(on) + " was never in the state system";
    }

    /** Links into the state up to a year after its entry: lists date a beginning differently. */
    private String predecessors(State state, LocalDate entry) {
        List<String> names = new ArrayList<>();
        for (Succession link : successions) {
            boolean into = link.to() == state.ccode() && link.from() != state.ccode();
            if (into && !link.date().isAfter(entry.plusYears(1))) {
                names.add(link.fromName() + code(get(link.from())));
            }
        }
        return list(names, "predecessor");
    }

    private String successors(State state, LocalDate on) {
        List<String> names = new ArrayList<>();
        for (Succession link : successions) {
            boolean outOf = link.from() == state.ccode() && link.to() != state.ccode();
            if (outOf && !link.date().isAfter(on)) {
                names.add(link.toName() + code(get(link.to())));
            }
        }
        return list(names, "successor");
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
