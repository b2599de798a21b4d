package org.entente.claim.rule;

import java.util.List;
import java.util.stream.Stream;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.RelationObject;
import org.entente.claim.Topic;

/**
 * The indicators of a claim in the order in which they decide. Of a relation's claim the one on votes comes first and is
 * constitutive where the claim is about positions; it comes last and is indicative where the claim is about ties. Of a
 * claim that is neither it comes first and is indicative. A layer that the claim names leaves its own rows alone.
 */
final class Order {
    private Order() {}

    static List<Indicator> of(TypeRule type, Proposition said, List<Indicator> indicators) {
        if (!type.object()) {
            return indicators;
        }
        List<Indicator> named = named(type, said, indicators);
        boolean positions = said.object() == RelationObject.POSITIONS || named.size() < indicators.size();
        return said.object() == RelationObject.TIES && !positions ? votesLast(named) : votesFirst(named, positions);
    }

    private static List<Indicator> votesFirst(List<Indicator> indicators, boolean positions) {
        return Stream.concat(
                        indicators.stream()
                                .filter(Indicator::votes)
                                .map(indicator -> indicator.constitutive(indicator.constitutive() && positions)),
                        indicators.stream().filter(indicator -> !indicator.votes()))
                .toList();
    }

    private static List<Indicator> votesLast(List<Indicator> indicators) {
        return Stream.concat(
                        indicators.stream().filter(indicator -> !indicator.votes()),
                        indicators.stream().filter(Indicator::votes).map(indicator -> indicator.constitutive(false)))
                .toList();
    }

    private static List<Indicator> named(TypeRule type, Proposition said, List<Indicator> indicators) {
        List<Topic> layers = said.roles().on(Topic.Kind.LAYER);
        if (layers.isEmpty()) {
            return indicators;
        }
        return indicators.stream()
                .filter(indicator -> layers.stream().anyMatch(layer -> names(type, layer, indicator)))
                .toList();
    }

    private static boolean names(TypeRule type, Topic layer, Indicator indicator) {
        return layer.id().equals(indicator.layer())
                || type.rows().stream()
                        .filter(row -> row.id().equals(indicator.id()))
                        .anyMatch(row ->
                                row.layer().equals(layer.id()) || row.named().contains(layer.id()));
    }
}
