package org.entente.claim.type;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.rule.JointSubject;

/** That a state depends on another by its trade, its energy or its arms. */
final class Dependence implements ClaimType {
    private static final String ID = "dependence";

    @Override
    public ClaimCard card() {
        return new ClaimCard(
                ID,
                "Dependence",
                "A depends on B.",
                "who: the one that depends; whom: on whom; on: trade, energy or arms, or an organisation",
                "Peru relies on Ghana for its gas.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        List<Reliance> reliances = Reliance.of(said.roles(), testing);
        return Partnership.of(said, ID).stream()
                .flatMap(kind -> JointSubject.merge(reliances.stream()
                                .map(reliance -> List.of(
                                        new RelianceFigures(kind, kind.row(ID), said, testing).dependence(reliance)))
                                .collect(Collectors.toList()))
                        .stream())
                .toList();
    }
}
