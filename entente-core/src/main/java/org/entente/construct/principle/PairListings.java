package org.entente.construct.principle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.stat.TwoCases;
import org.entente.state.State;

/** Rows of {@link UnequalTreatment}: pairs of cases, and the states that split. */
final class PairListings {
    private static final String METHOD = "share of the states seated in both cases";

    private final Setting setting;
    private final CasePairs pairs;

    PairListings(Setting setting, CasePairs pairs) {
        this.setting = setting;
        this.pairs = pairs;
    }

    Listing pairs() {
        return new Listing(
                "pairs",
                "Every two cases of one dimension, and how the same states backed them",
                "If independent: the share if support for the one said nothing about the other. Difference: first minus "
                        + "second. A pair needs " + CasePair.LEAST_STATES + " states seated in both.",
                List.of(
                        Listing.Column.words("dimension", "Dimension"),
                        Listing.Column.words("first", "First"),
                        Listing.Column.words("second", "Second"),
                        Listing.Column.number("states", "States"),
                        Listing.Column.number("both", "Back both"),
                        Listing.Column.number("both_independent", "If independent"),
                        Listing.Column.number("split", "Back one, not the other"),
                        Listing.Column.number("split_independent", "If independent"),
                        Listing.Column.number("against", "Back one, oppose the other"),
                        Listing.Column.number("against_independent", "If independent"),
                        Listing.Column.number("correlation", "Correlation"),
                        Listing.Column.number("difference", "Difference"),
                        Listing.Column.words("apart", "Over ten years apart")),
                pairs.list().stream().map(this::row).toList());
    }

    private List<Item> row(CasePair pair) {
        TwoCases independent = pair.independent();
        return List.of(
                new Item.Words(pair.first().entry().dimension().label()),
                new Item.Words(pair.first().entry().shortName()),
                new Item.Words(pair.second().entry().shortName()),
                new Item.Count(pair.columns().length),
                figure(pair, TwoCases::both, false),
                expected(pair, independent.both()),
                figure(pair, TwoCases::split, false),
                expected(pair, independent.split()),
                figure(pair, TwoCases::against, false),
                expected(pair, independent.against()),
                figure(pair, TwoCases::correlation, true),
                figure(pair, TwoCases::difference, true),
                new Item.Words(pair.farApart() ? "yes, " + Math.round(pair.apart()) : ""));
    }

    private Item figure(CasePair pair, ToDoubleFunction<TwoCases> figure, boolean signed) {
        return new Item.Figure(pair.estimate(setting, METHOD, figure), Items.PLACES, signed);
    }

    private static Item expected(CasePair pair, double share) {
        return new Item.Plain(pair.enough() ? share : Double.NaN, Items.PLACES, false);
    }

    /** Who splits, pair by pair and way by way. */
    Listing splits() {
        List<List<Item>> rows = new ArrayList<>();
        for (CasePair pair : pairs.enough()) {
            add(rows, pair, pair.first(), pair.second());
            add(rows, pair, pair.second(), pair.first());
        }
        return new Listing(
                "splits",
                "The states that back one case and not the other",
                "An asterisk: the state opposes the other case. Counts of states: nothing is estimated here.",
                List.of(
                        Listing.Column.words("backed", "Backed"),
                        Listing.Column.words("not_backed", "Not backed"),
                        Listing.Column.number("states", "States"),
                        Listing.Column.words("names", "Who")),
                rows);
    }

    private void add(List<List<Item>> rows, CasePair pair, CaseVotes backed, CaseVotes other) {
        int[] split = pair.split(backed, other);
        if (split.length > 0) {
            rows.add(List.of(
                    new Item.Words(backed.entry().shortName()),
                    new Item.Words(other.entry().shortName()),
                    new Item.Count(split.length),
                    new Item.Words(names(split, other))));
        }
    }

    private String names(int[] columns, CaseVotes other) {
        Map<String, String> names = new TreeMap<>();
        Arrays.stream(columns).forEach(column -> {
            State state = setting.evidence().states().get(setting.record().ccode(column));
            String name = state.shortName(setting.on());
            names.put(name, other.support()[column] < 0 ? name + "*" : name);
        });
        return String.join(", ", names.values());
    }

    List<String> remarks() {
        int few = pairs.list().size() - pairs.enough().size();
        return few == 0
                ? List.of()
                : List.of(Wording.counted(few, "pair of cases has", "pairs of cases have") + " fewer than "
                        + CasePair.LEAST_STATES + " states seated in both, and no figure.");
    }
}
