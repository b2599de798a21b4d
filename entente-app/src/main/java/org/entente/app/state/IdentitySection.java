package org.entente.app.state;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.dossier.Cell;
import org.entente.dossier.Exhibit;
import org.entente.dossier.Prose;
import org.entente.dossier.Section;
import org.entente.dossier.Table;
import org.entente.state.Span;
import org.entente.state.State;
import org.entente.state.StateName;

/** Names, seat and succession of a state, on its page. */
final class IdentitySection {
    private final State state;

    IdentitySection(State state) {
        this.state = state;
    }

    Section section() {
        List<List<Cell>> rows = new ArrayList<>();
        for (StateName name : state.names()) {
            rows.add(words("Name", name.name(), name.span().display()));
        }
        add(rows, "Listed by COW", spans(state.system()));
        add(rows, "Seat and votes in the Assembly", state.seats().isEmpty() ? "no seat" : spans(state.seats()));
        ListedLink.of(state)
                .forEach(link ->
                        rows.add(words("Succession", link.words(), link.date().toString())));
        Table table = new Table(
                "identity",
                "",
                "",
                List.of(Table.Column.words("What"), Table.Column.words("Which"), Table.Column.words("When")),
                rows,
                "",
                List.of());
        return Section.of(
                "identity",
                "Names, seat, succession",
                List.of(Exhibit.of(
                        List.of(Prose.of("One lineage under all its names; a list’s entry is no statement on "
                                + "recognition.")),
                        table)));
    }

    private static void add(List<List<Cell>> rows, String label, String text) {
        if (!text.isEmpty()) {
            rows.add(words(label, "", text));
        }
    }

    private static List<Cell> words(String what, String which, String when) {
        return List.of(new Cell.Words(what), new Cell.Words(which), new Cell.Words(when));
    }

    static String spans(List<Span> spans) {
        return spans.stream()
                .map(span -> span.from() + " to " + (span.open() ? "today" : span.to()))
                .collect(Collectors.joining("; "));
    }
}
