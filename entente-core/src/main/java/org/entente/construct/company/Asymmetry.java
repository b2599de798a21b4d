package org.entente.construct.company;

import java.util.ArrayList;
import java.util.List;
import org.entente.construct.Construct;
import org.entente.construct.ConstructCard;
import org.entente.construct.Finding;
import org.entente.construct.IdealPositions;
import org.entente.construct.Indicator;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Listing.Column;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.measure.Estimate;
import org.entente.measure.Unit;
import org.entente.stat.AbsencePolicy;
import org.entente.state.State;

/** Where each of two states stands in the other's list of relative affinities, and which moved towards the other. */
public final class Asymmetry implements Construct {
    /** States with a rank that each list needs. */
    static final int LEAST_PARTNERS = 30;

    @Override
    public ConstructCard card() {
        return AsymmetryCard.CARD;
    }

    @Override
    public Reading ofPair(Setting setting, State a, State b) {
        if (setting.slice().absence() == AbsencePolicy.OWN_CATEGORY) {
            return new Reading(List.of(), List.of(), List.of(Absences.UNDEFINED), "", List.of());
        }
        PairVotes votes = new PairVotes(setting, a, b);
        if (votes.joint(setting.headline()) == 0) {
            return Reading.missing(votes.none());
        }
        Ranked ranked = Ranked.of(setting);
        List<Finding> findings = new ArrayList<>();
        findings.add(rank(ranked, a, b).leading());
        findings.add(rank(ranked, b, a).leading());
        findings.add(counting(finding(ranked, AsymmetryCard.DIFFERENCE, a, b, ranked.difference(a, b))));
        findings.add(received(ranked, a));
        findings.add(received(ranked, b));
        findings.addAll(new Movements(PairPositions.of(setting, a, b)).list());
        return new Reading(findings, List.of(listing(ranked, a, b)), List.of(), "", List.of());
    }

    private static Finding rank(Ranked ranked, State of, State other) {
        return finding(ranked, AsymmetryCard.RANK, of, other, ranked.rank(of, other))
                .counting("of " + Wording.counted(ranked.partners(of), "state", "states"));
    }

    private static Finding received(Ranked ranked, State state) {
        Unit unit = ranked.setting().headline();
        return counting(Finding.of(
                AsymmetryCard.RECEIVED.id(), state.ccode(), 0, ranked.received(state), unit.fromYear(), unit.toYear()));
    }

    private static Finding counting(Finding finding) {
        return finding.counting(Wording.counted(finding.estimate().n(), "state", "states") + " with a rank");
    }

    private static Finding finding(Ranked ranked, Indicator indicator, State of, State other, Estimate estimate) {
        Unit unit = ranked.setting().headline();
        return Finding.of(indicator.id(), of.ccode(), other.ccode(), estimate, unit.fromYear(), unit.toYear());
    }

    private static Listing listing(Ranked ranked, State a, State b) {
        return new Listing(
                "ranks",
                "Each in the other’s list, " + ranked.setting().headline().label(),
                "",
                List.of(
                        Column.words("list", "In the list of"),
                        Column.words("whose", "stands"),
                        Column.number("rank", "Rank"),
                        Column.number("of", "of")),
                List.of(row(ranked, a, b), row(ranked, b, a)));
    }

    private static List<Item> row(Ranked ranked, State of, State other) {
        int year = ranked.setting().on().getYear();
        return List.of(
                new Item.OfState(of.ccode(), year),
                new Item.OfState(other.ccode(), year),
                new Item.Figure(ranked.rank(of, other), 0, false),
                new Item.Count(ranked.partners(of)));
    }

    @Override
    public void prepare(Setting setting) {
        if (setting.slice().absence() != AbsencePolicy.OWN_CATEGORY) {
            Ranked.of(setting);
            IdealPositions.of(setting);
        }
    }
}
