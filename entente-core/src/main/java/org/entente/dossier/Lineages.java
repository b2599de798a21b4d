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
        LocalDate end = end(record);
        List<StateName> earlier = earlier(state, end);
        String now = state.name(end);
        String gaps = gaps(state, end);
        Optional<String> seat = seat(states, state);
        if (seat.isPresent()) {
            return seat;
        }
        if (earlier.isEmpty() && gaps.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        if (!earlier.isEmpty()) {
            parts.add("to " + last(earlier) + " the votes of " + Named.of(now) + " are those " + names(earlier)
                    + " (COW " + state.ccode() + ", one lineage)");
        }
        if (!gaps.isEmpty()) {
            parts.add((earlier.isEmpty() ? Named.of(now).text() : "it") + " was " + gaps);
        }
        return Optional.of(Grammar.sentence(Grammar.clauses(parts)));
    }

    /**
     * A sentence such as "To 2006 the acts of Serbia are those of Yugoslavia and of Serbia and Montenegro (COW 345, one
     * lineage)."; empty where figures from this year on are of the state under its present name alone.
     */
    static Optional<String> acts(State state, VoteRecord record, int from) {
        LocalDate end = end(record);
        List<StateName> earlier = earlier(state, end);
        return earlier.isEmpty() || from > last(earlier)
                ? Optional.empty()
                : Optional.of("To " + last(earlier) + " the acts of " + Named.of(state.name(end)) + " are those "
                        + names(earlier) + " (COW " + state.ccode() + ", one lineage).");
    }

    private static LocalDate end(VoteRecord record) {
        return record.end() == null ? LocalDate.now(java.time.ZoneOffset.UTC) : record.end();
    }

    private static int last(List<StateName> earlier) {
        return earlier.get(earlier.size() - 1).span().to().getYear();
    }

    /** The names of states that ended and whose seat it held. */
    private static List<StateName> earlier(State state, LocalDate end) {
        List<StateName> earlier = new ArrayList<>();
        for (StateName name : state.names()) {
            boolean voted = name.span().to().isAfter(FIRST_VOTE)
                    && !name.span().from().isAfter(end)
                    && state.seats().stream().anyMatch(seat -> seat.overlaps(name.span()));
            // A mere renaming is no predecessor; only a state that ended with its name is.
            if (voted && name.ended() && !name.name().equals(state.name(end))) {
                earlier.add(name);
            }
        }
        return earlier;
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
