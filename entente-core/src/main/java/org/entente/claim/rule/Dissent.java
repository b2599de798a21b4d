package org.entente.claim.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.claim.Indicator;
import org.entente.claim.Standing;

/** What the other layers of a claim say of the one that decides. */
final class Dissent {
    private Dissent() {}

    /**
     * The other layers that lie opposite to the deciding indicator, where they are more than those that lie with it; else
     * none. A layer speaks by its first indicator with a state.
     */
    static List<String> opposite(
            List<Indicator> indicators, Indicator deciding, Function<Indicator, Standing> standing) {
        Map<String, Standing> layers = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            if (!indicator.layer().equals(deciding.layer())
                    && indicator.standing().known()) {
                layers.putIfAbsent(indicator.layer(), standing.apply(indicator));
            }
        }
        Standing own = standing.apply(deciding);
        List<String> against = new ArrayList<>();
        int with = 0;
        for (Map.Entry<String, Standing> layer : layers.entrySet()) {
            if (layer.getValue() == own) {
                with++;
            } else if (layer.getValue() == own.opposite()) {
                against.add(layer.getKey());
            }
        }
        return against.size() > with ? against : List.of();
    }
}
