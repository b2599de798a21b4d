package org.entente.construct.company;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.construct.Construct;
import org.entente.construct.ConstructCard;
import org.entente.construct.Figured;
import org.entente.construct.Finding;
import org.entente.construct.Indicator;
import org.entente.construct.Input;
import org.entente.construct.Of;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.measure.Estimate;
import org.entente.measure.Measure;
import org.entente.measure.Unit;
import org.entente.measure.tie.Alike;
import org.entente.stat.AbsencePolicy;
import org.entente.state.State;

/** Which declared blocs two states share, beside their relative affinity. */
public final class BeyondBlocs implements Construct {
    private static final Indicator SHARED = new Indicator(
            "shared_blocs",
            "Declared blocs shared",
            "Organisations of the project’s dated table that are marked as blocs, whose members are bound to act "
                    + "together, of which both are full members on the day.",
            "none: most pairs share no bloc",
            "None: counted from a table.",
            "Blocs whose list of members is complete in the year.",
            Alike.HIGH,
            0,
            false,
            "");

    private static final Indicator AFFINITY = new Indicator(
            "relative_affinity",
            "Relative affinity",
            "The residual of agreement on a mean and one effect a state, by unweighted least squares over all pairs of "
                    + "the reference set. It removes habits, not blocs.",
            "all pairs of the slice with enough joint votes",
            "90 % percentile interval of 1,000 draws of families of texts, state effects fitted anew in each.",
            "30 joint votes; 10 families with a joint vote for the interval.",
            Alike.HIGH,
            Indicator.SCORE,
            true,
            "");

    private static final ConstructCard CARD = new ConstructCard(
            "beyond_blocs",
            "Beyond blocs",
            "Do the two share a bloc, and how close do they vote beside it?",
            Of.PAIR,
            List.of(SHARED, AFFINITY),
            List.of(
                    new Input(
                            "organisation",
                            "the project’s dated table of members",
                            "Ships with the product: always there."),
                    new Input(
                            "votes",
                            "roll calls of the General Assembly",
                            "Without joint votes the blocs shared stand alone."),
                    new Input(
                            "ideal_points",
                            "ideal points and found blocs",
                            "Affinity net also of declared and found blocs, ideal points and region is measured by entente "
                                    + "beyond-blocs, and is no indicator here yet.")),
            "Members of one bloc that vote alike may follow the bloc; two states without a common bloc may still share a "
                    + "group that no table lists. Relative affinity says how far a pair departs from both states’ habits, "
                    + "not how much of that a bloc explains.",
            List.of("the project’s tables of organisations and of their members"));

    @Override
    public ConstructCard card() {
        return CARD;
    }

    @Override
    public Reading ofPair(Setting setting, State a, State b) {
        LocalDate day = Present.of(setting);
        DeclaredBodies shared = DeclaredBodies.of(setting.evidence().states(), a, b, day);
        List<Finding> findings = new ArrayList<>();
        Estimate count = Figured.of(shared.blocs().size(), SHARED.id(), shared.listed(), setting.level())
                .without("counted from a table")
                .build();
        findings.add(Finding.ofPair(SHARED.id(), count, day.getYear(), day.getYear())
                .counting("of " + Wording.counted(shared.listed(), "bloc", "blocs") + " with a complete list")
                .remarking(shared.names())
                .leading());
        if (setting.slice().absence() != AbsencePolicy.OWN_CATEGORY) {
            findings.add(affinity(new PairVotes(setting, a, b)));
        }
        return new Reading(findings, List.of(shared.listing()), List.of(), "", List.of());
    }

    private static Finding affinity(PairVotes votes) {
        Unit unit = votes.setting().headline();
        return Finding.ofPair(
                        AFFINITY.id(),
                        votes.estimate(unit, Measure.RELATIVE_AFFINITY, PairVotes.LEAST),
                        unit.fromYear(),
                        unit.toYear())
                .counting(Wording.counted(votes.joint(unit), "joint vote", "joint votes"));
    }
}
