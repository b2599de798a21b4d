package org.entente.claim.type;

import java.util.List;
import java.util.stream.Stream;
import org.entente.cases.Case;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Topic;
import org.entente.claim.rule.Enumerated;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.claim.rule.Stand;
import org.entente.claim.type.fact.Days;
import org.entente.claim.type.fact.FactIndicator;
import org.entente.claim.type.fact.FactRow;
import org.entente.claim.type.fact.Facts;
import org.entente.claim.type.fact.MediatorFacts;
import org.entente.claim.type.fact.Two;
import org.entente.construct.Evidence;
import org.entente.state.State;

/** That somebody's mediation in a conflict failed. */
final class MediatorFailed implements ClaimType {
    private static final String ID = "mediator_failed";

    @Override
    public ClaimCard card() {
        return new ClaimCard(
                ID,
                "Mediator failed",
                "A mediator’s efforts in a conflict of A and B failed.",
                "whom: the parties of the conflict; who or on: the mediator; on: the case; window: since when it mediated",
                "The Lima Group failed to settle the war between Ghana and Togo.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        Row row = Rules.load().row(ID, "conflict");
        List<State> parties = parties(said, testing.evidence());
        FactIndicator indicator = new FactIndicator(
                row,
                said,
                "a conflict and its mediation",
                "the lists of conflicts and the dated record of the parties",
                "a dated record of the parties that has all settlements: entente import record");
        if (parties.size() < 2) {
            return List.of(indicator.of(Facts.none()));
        }
        Two two = new Two(parties.get(0), parties.get(1));
        Days days = Days.of(said, testing);
        MediatorFacts facts = new MediatorFacts(testing.evidence(), said, two.a(), two.b(), days, row.count("years"));
        List<FactRow> rows = facts.rows();
        Stand stand = Enumerated.stand(rows, facts::stand);
        return List.of(indicator
                .draft(rows, Facts.of(rows, facts.known(), days).stale())
                .sentence(capital(stand.words()) + ".")
                .change(indicator.missing())
                .at(stand));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The parties: those the claim names, else those of the case that it is about. */
    private static List<State> parties(Proposition said, Evidence evidence) {
        if (said.roles().whom().size() > 1) {
            return said.roles().whom();
        }
        return said.roles().on(Topic.Kind.CASE).stream()
                .flatMap(topic -> evidence.cases().find(topic.id()).stream())
                .map(entry -> parties(entry, evidence))
                .filter(both -> both.size() > 1)
                .findFirst()
                .orElse(said.roles().who());
    }

    private static List<State> parties(Case entry, Evidence evidence) {
        return Stream.of(entry.supported(), entry.opposing())
                .flatMap(party -> party.ccodes().stream().limit(1))
                .map(evidence.states()::get)
                .toList();
    }
}
