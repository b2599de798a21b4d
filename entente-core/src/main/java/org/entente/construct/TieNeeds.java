package org.entente.construct;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.entente.source.DataSource;
import org.entente.source.FileRole;
import org.entente.source.SourceCatalogue;
import org.entente.tie.Layer;
import org.entente.tie.Layers;

/** What would fill a layer: sources that this version can import, with the command that does it. */
public final class TieNeeds {
    private static final Map<Layer, List<String>> SOURCES = Map.ofEntries(
            Map.entry(Layers.JOINT_ORGANISATIONS, List.of("cow-igo")),
            Map.entry(Layers.OBLIGATION, List.of("atop")),
            Map.entry(Layers.LEADER, List.of("archigos")),
            Map.entry(Layers.MISSION, List.of("cow-diplomacy")),
            Map.entry(Layers.VISIT, List.of("colt")),
            Map.entry(Layers.TRADE, List.of("cepii-baci", "wits", "cow-trade")),
            Map.entry(Layers.TRADE_TOTAL, List.of("cepii-baci", "wits", "cow-trade")),
            Map.entry(Layers.CAPABILITY, List.of("cow-nmc")),
            Map.entry(Layers.ORGANISATION_COUNT, List.of("cow-igo")),
            Map.entry(Layers.ARMS, List.of("sipri-arms")),
            Map.entry(Layers.DISPUTE, List.of("cow-mid")),
            Map.entry(Layers.RIVALRY, List.of("rivalries-tss", "rivalries-td")),
            Map.entry(Layers.DISTANCE, List.of("cepii-geodist")),
            Map.entry(Layers.BORDER, List.of("cow-contiguity")),
            Map.entry(Layers.RULER, List.of("icow-colonial")),
            Map.entry(Layers.EVENTS, List.of("icews")),
            Map.entry(Layers.REGIME, List.of("vdem")),
            Map.entry(Layers.SPEECH, List.of("ungd")),
            Map.entry(Layers.CONFLICT, List.of("ucdp-prio")));

    /** Cards are read from files: each sentence is made once. */
    private static final Map<Layer, String> SENTENCES = new ConcurrentHashMap<>();

    private TieNeeds() {}

    private static List<DataSource> sources(Layer layer) {
        return SOURCES.getOrDefault(layer, List.of()).stream()
                .flatMap(id -> SourceCatalogue.find(id).stream())
                .toList();
    }

    /**
     * "SIPRI Arms Transfers Database would fill it: entente import sipri-arms FILE.", "Any of these would fill it: …" where
     * there are several; what to do where nothing is known.
     */
    public static String sentence(Layer layer) {
        return SENTENCES.computeIfAbsent(layer, TieNeeds::made);
    }

    private static String made(Layer layer) {
        List<DataSource> sources = sources(layer);
        if (sources.isEmpty()) {
            return "ties of your own would fill it, entente sources says how.";
        }
        String commands = sources.stream().map(TieNeeds::command).collect(Collectors.joining("; "));
        String what = sources.size() == 1 ? sources.get(0).card().title() : "Any of these";
        return what + " would fill it: " + commands + ".";
    }

    /** The commands alone, for a cell of a table: "entente import sipri-arms FILE"; empty without a source. */
    public static String commands(Layer layer) {
        return sources(layer).stream().map(TieNeeds::command).collect(Collectors.joining("; "));
    }

    private static String command(DataSource source) {
        List<FileRole> roles = source.roles();
        List<FileRole> required = roles.stream().filter(FileRole::required).toList();
        return "entente import " + source.id() + " "
                + (required.isEmpty() ? roles : required)
                        .stream().map(FileRole::word).collect(Collectors.joining(" "));
    }
}
