package org.entente.app.state;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.state.Span;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.state.Succession;

/**
 * A succession as the list of states has it, which says who is listed from when and nothing of how it came about.
 *
 * @param date first day listed apart, or last day listed
 * @param words which state is listed, and apart from or before which other
 */
record ListedLink(LocalDate date, String words) {
    private static final Set<String> BEGINS =
            Set.of("secession", "dissolution", "restoration", "decolonisation", "partition");
    private static final Set<String> ENDS = Set.of("unification", "absorption");

    /** The links of a state to others, by date. */
    static List<ListedLink> of(State state) {
        return StateRegistry.builtIn().successions(state.ccode()).stream()
                .filter(link -> link.from() != link.to())
                .map(ListedLink::of)
                .sorted(Comparator.comparing(ListedLink::date))
                .toList();
    }

    private static ListedLink of(Succession link) {
        String from = link.fromName() + " (" + link.from() + ")";
        String to = link.toName() + " (" + link.to() + ")";
        Optional<LocalDate> begin = BEGINS.contains(link.kind()) ? begin(link) : Optional.empty();
        if (begin.isPresent()) {
            return new ListedLink(begin.get(), "COW lists " + to + " apart from " + from + unseated(link.to()));
        }
        Optional<LocalDate> end = ENDS.contains(link.kind()) ? end(link) : Optional.empty();
        return end.isPresent()
                ? new ListedLink(end.get(), "COW lists " + from + " to this day; then " + to)
                : new ListedLink(link.date(), from + " → " + to);
    }

    /** The first day of the list's span that follows the link; a span that had begun before tells nothing of it. */
    private static Optional<LocalDate> begin(Succession link) {
        return spans(link.to()).stream()
                .map(Span::from)
                .filter(day -> !day.isBefore(link.date()))
                .min(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> end(Succession link) {
        return spans(link.from()).stream()
                .filter(span -> !span.open() && !span.to().isAfter(link.date()))
                .map(Span::to)
                .max(Comparator.naturalOrder());
    }

    private static List<Span> spans(int ccode) {
        return StateRegistry.builtIn().find(ccode).map(State::system).orElse(List.of());
    }

    private static String unseated(int ccode) {
        boolean seated = StateRegistry.builtIn()
                .find(ccode)
                .filter(state -> !state.seats().isEmpty())
                .isPresent();
        return seated ? "" : "; a list’s entry is no statement on recognition";
    }
}
