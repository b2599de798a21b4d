package org.entente.app.state;

import java.util.ArrayList;
import java.util.List;
import org.entente.cases.Case;
import org.entente.cases.OwnCases;
import org.entente.dossier.Cell;
import org.entente.dossier.Exhibit;
import org.entente.dossier.Section;
import org.entente.dossier.Sheet;
import org.entente.dossier.Table;

/** The cases of the registry to which a state is a party, on its page. */
final class OwnCasesSection {
    private final OwnCases cases;

    OwnCasesSection(OwnCases cases) {
        this.cases = cases;
    }

    void add(Sheet.Builder sheet) {
        List<List<Cell>> rows = new ArrayList<>();
        cases.supported().forEach(entry -> rows.add(row(entry, "its own")));
        cases.opposing().forEach(entry -> rows.add(row(entry, entry.contextOnly() ? "context" : "opposing")));
        if (rows.isEmpty()) {
            return;
        }
        Table table = new Table(
                "cases",
                "",
                "",
                List.of(Table.Column.words("Case"), Table.Column.words("Side"), Table.Column.words("Command")),
                rows,
                "",
                List.of());
        sheet.section(Section.of("cases", "Cases of the registry", List.of(Exhibit.of(List.of(), table))));
    }

    private static List<Cell> row(Case entry, String side) {
        return List.of(
                new Cell.Lines(entry.shortName(), entry.id()),
                new Cell.Words(side),
                new Cell.Words("entente case " + entry.id()));
    }
}
