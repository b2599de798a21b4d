package org.entente.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.construct.TieNeeds;
import org.entente.tie.Layer;
import org.entente.tie.Layers;

/**
 * A construct of the framework that no figure stands for yet, and what would fill it.
 *
 * @param name the construct
 * @param indicator what would be measured
 * @param filler the source or the computation that is missing
 */
record MissingConstruct(String name, String indicator, String filler) {
    private static final String NOT_COMPUTED = "Not computed. ";

    private static final List<MissingConstruct> LIST = List.of(
            new MissingConstruct(
                    "Sovereignty",
                    "Votes on coercive measures, elections and country scrutiny, as groups",
                    NOT_COMPUTED + "The votes are on record: entente case UCM, entente case NONINT"),
            new MissingConstruct(
                    "Consistency",
                    "Support for one principle across all cases; principle against friendship",
                    NOT_COMPUTED + "The votes are on record: entente case"),
            new MissingConstruct(
                    "Beyond blocs",
                    "Affinity net of what blocs explain",
                    NOT_COMPUTED + "Dated memberships are built in"),
            new MissingConstruct(
                    "Distance and expectation",
                    "What distance, language and history lead one to expect",
                    NOT_COMPUTED + "The facts are built in: see Distance and history"),
            new MissingConstruct(
                    "Leadership",
                    "Changes of course against changes of leader",
                    NOT_COMPUTED + "Dated leaders of 62 states are built in"),
            new MissingConstruct(
                    "Trajectories",
                    "Distance of the two histories",
                    NOT_COMPUTED + "Regimes and conflicts by year are built in"),
            new MissingConstruct(
                    "Autonomy",
                    "Autonomy from abroad and at home, as V-Dem has it",
                    NOT_COMPUTED + "V-Dem’s own file has it"),
            new MissingConstruct("Durability", "Forecast of relative affinity with its backtest", "Not computed"));

    /** Layers that do not ship with the product, each with the construct and the indicator that it would fill. */
    private static final Map<Layer, MissingConstruct> LAYERS = layers();

    private static Map<Layer, MissingConstruct> layers() {
        Map<Layer, MissingConstruct> layers = new LinkedHashMap<>();
        layer(layers, Layers.JOINT_ORGANISATIONS, "Institutions", "Joint organisations against the expected number");
        layer(layers, Layers.OBLIGATION, "Institutions", "Obligations by a complete list");
        layer(layers, Layers.MISSION, "Institutions", "Diplomatic missions");
        layer(layers, Layers.VISIT, "Institutions", "Leaders’ travel");
        layer(layers, Layers.REGIME, "Ideology", "Distance between the regimes");
        layer(layers, Layers.TRADE, "Resources", "Share of each other’s trade");
        layer(layers, Layers.ARMS, "Multi-vector ties", "Shares of suppliers in arms received");
        layer(layers, Layers.SPEECH, "Narrative", "Frames of General Debate speeches, mentions");
        layer(layers, Layers.CONFLICT, "Conflict", "Years on opposite sides");
        layer(layers, Layers.RIVALRY, "Conflict", "Rivalry");
        layer(layers, Layers.DISPUTE, "Conflict", "Disputes short of war");
        return layers;
    }

    private static void layer(Map<Layer, MissingConstruct> layers, Layer layer, String name, String indicator) {
        layers.put(
                layer, new MissingConstruct(name, indicator, "No data. " + Grammar.capital(TieNeeds.sentence(layer))));
    }

    /** What is missing on this page: what no version computes, and the layers that nothing fills. */
    static List<MissingConstruct> list(Subject subject) {
        List<MissingConstruct> missing = new ArrayList<>(LIST);
        LAYERS.forEach((layer, construct) -> {
            if (subject.ties.holdings(layer).isEmpty()) {
                missing.add(construct);
            }
        });
        return missing;
    }
}
