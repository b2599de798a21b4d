package org.entente.construct.principle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Figured;
import org.entente.construct.Finding;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.measure.Estimate;
import org.entente.stat.RandomSlopes;
import org.entente.state.State;

/** One state's slope, where its votes settle one, and its row of cases. */
final class StateSlope {
    private static final String METHOD = "random slopes by restricted maximum likelihood";

    private final Setting setting;
    private final Slopes slopes;
    private final SlopePool all;
    private final State state;
    private final int column;

    StateSlope(Setting setting, Slopes slopes, State state) {
        this.setting = setting;
        this.slopes = slopes;
        this.all = slopes.all();
        this.state = state;
        this.column = setting.record().column(state.ccode());
    }

    Reading reading() {
        int[] cases = column < 0 ? new int[0] : all.casesOf(column);
        if (cases.length == 0) {
            String none = "No vote of " + Wording.name(setting, state)
                    + " on another state’s case lies in this slice with votes of the five years before it.";
            return new Reading(List.of(), List.of(), List.of(none), "", List.of());
        }
        return new Reading(findings(cases), List.of(rows(cases)), remarks(), "", List.of());
    }

    private List<Finding> findings(int[] cases) {
        int from = Arrays.stream(cases).map(c -> votes(c).from()).min().orElse(0);
        int to = Arrays.stream(cases).map(c -> votes(c).to()).max().orElse(0);
        String counted = Wording.counted(cases.length, "case", "cases") + ", "
                + Wording.counted(all.opponentsOf(column), "opponent", "opponents");
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.of(PrincipleCard.OWN, state.ccode(), 0, own(), from, to)
                .counting(counted)
                .remarking(remark())
                .leading());
        slopes.departure(column)
                .ifPresent(departure -> findings.add(
                        Finding.of(PrincipleCard.DEPARTURE, state.ccode(), 0, estimate(departure), from, to)
                                .counting(counted)));
        return findings;
    }

    /** The state's own slope, or why there is none. */
    Estimate own() {
        Optional<RandomSlopes.Departure> departure = slopes.departure(column);
        int cases = all.casesOf(column).length;
        List<String> origins = setting.evidence().originIds();
        if (departure.isEmpty()) {
            return Figured.undefined(METHOD, cases, "too few", setting.level(), origins);
        }
        double value = slopes.slope().orElseThrow() + departure.get().value();
        double reach = departure.get().ownReach(setting.level());
        return Figured.of(value, METHOD, cases, setting.level())
                .between(value - reach, value + reach)
                .from(origins)
                .build();
    }

    private Estimate estimate(RandomSlopes.Departure departure) {
        double reach = departure.reach(setting.level());
        return Figured.of(departure.value(), METHOD, all.casesOf(column).length, setting.level())
                .between(departure.value() - reach, departure.value() + reach)
                .from(setting.evidence().originIds())
                .build();
    }

    /** Why there is only the pooled slope, or how much of the own one is settled. */
    private String remark() {
        Optional<RandomSlopes.Departure> any = all.fit().map(model -> model.departure(column));
        if (any.isEmpty()) {
            return "The cases of this slice are too few for any slope.";
        }
        if (!slopes.enoughCases(column)) {
            return "Pooled slope only: an own one needs " + Slopes.LEAST_CASES + " cases with " + Slopes.LEAST_OPPONENTS
                    + " different opponents.";
        }
        String reliability = "reliability " + Wording.share(slopes.reliability(any.get()));
        return slopes.departure(column).isPresent()
                ? "Its " + reliability + "."
                : "Pooled slope only: " + reliability + ", under " + Wording.share(Slopes.LEAST_RELIABILITY) + ".";
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        new WorldSlopes(setting, slopes).pooled().ifPresent(remarks::add);
        return remarks;
    }

    private CaseVotes votes(int caseIndex) {
        return all.cells().cases().get(caseIndex);
    }

    private Listing rows(int[] cases) {
        String name = Wording.name(setting, state);
        return new Listing(
                "cases_of_" + state.ccode(),
                "How " + name + " backed the cases of others, and how near it stood to their parties",
                "Affinity is to the claimant minus to its opponent, in standard deviations of the third states of that "
                        + "case. Expected is what the pooled slope gives a state of that affinity, its own level left out. "
                        + "These are the rows of the model: single cases have no interval.",
                List.of(
                        Listing.Column.words("case", "Case"),
                        Listing.Column.words("dimension", "Dimension"),
                        Listing.Column.words("years", "Years"),
                        Listing.Column.number("affinity", "Affinity"),
                        Listing.Column.number("support", "Support"),
                        Listing.Column.number("expected", "Expected")),
                Arrays.stream(cases).mapToObj(this::row).toList());
    }

    private List<Item> row(int caseIndex) {
        CaseVotes votes = votes(caseIndex);
        double affinity = all.cells().affinity()[caseIndex][column];
        double expected = all.constant(caseIndex) + slopes.slope().orElse(Double.NaN) * affinity;
        return List.of(
                new Item.Words(votes.entry().shortName()),
                new Item.Words(votes.entry().dimension().label()),
                new Item.Words(Wording.years(votes.from(), votes.to())),
                Items.signed(affinity),
                Items.signed(all.cells().support()[caseIndex][column]),
                Items.signed(expected));
    }
}
