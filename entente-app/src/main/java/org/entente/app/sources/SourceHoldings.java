package org.entente.app.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.record.BuiltInRecord;
import org.entente.record.TieRecord;
import org.entente.store.Consent;
import org.entente.store.Coverage;
import org.entente.store.CoverageRow;
import org.entente.store.StoreReader;
import org.entente.store.StoredSnapshot;
import org.entente.vote.VoteRecord;

/**
 * What there is to answer from.
 *
 * @param layers every layer, votes first
 * @param snapshots what the store holds
 * @param consents which terms were accepted
 */
public record SourceHoldings(List<LayerAccount> layers, List<StoredSnapshot> snapshots, List<Consent> consents) {
    public SourceHoldings {
        layers = List.copyOf(layers);
        snapshots = List.copyOf(snapshots);
        consents = List.copyOf(consents);
    }

    /** What ships with the product and, where there is a store, what it holds; the store is closed afterwards. */
    public static SourceHoldings read(Optional<StoreReader> opened) {
        if (opened.isEmpty()) {
            try (TieRecord ties = TieRecord.builtIn()) {
                return new SourceHoldings(LayerAccount.list(List.of(builtIn()), ties), List.of(), List.of());
            }
        }
        StoreReader reader = opened.get();
        try (TieRecord ties = TieRecord.with(reader)) {
            List<Held> votes = new ArrayList<>(imported(reader));
            votes.add(builtIn());
            return new SourceHoldings(LayerAccount.list(votes, ties), reader.snapshots(), reader.consents());
        }
    }

    /** The layer of a word. */
    public Optional<LayerAccount> layer(String id) {
        return layers.stream().filter(layer -> layer.id().equals(id)).findFirst();
    }

    private static Held builtIn() {
        VoteRecord votes = BuiltInRecord.load();
        int first = votes.rollCalls().get(0).year();
        int last = votes.rollCalls().get(votes.size() - 1).year();
        return new Held("builtin", null, first, last, votes.size(), true, "");
    }

    private static List<Held> imported(StoreReader reader) {
        var years = Coverage.list(reader).stream().collect(Collectors.groupingBy(CoverageRow::source));
        return reader.snapshots().stream()
                .filter(stored -> stored.inUse() && years.containsKey(stored.source()))
                .map(stored -> votes(stored, years.getOrDefault(stored.source(), List.of())))
                .toList();
    }

    private static Held votes(StoredSnapshot stored, List<CoverageRow> years) {
        int first = years.stream().mapToInt(CoverageRow::year).min().orElse(0);
        int last = years.stream().mapToInt(CoverageRow::year).max().orElse(0);
        return new Held(stored.source(), stored.id(), first, last, stored.rollCalls(), false, "");
    }
}
