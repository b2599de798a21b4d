package org.entente.claim.type;

import java.util.List;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Why;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Rules;
import org.entente.claim.rule.Stand;

/** Indicators without a state. */
public final class Unknown {
    private Unknown() {}

    /** All indicators of a claim's type that stand for every claim of it, without a state for one reason. */
    public static List<Indicator> all(Proposition said, Why why, String words) {
        return Rules.load().type(said.type()).rows().stream()
                .filter(row -> row.when().isEmpty())
                .map(row -> IndicatorDraft.of(row, said).at(Stand.none(why, words)))
                .toList();
    }
}
