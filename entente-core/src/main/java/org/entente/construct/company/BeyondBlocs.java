package org.entente.construct.company;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.construct.Construct;
import org.entente.construct.ConstructCard;
import org.entente.construct.Figured;
import org.entente.construct.Finding;
import org.entente.construct.PairValues;
import org.entente.construct.Reading;
import org.entente.construct.ResidualAffinities;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.measure.Estimate;
import org.entente.measure.Measure;
import org.entente.measure.Unit;
import org.entente.measure.beyond.BeyondFigures;
import org.entente.stat.AbsencePolicy;
import org.entente.state.State;

/**
 * How much more, or less, two states agree than habits, blocs, ideal points and region lead one to expect, and which
 * declared blocs they share.
 */
public final class BeyondBlocs implements Construct {
    @Override
    public ConstructCard card() {
        return BeyondBlocsCard.CARD;
    }

    @Override
    public Reading ofPair(Setting setting, State a, State b) {
        PairVotes votes = new PairVotes(setting, a, b);
        ResidualReading residual = ResidualReading.of(votes);
        LocalDate day = Present.of(setting);
        DeclaredBodies shared = DeclaredBodies.of(setting.evidence().states(), a, b, day);
        List<Finding> findings = new ArrayList<>();
        findings.add(residual.leading().leading());
        findings.add(shared(setting, shared, day).leading());
        if (setting.slice().absence() != AbsencePolicy.OWN_CATEGORY) {
            findings.add(affinity(votes));
        }
        if (residual.fooled()) {
            findings.add(new PositionFindings(PairPositions.of(setting, a, b)).distance());
        }
        findings.addAll(residual.others());
        return new Reading(
                findings,
                Stream.concat(residual.listings().stream(), Stream.of(shared.listing()))
                        .toList(),
                residual.remarks(),
                "",
                List.of());
    }

    private static Finding shared(Setting setting, DeclaredBodies shared, LocalDate day) {
        String id = BeyondBlocsCard.SHARED.id();
        Estimate count = Figured.of(shared.blocs().size(), id, shared.listed(), setting.level())
                .without("counted from a table")
                .build();
        return Finding.ofPair(id, count, day.getYear(), day.getYear())
                .counting("of " + Wording.counted(shared.listed(), "bloc", "blocs") + " with a complete list")
                .remarking(shared.names());
    }

    private static Finding affinity(PairVotes votes) {
        Unit unit = votes.setting().headline();
        return Finding.ofPair(
                        BeyondBlocsCard.AFFINITY.id(),
                        votes.estimate(unit, Measure.RELATIVE_AFFINITY, PairVotes.LEAST),
                        unit.fromYear(),
                        unit.toYear())
                .counting(Wording.counted(votes.joint(unit), "joint vote", "joint votes"));
    }

    @Override
    public void prepare(Setting setting) {
        ResidualAffinities.of(setting);
    }

    @Override
    public List<String> weighed() {
        return List.of(BeyondBlocsCard.RESIDUAL.id());
    }

    /** None where no pair effect is detected: then no pair has a value. */
    @Override
    public Optional<PairValues> distribution(Setting setting, String indicator) {
        return ResidualAffinities.of(setting)
                .filter(figures -> figures.agreement().detected())
                .map(figures -> values(setting, figures));
    }

    @Override
    public boolean ready(Setting setting, String indicator) {
        return ResidualAffinities.ready(setting);
    }

    private static PairValues values(Setting setting, BeyondFigures figures) {
        Unit unit = figures.window().unit();
        return PairValues.of(
                figures.ccodes(),
                figures.agreement()::shrunken,
                unit.fromYear(),
                unit.toYear(),
                setting.evidence().origins());
    }
}
