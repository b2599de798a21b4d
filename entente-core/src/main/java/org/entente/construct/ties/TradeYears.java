package org.entente.construct.ties;

import java.util.ArrayList;
import java.util.List;
import org.entente.construct.Indicator;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Setting;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieMeasures;
import org.entente.record.TieHolding;
import org.entente.state.State;

/** Both shares year by year, where the source has more than one. */
final class TradeYears {
    private static final int MOST = 10;

    private final Setting setting;
    private final TieFigure last;
    private final int from;

    TradeYears(Setting setting, TieFigure last) {
        this.setting = setting;
        this.last = last;
        TieHolding holding = last.holding();
        int first = holding == null ? last.to() : holding.coverage().from();
        this.from = Math.max(first, last.to() - MOST + 1);
    }

    void addTo(ReadingDraft draft, State a, State b) {
        if (from == last.to()) {
            draft.remark("The source covers one year to " + last.to() + ": it shows no trend.");
            return;
        }
        List<List<Item>> rows = new ArrayList<>();
        for (int year = from; year <= last.to(); year++) {
            rows.add(List.of(new Item.Words(String.valueOf(year)), share(a, b, year), share(b, a, year)));
        }
        draft.add(new Listing(
                "years",
                "Shares of trade by year",
                "Bounds are the range of two reports.",
                List.of(
                        Listing.Column.number("year", "Year"),
                        Listing.Column.number("share_a", "Of " + a.shortName(setting.on())),
                        Listing.Column.number("share_b", "Of " + b.shortName(setting.on()))),
                rows));
    }

    private Item share(State one, State other, int year) {
        TieFigure figure =
                setting.evidence().tieFigures().figure(TieMeasures.TRADE_SHARE, one.ccode(), other.ccode(), year);
        return new Item.Figure(figure.estimate(), Indicator.SCORE, false);
    }
}
