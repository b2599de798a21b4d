package org.entente.construct.ties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Construct;
import org.entente.construct.ConstructCard;
import org.entente.construct.Figured;
import org.entente.construct.Finding;
import org.entente.construct.Indicator;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.construct.TieNeeds;
import org.entente.measure.Estimate;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieFigures;
import org.entente.measure.tie.TieMeasures;
import org.entente.record.TieHolding;
import org.entente.stat.Percentile;
import org.entente.state.State;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;
import org.entente.tie.TieTable;

/** How alike two states are governed: never by their votes. */
public final class Ideology implements Construct {
    private static final String LIBERAL = "libdem";
    private static final ConstructCard CARD = IdeologyCard.card();

    /** The construct. */
    public Ideology() {}

    @Override
    public ConstructCard card() {
        return CARD;
    }

    @Override
    public Reading ofPair(Setting setting, State a, State b) {
        TieFigures figures = setting.evidence().tieFigures();
        TieFigure distance = figures.latest(TieMeasures.REGIME_DISTANCE, a.ccode(), b.ccode(), setting.year());
        if (distance.holding() == null) {
            return Reading.missing("No source of regimes covers these years: " + TieNeeds.sentence(Layers.REGIME));
        }
        ReadingDraft draft = new ReadingDraft();
        draft.add(ReadingDraft.finding(distance).leading());
        draft.restsOn(distance);
        if (distance.defined()) {
            if (SameRegion.together(setting.evidence().states(), a.ccode(), b.ccode())) {
                draft.add(near(setting, distance));
            } else {
                draft.remark("The two lie in two regions: among pairs of one region they have no place.");
            }
            draft.add(figures.latest(TieMeasures.REGIME_DIFFERENCE, a.ccode(), b.ccode(), setting.year()));
        }
        TieFigure same = figures.latest(TieMeasures.SAME_REGIME_CLASS, a.ccode(), b.ccode(), setting.year());
        if (same.holding() != null) {
            draft.add(same);
        }
        draft.add(liberal(setting, distance, a, b));
        return draft.reading();
    }

    /** The same value in another set. */
    private static Finding near(Setting setting, TieFigure distance) {
        Percentile among = SameRegion.among(setting.evidence(), TieMeasures.REGIME_DISTANCE, distance.to());
        Estimate all = distance.estimate();
        Figured placed = Figured.of(all.value(), all.method(), all.n(), all.level())
                .among(among)
                .from(all.origins());
        Estimate estimate = all.hasInterval()
                ? placed.between(all.lo(), all.hi()).build()
                : placed.without(Optional.ofNullable(all.noInterval()).orElse(""))
                        .build();
        return Finding.ofPair(IdeologyCard.NEAR, estimate, distance.from(), distance.to())
                .counting(LayerCount.of(distance));
    }

    private static Listing liberal(Setting setting, TieFigure distance, State a, State b) {
        List<List<Item>> rows = new ArrayList<>();
        TieHolding holding = distance.holding();
        if (holding != null) {
            row(setting, holding, distance.to(), a).ifPresent(rows::add);
            row(setting, holding, distance.to(), b).ifPresent(rows::add);
        }
        return new Listing(
                "liberal_democracy",
                "Liberal democracy, shown beside and not counted",
                "V-Dem’s liberal democracy index (v2x_libdem) with its published bounds.",
                List.of(
                        Listing.Column.words("state", "State"),
                        Listing.Column.number("libdem", "Liberal democracy"),
                        Listing.Column.number("low", "Low"),
                        Listing.Column.number("high", "High")),
                rows);
    }

    private record Key(TieHolding holding, int year) {}

    private static Optional<List<Item>> row(Setting setting, TieHolding holding, int year, State state) {
        TieTable rows = setting.evidence()
                .once(
                        new Key(holding, year),
                        TieTable.class,
                        () -> setting.evidence().ties().read(holding, TieFilter.ALL.years(year, year)));
        return rows.of(state.ccode()).stream()
                .filter(tie -> tie.kind().equals(LIBERAL) && tie.confidence().counts())
                .findFirst()
                .map(tie -> items(tie, year));
    }

    private static List<Item> items(Tie tie, int year) {
        return List.of(
                new Item.OfState(tie.a(), year),
                new Item.Plain(tie.value(), Indicator.SCORE, false),
                new Item.Plain(tie.lo(), Indicator.SCORE, false),
                new Item.Plain(tie.hi(), Indicator.SCORE, false));
    }
}
