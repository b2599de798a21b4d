package org.entente.construct.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Construct;
import org.entente.construct.ConstructCard;
import org.entente.construct.Figured;
import org.entente.construct.Finding;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.state.State;

/** Whether each of two states backs the other on its territorial cases, and how usual that is among third states. */
public final class MutualSupport implements Construct {
    static final String WEAKER = "weaker_direction";

    @Override
    public ConstructCard card() {
        return MutualSupportCard.CARD;
    }

    @Override
    public Reading ofPair(Setting setting, State a, State b) {
        List<SupportGiven> ways = List.of(SupportGiven.of(setting, a, b), SupportGiven.of(setting, b, a));
        List<Finding> findings = new ArrayList<>();
        ways.forEach(way -> findings.addAll(way.findings()));
        weaker(setting, findings).ifPresent(findings::add);
        return new Reading(
                findings,
                new SupportRows(setting, ways).listings(),
                new SupportRemarks(setting).of(ways),
                "",
                List.of());
    }

    @Override
    public Reading ofWorld(Setting setting) {
        return new RegisterReciprocity(setting).reading();
    }

    @Override
    public void prepare(Setting setting) {
        new RegisterReciprocity(setting).reading();
    }

    /** The lowest percentile of all, where there is one each way: never a mean over dimensions. */
    private static Optional<Finding> weaker(Setting setting, List<Finding> findings) {
        List<Finding> placed = findings.stream()
                .filter(finding -> finding.estimate().hasPercentile())
                .toList();
        boolean eachWay = placed.stream().map(Finding::who).distinct().count() == 2;
        return eachWay
                ? placed.stream()
                        .min(Comparator.comparingDouble(
                                finding -> finding.estimate().percentile()))
                        .map(lowest -> weaker(setting, lowest))
                : Optional.empty();
    }

    private static Finding weaker(Setting setting, Finding lowest) {
        Figured figured = Figured.of(
                        lowest.estimate().percentile(),
                        "lowest percentile of seated support",
                        lowest.estimate().n(),
                        setting.level())
                .without("enumerated")
                .from(setting.evidence().originIds());
        String giver = Wording.name(setting, setting.evidence().states().get(lowest.who()));
        String claimant = Wording.name(setting, setting.evidence().states().get(lowest.whom()));
        return Finding.ofPair(WEAKER, figured.build(), lowest.from(), lowest.to())
                .about(lowest.about())
                .counting(lowest.counted())
                .remarking("The weaker direction is from " + giver + " to " + claimant + ".");
    }
}
