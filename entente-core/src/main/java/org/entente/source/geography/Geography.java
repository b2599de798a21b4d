package org.entente.source.geography;

import java.util.List;
import org.entente.source.CompiledSource;
import org.entente.source.SourceCard;
import org.entente.source.SourceCards;
import org.entente.state.StateRegistry;
import org.entente.tie.Confidence;
import org.entente.tie.Coverage;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.entente.tie.TieTableBuilder;

/** Borders, official languages, former rulers, and the distances of capitals. */
public final class Geography implements CompiledSource {
    private static final int FIRST = 1946;
    private static final int LAST = 2025;
    private static final Coverage BORDERS = new Coverage(
            FIRST,
            LAST,
            true,
            "Land borders of states in COW’s list, UN members and observers; none at sea, none of territories overseas.");
    private static final Coverage LANGUAGES = new Coverage(
            FIRST, LAST, false, "A few states without a law on languages, or between two, have no row for some years.");
    private static final Coverage RULERS = new Coverage(
            1816, LAST, true, "Occupations, and rule of less than the territory of the capital, are not all here.");

    /** What ships with the product. */
    public Geography() {}

    @Override
    public SourceCard card() {
        return SourceCards.of(Geography.class);
    }

    @Override
    public List<TieTable> tables() {
        return List.of(borders(), languages(), rulers(), Distances.between(StateRegistry.builtIn(), FIRST, LAST));
    }

    private static TieTable borders() {
        Rows rows = Rows.read("borders.tsv");
        TieTableBuilder table = TieTable.of(Layers.BORDER);
        while (rows.next()) {
            table.add(tie(rows, rows.number("ccode1"), rows.number("ccode2"), rows.get("kind"), ""));
        }
        return table.build(BORDERS);
    }

    private static TieTable languages() {
        Rows rows = Rows.read("languages.tsv");
        TieTableBuilder table = TieTable.of(Layers.LANGUAGE);
        while (rows.next()) {
            table.add(tie(rows, rows.number("ccode"), 0, "official", rows.get("language")));
        }
        return table.build(LANGUAGES);
    }

    private static TieTable rulers() {
        Rows rows = Rows.read("rulers.tsv");
        TieTableBuilder table = TieTable.of(Layers.RULER);
        while (rows.next()) {
            table.add(tie(rows, rows.number("ruler"), rows.number("ruled"), rows.get("kind"), ""));
        }
        return table.build(RULERS);
    }

    private static Tie tie(Rows rows, int a, int b, String kind, String name) {
        int from = PackedDate.parse(rows.get("from"));
        int to = PackedDate.parse(rows.get("to"));
        return Tie.fact(a, b, from, to, kind, name).from(rows.get("source"), Confidence.of(rows.get("confidence")));
    }
}
