package org.entente.source.geography;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.state.Capital;
import org.entente.state.Span;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.state.SystemPeriod;
import org.entente.tie.Coverage;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.entente.tie.TieTableBuilder;

/** Kilometres between the capitals of all pairs of states, anew whenever one of them moves. */
final class Distances {
    private final TieTableBuilder table = TieTable.of(Layers.DISTANCE);
    private final LocalDate begin;

    private Distances(LocalDate begin) {
        this.begin = begin;
    }

    /** A place and its days, those of the state that are covered. */
    private record Seat(int ccode, Capital capital, Span span) {}

    static TieTable between(StateRegistry registry, int firstYear, int lastYear) {
        Distances distances = new Distances(LocalDate.of(firstYear, 1, 1));
        List<Seat> seats = new ArrayList<>();
        registry.list().forEach(state -> seats.addAll(distances.seats(state)));
        for (int i = 0; i < seats.size(); i++) {
            for (int j = i + 1; j < seats.size(); j++) {
                distances.add(seats.get(i), seats.get(j));
            }
        }
        String note = "Between capitals as the registry of states has them, along the great circle.";
        return distances.table.build(new Coverage(firstYear, lastYear, true, note));
    }

    private List<Seat> seats(State state) {
        List<Seat> seats = new ArrayList<>();
        life(state).ifPresent(life -> {
            for (Capital capital : state.capitals()) {
                common(capital.span(), life).ifPresent(span -> seats.add(new Seat(state.ccode(), capital, span)));
            }
        });
        return seats;
    }

    /** From the first to the last day on which any list has the state, or the General Assembly seated it. */
    private Optional<Span> life(State state) {
        List<Span> spans = new ArrayList<>(state.seats());
        state.periods().stream().map(SystemPeriod::span).forEach(spans::add);
        Span covered = new Span(begin, LocalDate.MAX);
        return spans.stream()
                .flatMap(span -> common(span, covered).stream())
                .reduce((one, other) -> new Span(earlier(one.from(), other.from()), later(one.to(), other.to())));
    }

    private void add(Seat one, Seat other) {
        if (one.ccode() == other.ccode()) {
            return;
        }
        common(one.span(), other.span())
                .ifPresent(span -> table.add(Tie.number(
                        one.ccode(),
                        other.ccode(),
                        span.from().equals(begin) ? PackedDate.OPEN : PackedDate.day(span.from()),
                        span.open() ? PackedDate.OPEN : PackedDate.day(span.to()),
                        "capitals",
                        "",
                        GreatCircle.kilometres(one.capital(), other.capital()))));
    }

    private static Optional<Span> common(Span one, Span other) {
        return one.overlaps(other)
                ? Optional.of(new Span(later(one.from(), other.from()), earlier(one.to(), other.to())))
                : Optional.empty();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
