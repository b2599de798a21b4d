package org.entente.claim.type;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.claim.Proposition;
import org.entente.claim.RelationObject;
import org.entente.claim.Roles;
import org.entente.claim.Tense;
import org.entente.claim.Topic;
import org.entente.claim.Window;
import org.entente.claim.Words;
import org.entente.construct.Evidence;
import org.entente.record.TieRecord;
import org.entente.source.Origin;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.synthetic.SyntheticWorld;
import org.entente.text.Span;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.entente.tie.TieTableBuilder;
import org.entente.vote.VoteRecord;

/** Stores of votes and layers by chance, of fourteen states from 2000 to 2015; in some, two states have changed places. */
final class InventedStores {
    static final List<Layer> LAYERS = List.of(
            Layers.TRADE,
            Layers.ARMS,
            Layers.MISSION,
            Layers.REGIME,
            Layers.CONFLICT,
            Layers.CONFLICT_PAIR,
            Layers.RIVALRY,
            Layers.PACT,
            Layers.JOINT_ORGANISATIONS,
            Layers.LEADER,
            Layers.VISIT,
            Layers.CAPABILITY,
            Layers.SPEECH);

    private static final StateRegistry REGISTRY = StateRegistry.builtIn();
    private static final int[] STATES = {2, 20, 70, 200, 220, 255, 290, 345, 365, 373, 452, 640, 710, 750};
    private static final VoteRecord VOTES = SyntheticWorld.withDefaults(7)
            .withYears(2000, 16)
            .withTextsPerYear(14)
            .record(STATES);

    private final VoteRecord votes;
    private final IntUnaryOperator named;

    private InventedStores(VoteRecord votes, IntUnaryOperator named) {
        this.votes = votes;
        this.named = named;
    }

    /** As they come. */
    static InventedStores plain() {
        return new InventedStores(VOTES, ccode -> ccode);
    }

    /** The same in which what is on record of the one is of the other. */
    static InventedStores exchanging(int one, int other) {
        return new InventedStores(exchanged(one, other), ccode -> ccode == one ? other : ccode == other ? one : ccode);
    }

    private static VoteRecord exchanged(int one, int other) {
        int first = VOTES.column(one);
        int second = VOTES.column(other);
        byte[][] cells = new byte[VOTES.size()][];
        Arrays.setAll(cells, r -> {
            byte[] row = VOTES.row(r).clone();
            byte held = row[first];
            row[first] = row[second];
            row[second] = held;
            return row;
        });
        return new VoteRecord("exchanged", VOTES.rollCalls(), VOTES.ccodes(), cells);
    }

    /** A store of votes and these layers; the same seed gives the same rows. */
    Evidence evidence(List<Layer> layers, long seed) {
        Origin origin = new Origin("invented:1", "invented", "1", null, "open", null, null, null, "invented");
        List<TieTable> tables = layers.stream()
                .map(layer -> table(layer, new Random(seed + layer.id().hashCode())))
                .toList();
        return new Evidence(
                votes,
                List.of(),
                REGISTRY,
                CaseRegistry.builtIn(),
                DatedRecord.builtIn(),
                TieRecord.ofTables(Map.of(origin, tables)),
                null,
                label -> {});
    }

    /** Rows of some states and years of a layer, by chance. */
    private TieTable table(Layer layer, Random dice) {
        TieTableBuilder table = TieTable.of(layer);
        int from = 2004 + dice.nextInt(6);
        int to = from + dice.nextInt(2015 - from + 1);
        for (int year = from; year <= to; year++) {
            for (int a : STATES) {
                rows(layer, year, a, dice).forEach(row -> table.add(row));
            }
        }
        return table.build(new Coverage(from, to, dice.nextBoolean(), ""));
    }

    private List<Tie> rows(Layer layer, int year, int a, Random dice) {
        List<Tie> rows = new ArrayList<>();
        switch (layer.shape()) {
            case BODY ->
                rows.add(Tie.ofYear(
                        named.applyAsInt(a), 0, year, layer.equals(Layers.PACT) ? "defence" : "president", Double.NaN));
            case STATE -> rows.addAll(ofState(layer, year, a, dice));
            case PAIR, DIRECTED -> {
                for (int b : STATES) {
                    boolean kept = a != b && (layer.shape() == Layer.Shape.DIRECTED || a < b) && dice.nextInt(3) > 0;
                    if (kept) {
                        rows.addAll(between(layer, year, a, b, dice));
                    }
                }
            }
        }
        return rows;
    }

    private List<Tie> ofState(Layer layer, int year, int a, Random dice) {
        if (dice.nextInt(5) == 0) {
            return List.of();
        }
        double value = dice.nextDouble();
        return switch (layer.id()) {
            case "regime" ->
                List.of(
                        Tie.ofYear(named.applyAsInt(a), 0, year, "polyarchy", value)
                                .within(value - 0.05, value + 0.05, 0.03),
                        Tie.ofYear(named.applyAsInt(a), 0, year, "regime", dice.nextInt(4)));
            case "conflict" -> List.of(Tie.ofYear(named.applyAsInt(a), 0, year, "intrastate_primary", 1));
            case "capability" -> List.of(Tie.ofYear(named.applyAsInt(a), 0, year, "milex", 1 + value));
            default -> List.of();
        };
    }

    private List<Tie> between(Layer layer, int year, int one, int other, Random dice) {
        int here = named.applyAsInt(one);
        int there = named.applyAsInt(other);
        boolean ordered = layer.shape() == Layer.Shape.DIRECTED || here < there;
        int a = ordered ? here : there;
        int b = ordered ? there : here;
        double value = 1 + dice.nextInt(100);
        return switch (layer.id()) {
            case "trade" ->
                List.of(
                        Tie.ofYear(a, b, year, "exporter", value),
                        Tie.ofYear(a, b, year, "importer", value * (0.8 + dice.nextDouble() / 2)));
            case "conflict_pair" -> dice.nextInt(20) == 0 ? List.of(Tie.ofYear(a, b, year, "opposed", 1)) : List.of();
            case "rivalry" -> dice.nextInt(20) == 0 ? List.of(Tie.ofYear(a, b, year, "spatial", 1)) : List.of();
            default -> List.of(Tie.ofYear(a, b, year, "", value));
        };
    }

    /** A claim of a type about two of the states, with whatever a type asks for besides, of 2009 to 2015. */
    static Proposition said(ClaimType type, int a, int b) {
        List<State> one = List.of(REGISTRY.get(a));
        List<State> other = List.of(REGISTRY.get(b));
        boolean single = List.of("multi_vector", "performance", "isolated", "sovereignty_principle")
                .contains(type.card().id());
        Roles roles = Roles.of(one)
                .withWhom(single ? List.of() : other)
                .withThan(List.of(REGISTRY.get(200)))
                .withFrom(List.of(REGISTRY.get(2)))
                .withTo(List.of(REGISTRY.get(365)))
                .withOn(List.of(
                        new Topic(Topic.Kind.INDICATOR, "democracy", "democracy"),
                        new Topic(Topic.Kind.INDICATOR, "military spending", "military spending")));
        Window window = new Window(
                Optional.of(LocalDate.of(2009, 1, 1)), Optional.of(LocalDate.of(2015, 12, 31)), "2009 to 2015");
        return new Proposition(
                "s1",
                List.of(new Span(0, 1)),
                type.card().id(),
                RelationObject.TIES,
                true,
                roles,
                Words.PLAIN,
                Tense.PRESENT,
                window,
                Optional.empty());
    }
}
