package org.entente.source.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.entente.tie.TieTableBuilder;

/**
 * Facts of states and bodies told year by year, which become ties over the years that follow each other. A year that is
 * told twice differently counts as not told.
 */
final class YearlyFacts {
    private final TieTableBuilder years;
    private final List<String> kinds = new ArrayList<>();

    /** Years of one state, body and kind that follow each other. */
    private record Spell(int state, String name, int kind, int from, int to) {
        boolean goesOn(Tie next) {
            return (int) next.value() == kind && PackedDate.yearOf(next.from()) == to + 1;
        }

        Spell until(int year) {
            return new Spell(state, name, kind, from, year);
        }
    }

    YearlyFacts(Layer layer) {
        years = TieTable.of(layer);
    }

    /** The kind is kept as a number, so that two kinds of one year contradict each other. */
    void add(int state, int year, String kind, String name, long line) {
        if (!kinds.contains(kind)) {
            kinds.add(kind);
        }
        int when = PackedDate.year(year);
        years.add(Tie.number(state, 0, when, when, "", name, kinds.indexOf(kind)), line);
    }

    /** Adds the spells to a layer; gives the last year of all. */
    int addTo(TieTableBuilder layer, TieTableBuilder.Repetitions repetitions) {
        TieTable once = years.buildOnce(new Coverage(0, 0, false, ""), repetitions);
        Map<String, Spell> open = new LinkedHashMap<>();
        int state = 0;
        int last = PackedDate.OPEN;
        for (Tie fact : once.list()) {
            if (fact.a() != state) {
                open.values().forEach(spell -> close(spell, layer));
                open.clear();
                state = fact.a();
            }
            last = Math.max(last, fact.to());
            open.merge(fact.name(), begun(fact), (spell, next) -> continued(spell, fact, layer));
        }
        open.values().forEach(spell -> close(spell, layer));
        return last;
    }

    private static Spell begun(Tie fact) {
        int year = PackedDate.yearOf(fact.from());
        return new Spell(fact.a(), fact.name(), (int) fact.value(), year, year);
    }

    private Spell continued(Spell spell, Tie fact, TieTableBuilder layer) {
        if (spell.goesOn(fact)) {
            return spell.until(PackedDate.yearOf(fact.from()));
        }
        close(spell, layer);
        return begun(fact);
    }

    private void close(Spell spell, TieTableBuilder layer) {
        int from = PackedDate.year(spell.from);
        layer.add(Tie.fact(spell.state, 0, from, PackedDate.year(spell.to), kinds.get(spell.kind), spell.name));
    }
}
