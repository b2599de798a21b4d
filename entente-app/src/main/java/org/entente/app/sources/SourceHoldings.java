package org.entente.app.sources;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.record.BuiltInRecord;
import org.entente.record.Records;
import org.entente.record.TieHolding;
import org.entente.record.TieRecord;
import org.entente.source.Origin;
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
 * @param origins what answers rest on, built in and imported
 */
public record SourceHoldings(
        List<LayerAccount> layers, List<StoredSnapshot> snapshots, List<Consent> consents, List<Origin> origins) {
    public SourceHoldings {
        layers = List.copyOf(layers);
        snapshots = List.copyOf(snapshots);
        consents = List.copyOf(consents);
        origins = List.copyOf(origins);
    }

    /** What ships with the product and, where there is a store, what it holds; the store is closed afterwards. */
    public static SourceHoldings read(Optional<StoreReader> opened) {
        if (opened.isEmpty()) {
            try (TieRecord ties = TieRecord.builtIn()) {
                return of(List.of(), ties, List.of(), List.of());
            }
        }
        StoreReader reader = opened.get();
        try (TieRecord ties = TieRecord.with(reader)) {
            return of(imported(reader), ties, reader.snapshots(), reader.consents());
        }
    }

    private static SourceHoldings of(
            List<Held> importedVotes, TieRecord ties, List<StoredSnapshot> snapshots, List<Consent> consents) {
        VoteRecord builtIn = BuiltInRecord.load();
        List<Held> votes = new ArrayList<>(importedVotes);
        votes.add(builtIn(builtIn));
        Set<Origin> origins = new LinkedHashSet<>(List.of(Records.builtInOrigin(builtIn)));
        ties.holdings().stream()
                .filter(TieHolding::builtIn)
                .map(TieHolding::origin)
                .forEach(origins::add);
        snapshots.stream()
                .filter(StoredSnapshot::inUse)
                .map(stored -> stored.snapshot().origin())
                .forEach(origins::add);
        return new SourceHoldings(LayerAccount.list(votes, ties), snapshots, consents, List.copyOf(origins));
    }

    /** The layer of a word. */
    public Optional<LayerAccount> layer(String id) {
        return layers.stream().filter(layer -> layer.id().equals(id)).findFirst();
    }

    private static Held builtIn(VoteRecord votes) {
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
