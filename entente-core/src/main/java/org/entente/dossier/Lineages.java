package org.entente.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.state.Span;
import org.entente.state.State;
import org.entente.state.StateName;
import org.entente.state.StateRegistry;
import org.entente.vote.VoteRecord;

/** Where a state's record is that of its predecessors, and when its seat was empty. */
public final class Lineages {
    private static final LocalDate FIRST_VOTE = LocalDate.of(1946, 1, 1);

    private Lineages() {}

    /**
     * A sentence such as "To 2006 the votes of Serbia are those of Yugoslavia and of Serbia and Montenegro (COW 345, one
     * lineage); it was not seated between 1992-09-22 and 2000-10-31."; empty where the state was always itself.
     */
    public static Optional<String> note(StateRegistry states, State state, VoteRecord record) {
        LocalDate end = record.end() == null ? LocalDate.now(java.time.ZoneOffset.UTC) : record.end();
        List<StateName> earlier = new ArrayList<>();
        String now = state.name(end);
        LocalDate renamed = null;
        for (StateName name : state.names()) {
            boolean voted = name.span().to().isAfter(FIRST_VOTE)
                    && !name.span().from().isAfter(end)
                    && state.seats().stream().anyMatch(seat -> seat.overlaps(name.span()));
            // A mere renaming is no predecessor; only a state that ended with its name is.
            if (voted && name.ended() && !name.name().equals(now)) {
                earlier.add(name);
                renamed = name.span().to();
            }
        }
        String gaps = gaps(state, end);
        Optional<String> seat = seat(states, state);
        if (seat.isPresent()) {
            return seat;
        }
        if (earlier.isEmpty() && gaps.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        if (renamed != null) {
            parts.add("to " + renamed.getYear() + " the votes of " + Named.of(now) + " are those " + names(earlier)
                    + " (COW " + state.ccode() + ", one lineage)");
        }
        if (!gaps.isEmpty()) {
            parts.add((renamed == null ? Named.of(now).text() : "it") + " was " + gaps);
        }
        return Optional.of(Grammar.sentence(Grammar.clauses(parts)));
    }

    /** A seat that passed from one government to another is said in full: whose votes they are is no small thing. */
    private static Optional<String> seat(StateRegistry states, State state) {
        return states.successions(state.ccode()).stream()
                .filter(link -> link.kind().equals("seat"))
                .map(link -> {
                    String holder = state.ccode() == link.from() ? link.fromName() : link.toName();
                    return "COW " + state.ccode() + ": the votes are those that the "
                            + (state.ccode() == link.from()
                                    ? holder + " cast in the seat of " + link.toName() + ", to "
                                            + link.date().minusDays(1)
                                    : "seat of " + holder + " cast from " + link.date()
                                            + " on; before, it was held by the " + link.fromName() + " (COW "
                                            + link.from() + ")")
                            + ".";
                })
                .findFirst();
    }

    private static String names(List<StateName> names) {
        return Grammar.list(names.stream()
                .map(StateName::name)
                .distinct()
                .map(name -> "of " + Named.of(name))
                .toList());
    }

    private static String gaps(State state, LocalDate end) {
        List<String> gaps = new ArrayList<>();
        List<Span> seats = state.seats();
        for (int s = 1; s < seats.size(); s++) {
            LocalDate from = seats.get(s - 1).to().plusDays(1);
            LocalDate to = seats.get(s).from().minusDays(1);
            if (!from.isAfter(to) && from.isBefore(end)) {
                gaps.add(from + " and " + to);
            }
        }
        return gaps.isEmpty() ? "" : "not seated between " + String.join(", nor between ", gaps);
    }
}
