package org.entente.construct.principle;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.stat.TwoCases;
import org.entente.state.State;

/** Rows behind the pooled slope: the cases, and all states. */
final class SlopeListings {
    private final Setting setting;
    private final Slopes slopes;
    private final SlopePool all;

    SlopeListings(Setting setting, Slopes slopes) {
        this.setting = setting;
        this.slopes = slopes;
        this.all = slopes.all();
    }

    Listing cases() {
        return Listing.later(
                "cases",
                "The cases behind the pooled slope",
                "Equally near is the support that the model expects of a state as near to the claimant as to its opponent; "
                        + "case alone is the slope of that case by least squares, with its states resampled within M49 "
                        + "sub-regions; left out is the pooled slope without the case. Captured: on some text the claimant’s "
                        + "own seat voted against it.",
                List.of(
                        Listing.Column.words("case", "Case"),
                        Listing.Column.words("dimension", "Dimension"),
                        Listing.Column.words("years", "Years"),
                        Listing.Column.number("texts", "Texts"),
                        Listing.Column.number("states", "States"),
                        Listing.Column.number("equally_near", "Equally near"),
                        Listing.Column.number("case_alone", "Case alone"),
                        Listing.Column.number("left_out", "Left out"),
                        Listing.Column.words("captured", "Captured")),
                () -> IntStream.range(0, all.cases().length).mapToObj(this::row).toList());
    }

    private List<Item> row(int k) {
        int index = all.cases()[k];
        CaseVotes votes = all.cells().cases().get(index);
        long states = Arrays.stream(all.cells().affinity()[index])
                .filter(x -> !Double.isNaN(x))
                .count();
        double without = all.without().length == 0 ? Double.NaN : all.without()[k];
        return List.of(
                new Item.Words(votes.entry().shortName()),
                new Item.Words(votes.entry().dimension().label()),
                new Item.Words(Wording.years(votes.from(), votes.to())),
                new Item.Count(votes.texts().size()),
                new Item.Count(states),
                Items.signed(all.constant(index)),
                new Item.Figure(new CaseSlope(setting, all.cells(), index).estimate(), Items.PLACES, true),
                Items.signed(without),
                new Item.Words(votes.captured() ? "yes" : ""));
    }

    /** All states with a row, by name: no ranks. */
    Listing states() {
        int[] columns = IntStream.range(0, setting.record().stateCount())
                .filter(column -> all.casesOf(column).length > 0)
                .toArray();
        return Listing.later(
                "states",
                "All states: on how many cases of others they stood how, and their own slopes",
                "Backed is support above one half, withheld from 0 to one half, opposed below 0, per case. An own slope needs "
                        + Slopes.LEAST_CASES + " cases, " + Slopes.LEAST_OPPONENTS + " opponents and a reliability of "
                        + Wording.share(Slopes.LEAST_RELIABILITY)
                        + "; where there is none the pooled slope is all that can be said.",
                List.of(
                        Listing.Column.words("state", "State"),
                        Listing.Column.number("cases", "Cases"),
                        Listing.Column.number("opponents", "Opponents"),
                        Listing.Column.number("backed", "Backed"),
                        Listing.Column.number("withheld", "Withheld"),
                        Listing.Column.number("opposed", "Opposed"),
                        Listing.Column.number("reliability", "Reliability"),
                        Listing.Column.number("own_slope", "Own slope")),
                () -> Arrays.stream(columns)
                        .boxed()
                        .sorted(Comparator.comparing(this::name))
                        .map(this::stateRow)
                        .toList());
    }

    private State state(int column) {
        return setting.evidence().states().get(setting.record().ccode(column));
    }

    private String name(int column) {
        return state(column).name(setting.on());
    }

    private List<Item> stateRow(int column) {
        double[] support = Arrays.stream(all.casesOf(column))
                .mapToDouble(c -> all.cells().support()[c][column])
                .toArray();
        long backed = Arrays.stream(support).filter(y -> y > TwoCases.BACKED).count();
        long opposed = Arrays.stream(support).filter(y -> y < 0).count();
        double reliability = all.fit()
                .map(model -> model.departure(column))
                .map(slopes::reliability)
                .orElse(Double.NaN);
        return List.of(
                Items.state(setting, column),
                new Item.Count(support.length),
                new Item.Count(all.opponentsOf(column)),
                new Item.Count(backed),
                new Item.Count(support.length - backed - opposed),
                new Item.Count(opposed),
                new Item.Plain(reliability, Items.PLACES, false),
                new Item.Figure(new StateSlope(setting, slopes, state(column)).own(), Items.PLACES, true));
    }
}
