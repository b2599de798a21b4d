package org.entente.app.cases;

import java.util.List;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Numbers;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.cases.Case;
import org.entente.cases.CaseRegistry;
import org.entente.cases.CaseResolver;
import org.entente.cases.ResolvedCase;
import org.entente.vote.VoteRecord;

/** All cases on a terminal. */
public final class CaseListPage {
    private final CaseRegistry registry;
    private final VoteRecord record;
    private final CaseResolver resolver;

    public CaseListPage(CaseRegistry registry, VoteRecord record) {
        this.registry = registry;
        this.record = record;
        this.resolver = new CaseResolver(record);
    }

    /** Prints the list and the rule by which cases enter it. */
    public void print(Terminal terminal) {
        terminal.print(Line.of(Numbers.count(registry.list().size(), "case", "cases"), Style.BOLD)
                .add(" of the General Assembly"));
        terminal.paragraph(CaseWords.RULE, Style.DIM);
        terminal.blank();
        boolean wide = !terminal.narrow();
        Table table = new Table(0).left("case").left("about").right("texts").left("years");
        if (wide) {
            table.left("dimension");
        }
        registry.list().forEach(entry -> table.row(cells(entry, wide)));
        terminal.print(table.lines(terminal.width()));
        terminal.blank();
        terminal.paragraph("texts: whole texts whose votes the record has.", Style.DIM);
        terminal.print(Line.of("One case   ", Style.DIM).add("entente case AZE_NK"));
    }

    private List<Line> cells(Case entry, boolean wide) {
        ResolvedCase resolved = resolver.resolve(entry);
        long whole = resolved.texts().stream()
                .filter(t -> t.found() && t.text().kind() == org.entente.cases.VoteKind.FINAL)
                .count();
        List<Line> cells = List.of(
                Line.of(entry.id(), Style.BOLD),
                Line.of(entry.shortName()),
                Line.of(whole == 0 ? "·" : Long.toString(whole)),
                Line.of(CaseWords.years(resolved, record)));
        return wide
                ? List.of(
                        cells.get(0),
                        cells.get(1),
                        cells.get(2),
                        cells.get(3),
                        Line.of(entry.dimension().label(), Style.DIM))
                : cells;
    }
}
