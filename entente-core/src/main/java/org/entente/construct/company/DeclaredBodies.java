package org.entente.construct.company;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Listing.Column;
import org.entente.state.Membership;
import org.entente.state.Organisation;
import org.entente.state.State;
import org.entente.state.StateRegistry;

/**
 * The organisations of the dated table of which two states are full members on a day.
 *
 * @param rows those shared, blocs first
 * @param listed number of blocs whose list is complete in the year
 */
record DeclaredBodies(List<Row> rows, int listed) {
    /**
     * An organisation of both.
     *
     * @param body the organisation
     * @param first the first state's membership
     * @param second the second's
     */
    record Row(Organisation body, Membership first, Membership second) {
        boolean bloc() {
            return body.bloc();
        }
    }

    static DeclaredBodies of(StateRegistry states, State a, State b, LocalDate day) {
        List<Row> blocs = new ArrayList<>();
        List<Row> others = new ArrayList<>();
        int listed = 0;
        for (Organisation body : states.organisations()) {
            listed += body.bloc() && body.completeIn(day.getYear()) ? 1 : 0;
            // A list without dates stands for its last year and is no evidence of any other before it.
            boolean known = body.dated() || day.getYear() >= body.completeFrom();
            Optional<Membership> first = full(states, body, a, day);
            Optional<Membership> second = full(states, body, b, day);
            if (known && first.isPresent() && second.isPresent()) {
                (body.bloc() ? blocs : others).add(new Row(body, first.get(), second.get()));
            }
        }
        blocs.addAll(others);
        return new DeclaredBodies(List.copyOf(blocs), listed);
    }

    private static Optional<Membership> full(StateRegistry states, Organisation body, State state, LocalDate day) {
        return states.memberships(body.id()).stream()
                .filter(standing -> standing.ccode() == state.ccode()
                        && standing.full()
                        && standing.span().contains(day))
                .findFirst();
    }

    List<Row> blocs() {
        return rows.stream().filter(Row::bloc).toList();
    }

    /** "European Union, NATO.", empty without a shared bloc. */
    String names() {
        String names = blocs().stream().map(row -> row.body().name()).collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : names + ".";
    }

    Listing listing() {
        return new Listing(
                "shared_bodies",
                "Organisations of the dated table of which both are members",
                "A bloc is an organisation whose members are bound to act together. Lists without dates of entry show "
                        + "the year for which they stand.",
                List.of(
                        Column.words("organisation", "Organisation"),
                        Column.words("bloc", "Bloc"),
                        Column.words("first", "The first"),
                        Column.words("second", "The second")),
                rows.stream().map(DeclaredBodies::items).toList());
    }

    private static List<Item> items(Row row) {
        return List.of(
                new Item.Words(row.body().name()),
                new Item.Words(row.bloc() ? "bloc" : ""),
                new Item.Words(row.body().days(row.first())),
                new Item.Words(row.body().days(row.second())));
    }
}
