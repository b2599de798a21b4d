package org.entente.construct.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.construct.Evidence;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.record.TieHolding;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;

/** The speeches of a state: who spoke, in which office, how long. */
final class Spoken {
    private Spoken() {}

    static List<Listing.Column> columns() {
        return List.of(
                Listing.Column.words("year", "Year"),
                Listing.Column.words("session", "Session"),
                Listing.Column.words("state", "State"),
                Listing.Column.words("speaker", "Who spoke"),
                Listing.Column.words("office", "Office as listed"),
                Listing.Column.number("words", "Words"));
    }

    /** Where they come from, if anything lists them. */
    static Optional<TieHolding> holding(Evidence evidence, Window window) {
        return evidence.ties().holdings(Layers.SPEAKER).stream()
                .filter(holding -> holding.coverage().covers(window.to()))
                .findFirst();
    }

    static List<List<Item>> rows(Evidence evidence, Window window, int ccode) {
        List<Tie> speakers = holding(evidence, window)
                .map(holding -> evidence.ties()
                        .read(holding, TieFilter.of(ccode).years(window.from(), window.to()))
                        .list())
                .orElse(List.of());
        List<List<Item>> rows = new ArrayList<>();
        for (Debate.Session session : window.debate().sessions()) {
            if (session.words(ccode).isPresent()) {
                List<Tie> own = speakers.stream()
                        .filter(tie -> tie.from() / 10_000 == session.year())
                        .toList();
                rows.add(List.of(
                        new Item.Words(String.valueOf(session.year())),
                        new Item.Words(session.number()),
                        new Item.OfState(ccode, session.year()),
                        new Item.Words(own.stream().map(Tie::name).collect(Collectors.joining("; "))),
                        new Item.Words(own.stream().map(Tie::source).collect(Collectors.joining("; "))),
                        new Item.Count(session.words(ccode).getAsInt())));
            }
        }
        return rows;
    }
}
