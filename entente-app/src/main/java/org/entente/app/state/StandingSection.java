package org.entente.app.state;

import java.util.List;
import java.util.Optional;
import org.entente.dossier.Cell;
import org.entente.dossier.Exhibit;
import org.entente.dossier.Prose;
import org.entente.dossier.Section;
import org.entente.dossier.Table;
import org.entente.state.State;

/** The organisations and blocs a state is or was in. */
final class StandingSection {
    private StandingSection() {}

    /** Absent for a state that is in none of the lists. */
    static Optional<Section> of(State state) {
        List<Standing> standings = Standing.of(state);
        if (standings.isEmpty()) {
            return Optional.empty();
        }
        Table table = new Table(
                "organisations",
                "",
                "",
                List.of(
                        Table.Column.words("Organisation or bloc"),
                        Table.Column.words("Standing"),
                        Table.Column.words("When")),
                standings.stream().map(StandingSection::row).toList(),
                "",
                List.of());
        return Optional.of(Section.of(
                "organisations",
                "Organisations and blocs",
                List.of(Exhibit.of(
                        List.of(Prose.of("Full members are listed completely, partners and observers where they are "
                                + "sure; a missing row is no evidence. A date is as exact as it is known.")),
                        table))));
    }

    private static List<Cell> row(Standing standing) {
        return List.of(
                new Cell.Words(standing.organisation().name()),
                new Cell.Words(standing.grade()),
                new Cell.Words(standing.when()));
    }
}
