package org.entente.construct.ties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.construct.Construct;
import org.entente.construct.ConstructCard;
import org.entente.construct.Figured;
import org.entente.construct.Finding;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.construct.TieNeeds;
import org.entente.construct.Wording;
import org.entente.state.State;
import org.entente.tie.Layers;

/** Where a state stands among all: a place in a ranking, no kind of state. */
public final class Position implements Construct {
    private static final ConstructCard CARD = PositionCard.card();
    private static final double MOSTLY = 0.9;

    /** The construct. */
    public Position() {}

    @Override
    public ConstructCard card() {
        return CARD;
    }

    @Override
    public void prepare(Setting setting) {
        Positions.of(setting);
    }

    @Override
    public Reading ofPair(Setting setting, State a, State b) {
        return read(setting, List.of(a, b));
    }

    @Override
    public Reading ofState(Setting setting, State state) {
        return read(setting, List.of(state));
    }

    @Override
    public Reading ofWorld(Setting setting) {
        Positions positions = Positions.of(setting);
        ReadingDraft draft = draft(setting, positions);
        if (positions.enough()) {
            draft.add(ranking(positions));
        }
        return draft.reading();
    }

    private static Reading read(Setting setting, List<State> states) {
        Positions positions = Positions.of(setting);
        ReadingDraft draft = draft(setting, positions);
        for (State state : states) {
            if (positions.enough()) {
                over(setting, positions, state, draft);
                positions.layers().forEach(layer -> centrality(setting, layer, state, draft));
            }
        }
        draft.add(PositionRows.of(positions, states));
        return draft.reading();
    }

    private static ReadingDraft draft(Setting setting, Positions positions) {
        ReadingDraft draft = new ReadingDraft();
        positions
                .all()
                .forEach(layer -> setting.evidence()
                        .tieFigures()
                        .holding(layer.layer().measure(), layer.year())
                        .ifPresent(draft::restsOn));
        if (!positions.enough()) {
            draft.remark("Two layers of " + Positions.STATES + " states are needed for a figure, and "
                    + (positions.layers().isEmpty() ? "none is" : "one is") + " here: the rows stand without.");
            draft.need("Trade: " + TieNeeds.sentence(Layers.TRADE) + " Organisations: "
                    + TieNeeds.sentence(Layers.JOINT_ORGANISATIONS));
        }
        return draft;
    }

    private static void over(Setting setting, Positions positions, State state, ReadingDraft draft) {
        double mean = positions.mean(state.ccode());
        int count = positions.count(state.ccode());
        int first =
                positions.layers().stream().mapToInt(PositionLayer::year).min().orElse(0);
        int last =
                positions.layers().stream().mapToInt(PositionLayer::year).max().orElse(0);
        if (Double.isNaN(mean)) {
            draft.add(Finding.of(
                    PositionCard.POSITION,
                    state.ccode(),
                    0,
                    Figured.undefined("position", count, "too few", setting.level(), List.of()),
                    first,
                    last));
            return;
        }
        double[] range = positions.leavingOneOut(state.ccode());
        draft.add(Finding.of(
                        PositionCard.POSITION,
                        state.ccode(),
                        0,
                        Figured.of(mean, "position", count, Double.NaN)
                                .between(range[0], range[1])
                                .among(positions.among())
                                .build(),
                        first,
                        last)
                .counting(Wording.counted(count, "layer", "layers"))
                .remarking("Bounds: the range when a layer is left out.")
                .leading());
    }

    private static void centrality(Setting setting, PositionLayer layer, State state, ReadingDraft draft) {
        double value = layer.centrality(state.ccode());
        if (Double.isNaN(value)) {
            return;
        }
        double[] bounds = layer.bounds(state.ccode());
        double[] placed = layer.placed(state.ccode());
        draft.add(Finding.of(
                        PositionCard.CENTRALITY,
                        state.ccode(),
                        0,
                        Figured.of(value, "centrality", layer.size(), setting.level())
                                .between(bounds[0], bounds[1])
                                .among(layer.among())
                                .placed(placed[0], placed[1])
                                .build(),
                        layer.year(),
                        layer.year())
                .about(layer.layer().label())
                .counting(Wording.counted(layer.size(), "state", "states"))
                .remarking(size(layer)));
    }

    /** "r .95: mostly size". */
    static String size(PositionLayer layer) {
        String correlation = String.format(Locale.ROOT, "Centrality and plain size: r %.2f", layer.likeSize());
        return correlation + (layer.likeSize() >= MOSTLY ? ": mostly size." : ".");
    }

    private static Listing ranking(Positions positions) {
        List<Integer> states = positions.states().stream()
                .sorted(Comparator.comparingDouble(positions::mean).reversed())
                .toList();
        int year =
                positions.layers().stream().mapToInt(PositionLayer::year).max().orElse(0);
        List<List<Item>> rows = new ArrayList<>();
        for (int ccode : states) {
            List<Item> row = new ArrayList<>();
            row.add(new Item.OfState(ccode, year));
            row.add(new Item.Plain(positions.mean(ccode), 0, false));
            positions.layers().forEach(layer -> row.add(new Item.Plain(layer.percentile(ccode), 0, false)));
            rows.add(row);
        }
        List<Listing.Column> columns = new ArrayList<>();
        columns.add(Listing.Column.words("state", "State"));
        columns.add(Listing.Column.number("mean", "Mean percentile"));
        positions
                .layers()
                .forEach(layer -> columns.add(Listing.Column.number(
                        layer.layer().name().toLowerCase(Locale.ROOT),
                        layer.layer().label() + ", " + layer.year())));
        return new Listing(
                "ranking",
                "All states by the mean of their percentiles",
                "Percentiles of centrality in each layer; intervals stand on each state’s own page.",
                columns,
                rows);
    }
}
