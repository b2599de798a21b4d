package org.entente.claim.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.claim.Judgement;
import org.entente.claim.Proposition;
import org.entente.claim.RelationObject;
import org.entente.claim.Roles;
import org.entente.claim.Tense;
import org.entente.claim.Testing;
import org.entente.claim.Topic;
import org.entente.claim.Verdict;
import org.entente.claim.Why;
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

/** On invented stores, a layer more never takes away that a claim of a fixed window can be tested. */
class MonotoneTest {
    private static final int[] STATES = {2, 20, 70, 200, 220, 255, 290, 345, 365, 373, 452, 640, 710, 750};
    private static final LocalDate DATE = LocalDate.of(2016, 2, 1);
    private static final StateRegistry REGISTRY = StateRegistry.builtIn();
    private static final VoteRecord VOTES = SyntheticWorld.withDefaults(7)
            .withYears(2000, 16)
            .withTextsPerYear(14)
            .record(STATES);
    private static final List<Layer> LAYERS = List.of(
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

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void aLayerMoreLeavesWhatWasTestedTestable(@ForAll Random dice) {
        List<Layer> some = new ArrayList<>(
                LAYERS.stream().filter(layer -> dice.nextInt(3) == 0).toList());
        Layer more = LAYERS.get(dice.nextInt(LAYERS.size()));
        some.remove(more);
        long seed = dice.nextLong();
        Evidence before = evidence(some, seed);
        some.add(more);
        Evidence after = evidence(some, seed);
        for (ClaimType type : ClaimTypes.LIST) {
            Proposition said = said(type);
            Judgement without = ClaimTest.of(said, new Testing(before, DATE));
            Judgement with = ClaimTest.of(said, new Testing(after, DATE));
            String where = type.card().id() + " with " + more.id() + ": "
                    + with.everything().reason();
            if (!becameTooFew(without, with)) {
                assertStillTested(where, without.everything(), with.everything());
                assertStillTested(where, without.votesOnly(), with.votesOnly());
            }
        }
    }

    /** The two exceptions are printed as too few. */
    private static boolean becameTooFew(Judgement without, Judgement with) {
        return without.indicators().stream()
                .filter(indicator -> indicator.standing().known())
                .flatMap(indicator -> with.indicator(indicator.id()).stream())
                .anyMatch(indicator -> indicator.why() == Why.TOO_FEW);
    }

    private static void assertStillTested(String where, Judgement.Reading without, Judgement.Reading with) {
        if (without.verdict() != Verdict.NOT_TESTABLE) {
            assertThat(with.verdict()).as(where).isNotEqualTo(Verdict.NOT_TESTABLE);
        }
    }

    private static Proposition said(ClaimType type) {
        List<State> one = List.of(REGISTRY.get(345));
        List<State> other = List.of(REGISTRY.get(373));
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

    private static Evidence evidence(List<Layer> layers, long seed) {
        Origin origin = new Origin("invented:1", "invented", "1", null, "open", null, null, null, "invented");
        List<TieTable> tables = layers.stream()
                .map(layer -> table(layer, new Random(seed + layer.id().hashCode())))
                .toList();
        return new Evidence(
                VOTES,
                List.of(),
                REGISTRY,
                CaseRegistry.builtIn(),
                DatedRecord.builtIn(),
                TieRecord.ofTables(Map.of(origin, tables)),
                null,
                label -> {});
    }

    /** Rows of some states and years of a layer, by chance. */
    private static TieTable table(Layer layer, Random dice) {
        TieTableBuilder table = TieTable.of(layer);
        int from = 2004 + dice.nextInt(6);
        int to = from + dice.nextInt(2015 - from + 1);
        for (int year = from; year <= to; year++) {
            for (int a : STATES) {
                rows(layer, year, a, dice).forEach(table::add);
            }
        }
        return table.build(new Coverage(from, to, dice.nextBoolean(), ""));
    }

    private static List<Tie> rows(Layer layer, int year, int a, Random dice) {
        List<Tie> rows = new ArrayList<>();
        switch (layer.shape()) {
            case BODY ->
                rows.add(Tie.ofYear(a, 0, year, layer.equals(Layers.PACT) ? "defence" : "president", Double.NaN));
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

    private static List<Tie> ofState(Layer layer, int year, int a, Random dice) {
        if (dice.nextInt(5) == 0) {
            return List.of();
        }
        double value = dice.nextDouble();
        return switch (layer.id()) {
            case "regime" ->
                List.of(
                        Tie.ofYear(a, 0, year, "polyarchy", value).within(value - 0.05, value + 0.05, 0.03),
                        Tie.ofYear(a, 0, year, "regime", dice.nextInt(4)));
            case "conflict" -> List.of(Tie.ofYear(a, 0, year, "intrastate_primary", 1));
            case "capability" -> List.of(Tie.ofYear(a, 0, year, "milex", 1 + value));
            default -> List.of();
        };
    }

    private static List<Tie> between(Layer layer, int year, int a, int b, Random dice) {
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
}
