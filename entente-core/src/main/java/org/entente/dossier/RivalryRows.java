package org.entente.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.construct.TieNeeds;
import org.entente.measure.Numbers;
import org.entente.record.TieHolding;
import org.entente.source.SourceCatalogue;
import org.entente.tie.Layer;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;

/** What imported lists say of rivalry and disputes, a row for each list; what would fill them where there is none. */
final class RivalryRows {
    private static final SortedMap<Layer, String> LISTED = listed();

    private static SortedMap<Layer, String> listed() {
        SortedMap<Layer, String> listed =
                new TreeMap<>(Comparator.comparing(Layer::id).reversed());
        listed.put(Layers.RIVALRY, "Rivalry");
        listed.put(Layers.DISPUTE, "Militarised disputes");
        return listed;
    }

    private final Subject subject;
    private final PairTies ties;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final Set<String> sources = new LinkedHashSet<>();

    RivalryRows(Subject subject, PairTies ties) {
        this.subject = subject;
        this.ties = ties;
    }

    /** A table of what the lists say; the words of what would fill them where there is none. */
    Exhibit exhibit(List<Prose> rail) {
        boolean none = LISTED.keySet().stream()
                .allMatch(layer -> subject.ties.holdings(layer).isEmpty());
        if (none) {
            List<Prose> needs = LISTED.entrySet().stream()
                    .map(layer -> Prose.led(
                            layer.getValue() + ": no data.", Grammar.capital(TieNeeds.sentence(layer.getKey()))))
                    .toList();
            return Exhibit.of(rail, needs);
        }
        LISTED.forEach(this::rows);
        return Exhibit.of(
                rail,
                new Table(
                        "rivalry",
                        "Rivalries and disputes",
                        "each list with its own last year",
                        List.of(
                                Table.Column.words("What"),
                                Table.Column.words("On record"),
                                Table.Column.words("List and its years")),
                        rows,
                        String.join(" ", sources),
                        List.of()));
    }

    private void rows(Layer layer, String what) {
        List<TieHolding> holdings = subject.ties.holdings(layer);
        if (holdings.isEmpty()) {
            rows.add(List.of(
                    new Cell.Words(what),
                    new Cell.Words("no data"),
                    new Cell.Words(Grammar.capital(TieNeeds.sentence(layer)))));
        }
        for (TieHolding holding : holdings) {
            List<Tie> found = ties.rows(
                    holding,
                    TieFilter.between(subject.a.ccode(), subject.b.ccode()).years(0, ties.year));
            sources.add(TieSourceLine.of(subject, holding));
            rows.add(List.of(
                    new Cell.Words(what), new Cell.Words(onRecord(found, layer)), new Cell.Words(list(holding))));
        }
    }

    private String list(TieHolding holding) {
        String title = SourceCatalogue.card(holding.origin().source())
                .map(card -> card.title())
                .orElse(holding.origin().source());
        return title + ", " + holding.coverage().from() + "–"
                + holding.coverage().to() + " " + subject.cite(holding.origin());
    }

    private static String onRecord(List<Tie> found, Layer layer) {
        if (found.isEmpty()) {
            return "not listed";
        }
        if (layer.equals(Layers.DISPUTE)) {
            long years = found.stream()
                    .mapToInt(tie -> PackedDate.yearOf(tie.from()))
                    .distinct()
                    .count();
            int last = found.stream()
                    .mapToInt(tie -> PackedDate.yearOf(tie.from()))
                    .max()
                    .orElse(0);
            return Numbers.counted(years, "year", "years") + ", the last " + last;
        }
        return String.join(
                "; ", found.stream().map(RivalryRows::spell).distinct().toList());
    }

    private static String spell(Tie tie) {
        String from = PackedDate.text(tie.from());
        String to = PackedDate.text(tie.to());
        String kind = tie.kind().isEmpty() ? "" : tie.kind().replace('_', ' ') + " ";
        return kind + from + "–" + to;
    }
}
