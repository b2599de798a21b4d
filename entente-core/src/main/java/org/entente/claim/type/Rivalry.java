package org.entente.claim.type;

import java.util.List;
import java.util.stream.Stream;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.claim.type.fact.Days;
import org.entente.claim.type.fact.FactIndicator;
import org.entente.claim.type.fact.PairFacts;
import org.entente.claim.type.fact.RivalryFacts;
import org.entente.state.State;

/** That two states are rivals or enemies. */
final class Rivalry implements ClaimType {
    private static final String ID = "rivalry";

    @Override
    public ClaimCard card() {
        return new ClaimCard(
                ID,
                "Rivalry",
                "A and B are rivals, enemies or at war.",
                "who: the two, or who and whom",
                "Peru and Ghana are old rivals.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        Days days = Days.of(said, testing);
        String about = PairFacts.about("a rivalry of", said, days);
        Row fought = Rules.load().row(ID, "conflict");
        FactIndicator lists = new FactIndicator(
                Rules.load().row(ID, "rivalry_list"),
                said,
                about,
                "the lists of rivals",
                "entente import rivalries-tss");
        FactIndicator rows = new FactIndicator(
                fought,
                said,
                PairFacts.about("a conflict or dispute within ten years of", said, days),
                "the lists of conflicts and disputes",
                "a conflict or dispute of the two: entente import cow-mid adds disputes");
        return Stream.concat(
                        PairFacts.of(
                                said,
                                lists,
                                two -> facts(testing, days, two.a(), two.b()).listed())
                                .stream(),
                        PairFacts.of(
                                said,
                                rows,
                                two -> facts(testing, days, two.a(), two.b()).fought(fought.count("years")))
                                .stream())
                .toList();
    }

    private static RivalryFacts facts(Testing testing, Days days, State a, State b) {
        return new RivalryFacts(testing.evidence(), a, b, days);
    }
}
