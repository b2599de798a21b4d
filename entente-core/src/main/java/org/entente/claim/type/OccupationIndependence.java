package org.entente.claim.type;

import java.util.List;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.rule.JointSubject;
import org.entente.claim.rule.Rules;
import org.entente.claim.type.fact.Days;
import org.entente.claim.type.fact.FactIndicator;
import org.entente.claim.type.fact.Facts;
import org.entente.claim.type.fact.HistoryFacts;
import org.entente.claim.type.fact.Say;

/** That a state became independent, was ruled from abroad, or had territory occupied. */
final class OccupationIndependence implements ClaimType {
    private static final String ID = "occupation_independence";

    @Override
    public ClaimCard card() {
        return new ClaimCard(
                ID,
                "Occupation and independence",
                "A became independent, was a colony of B, or had territory occupied by B.",
                "who: the state that became independent, was ruled or was occupied, each; whom or from: by whom; on: the "
                        + "sense independence, colony, occupation or annexation, or the case",
                "Peru, once ruled by Spain, has been independent since 1821.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        Days days = Days.of(said, testing);
        HistoryFacts facts = new HistoryFacts(testing.evidence(), said, days);
        List<List<Indicator>> each = said.roles().who().stream()
                .map(state -> List.of(indicator(said, facts.about() + Say.name(state, days.date()))
                        .of(facts.of(state))))
                .toList();
        return each.isEmpty()
                ? List.of(indicator(said, facts.about() + "a state").of(Facts.none()))
                : JointSubject.merge(each);
    }

    private static FactIndicator indicator(Proposition said, String about) {
        return new FactIndicator(
                Rules.load().row(ID, "spells"),
                said,
                about,
                "the lists of the state system, of rulers, of conflicts and of UN texts",
                "a row of the state system, of rule, or a UN text");
    }
}
