package org.entente.claim.type;

import java.time.LocalDate;
import java.util.List;
import org.entente.claim.Proposition;
import org.entente.claim.Topic;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.state.State;
import org.entente.tie.Layer;
import org.entente.tie.Layers;

/** What one state may depend on another for. */
enum Partnership {
    TRADE("trade_share", "trade", "trade partners", Layers.TRADE),
    ENERGY("energy_share", "imports of energy", "suppliers of energy", Layers.TRADE),
    ARMS("arms_share", "arms received", "suppliers of arms", Layers.ARMS);

    private final String row;
    private final String words;
    private final String partners;
    private final Layer layer;

    Partnership(String row, String words, String partners, Layer layer) {
        this.row = row;
        this.words = words;
        this.partners = partners;
        this.layer = layer;
    }

    /** Those that a claim is about: the ones it names, or trade. */
    static List<Partnership> of(Proposition said, String type) {
        List<String> layers =
                said.roles().on(Topic.Kind.LAYER).stream().map(Topic::id).toList();
        List<Partnership> named = List.of(values()).stream()
                .filter(one -> {
                    Row row = one.row(type);
                    return layers.contains(row.layer()) || row.named().stream().anyMatch(layers::contains);
                })
                .toList();
        return named.isEmpty() ? List.of(TRADE) : named;
    }

    /** Its row in the table of rules. */
    Row row(String type) {
        return Rules.load().row(type, row);
    }

    /** "trade", "imports of energy". */
    String words() {
        return words;
    }

    /** What a state's part is of: "Serbia’s trade", "the arms that India received". */
    String of(State state, LocalDate on) {
        return this == ARMS ? "the arms that " + Say.name(state, on) + " received" : Say.of(state, on) + " " + words;
    }

    /** "trade partners". */
    String partners() {
        return partners;
    }

    Layer layer() {
        return layer;
    }
}
