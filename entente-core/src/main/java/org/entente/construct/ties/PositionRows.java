package org.entente.construct.ties;

import java.util.ArrayList;
import java.util.List;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.state.State;

/** What each layer has of a state: its plain size, its percentile, and whether that lies in the middle by three bands. */
final class PositionRows {
    private static final int[][] BANDS = {{40, 80}, {33, 67}, {50, 90}};

    private PositionRows() {}

    static Listing of(Positions positions, List<State> states) {
        List<List<Item>> rows = new ArrayList<>();
        for (State state : states) {
            for (PositionLayer layer : positions.all()) {
                if (!Double.isNaN(layer.plainSize(state.ccode()))) {
                    rows.add(row(positions, layer, state));
                }
            }
        }
        return new Listing(
                "layers",
                "Plain size and place by layer",
                "Plain size is the sum of the state’s ties with all others. The middle is a band of percentiles: a matter of "
                        + "definition, so that three stand side by side.",
                List.of(
                        Listing.Column.words("state", "State"),
                        Listing.Column.words("layer", "Layer"),
                        Listing.Column.number("year", "Year"),
                        Listing.Column.number("size", "Plain size"),
                        Listing.Column.number("percentile", "Percentile of centrality"),
                        Listing.Column.words("middle_40_80", "In 40–80"),
                        Listing.Column.words("middle_33_67", "In 33–67"),
                        Listing.Column.words("middle_50_90", "In 50–90")),
                rows);
    }

    private static List<Item> row(Positions positions, PositionLayer layer, State state) {
        boolean figure = positions.enough() && layer.size() >= Positions.STATES;
        double percentile = figure ? layer.percentile(state.ccode()) : Double.NaN;
        List<Item> row = new ArrayList<>();
        row.add(new Item.OfState(state.ccode(), layer.year()));
        row.add(new Item.Words(layer.layer().label()));
        row.add(new Item.Words(String.valueOf(layer.year())));
        row.add(new Item.Plain(layer.plainSize(state.ccode()), 0, false));
        row.add(new Item.Plain(percentile, 0, false));
        for (int[] band : BANDS) {
            row.add(new Item.Words(
                    Double.isNaN(percentile) ? "–" : percentile >= band[0] && percentile <= band[1] ? "yes" : "no"));
        }
        return row;
    }
}
