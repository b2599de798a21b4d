package org.entente.app.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.record.TieRecord;
import org.entente.source.DataSource;
import org.entente.source.SourceCard;
import org.entente.source.SourceCatalogue;
import org.entente.tie.Layer;
import org.entente.tie.Layers;

/**
 * A layer: what is built in, what was imported, what would add to it.
 *
 * @param id its word
 * @param label what it is called
 * @param about what a row says
 * @param unit unit of its values; empty when they have none
 * @param held who gives it, imports first
 * @param missing sources that give it and were not imported
 */
public record LayerAccount(String id, String label, String about, String unit, List<Held> held, List<Addable> missing) {
    public LayerAccount {
        held = List.copyOf(held);
        missing = List.copyOf(missing);
    }

    /** Votes first, then every layer in the order of pages, then those that users brought. */
    static List<LayerAccount> list(List<Held> votes, TieRecord ties) {
        Map<String, Layer> layers = new LinkedHashMap<>();
        Stream.concat(Layers.list().stream(), ties.holdings().stream().map(holding -> holding.layer()))
                .forEach(layer -> layers.putIfAbsent(layer.id(), layer));
        List<LayerAccount> accounts = new ArrayList<>();
        accounts.add(new LayerAccount(
                SourceCard.VOTES,
                "Votes",
                "How each state voted in a recorded vote of the UN General Assembly.",
                "",
                votes,
                missing(SourceCard.VOTES, votes)));
        for (Layer layer : layers.values()) {
            List<Held> held = ties.holdings(layer).stream().map(Held::of).toList();
            accounts.add(new LayerAccount(
                    layer.id(), layer.label(), layer.about(), layer.unit(), held, missing(layer.id(), held)));
        }
        return List.copyOf(accounts);
    }

    private static List<Addable> missing(String layer, List<Held> held) {
        return SourceCatalogue.list().stream()
                .filter(source -> source.card().gives(layer))
                .filter(source -> held.stream().noneMatch(one -> imported(one, source)))
                .map(Addable::of)
                .toList();
    }

    private static boolean imported(Held held, DataSource source) {
        return !held.builtIn() && held.source().equals(source.id());
    }

    /** Whether it is of recorded votes. */
    boolean ofVotes() {
        return id.equals(SourceCard.VOTES);
    }

    /** What a source gives of it: an import before what ships with the product. */
    Optional<Held> of(String source) {
        return held.stream().filter(one -> one.source().equals(source)).findFirst();
    }
}
