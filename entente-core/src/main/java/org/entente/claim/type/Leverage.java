package org.entente.claim.type;

import java.util.List;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.rule.JointSubject;

/** That a state has a lever over another, which depends on it and on which it does not depend. */
final class Leverage implements ClaimType {
    private static final String ID = "leverage";

    @Override
    public ClaimCard card() {
        return new ClaimCard(
                ID,
                "Leverage",
                "A has leverage over B.",
                "who: the one that has it; whom: over whom; on: trade, energy or arms",
                "Peru uses gas as a lever over Ghana.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        List<Reliance> reliances = Reliance.turned(said.roles(), testing);
        return Partnership.of(said, ID).stream()
                .flatMap(kind -> JointSubject.merge(reliances.stream()
                                .map(reliance -> List.of(
                                        new RelianceFigures(kind, kind.row(ID), said, testing).leverage(reliance)))
                                .toList())
                        .stream())
                .toList();
    }
}
