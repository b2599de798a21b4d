package org.entente.construct.ties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.construct.Evidence;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.measure.tie.SharedBodies;
import org.entente.measure.tie.SharedPact;
import org.entente.measure.tie.TieFigure;
import org.entente.record.TieHolding;
import org.entente.source.SourceCatalogue;
import org.entente.state.Organisation;

/** The organisations and pacts of two states, as rows. */
final class BodyListings {
    private BodyListings() {}

    static Listing seats(Evidence evidence, TieFigure figure) {
        List<List<Item>> rows = new ArrayList<>();
        Map<String, Organisation> known = evidence.states().organisations().stream()
                .collect(Collectors.toMap(Organisation::id, organisation -> organisation));
        TieHolding holding = figure.holding();
        if (holding != null) {
            LocalDate day = LocalDate.of(figure.to(), 12, 31);
            SharedBodies.seats(PairPacts.table(evidence, holding), figure.a(), figure.b(), day)
                    .forEach(seat -> rows.add(List.of(new Item.Words(name(known, seat.organisation())))));
        }
        return new Listing(
                "seats",
                "Organisations and blocs of the project’s table in which both are full members in " + figure.to(),
                "A count of what is listed: no expectation and no percentile.",
                List.of(Listing.Column.words("organisation", "Organisation")),
                rows);
    }

    private static String name(Map<String, Organisation> known, String id) {
        Organisation organisation = known.get(id);
        return organisation == null ? id : organisation.name();
    }

    static Listing pacts(PairPacts pacts, LocalDate day) {
        List<List<Item>> rows = pacts.list().stream()
                .sorted(Comparator.comparingInt(
                                (PairPacts.Listed listed) -> listed.pact().members())
                        .thenComparing(listed -> listed.pact().name()))
                .map(BodyListings::row)
                .toList();
        return new Listing(
                "obligations",
                "Obligations in force between the two on " + day + ", those of the two alone first",
                "A text may stand in more than one list. A declaration of dozens of states binds no two of them closely.",
                List.of(
                        Listing.Column.words("text", "Text"),
                        Listing.Column.words("promises", "What its parties promise"),
                        Listing.Column.number("members", "Parties"),
                        Listing.Column.words("list", "List")),
                rows);
    }

    private static List<Item> row(PairPacts.Listed listed) {
        SharedPact pact = listed.pact();
        String source = listed.holding().origin().source();
        String list = SourceCatalogue.card(source).map(card -> card.title()).orElse(source);
        TreeSet<String> promises =
                new TreeSet<>(List.of((pact.a().kind() + " " + pact.b().kind()).split(" ", -1)));
        return List.of(
                new Item.Words(pact.name()),
                new Item.Words(String.join(", ", promises).replace("nonaggression", "non-aggression")),
                new Item.Count(pact.members()),
                new Item.Words(list));
    }
}
