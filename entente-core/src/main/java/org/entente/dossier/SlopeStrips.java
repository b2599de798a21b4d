package org.entente.dossier;

import java.util.List;
import java.util.Optional;
import org.entente.chart.Mark;
import org.entente.construct.Finding;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.measure.Estimate;

/** The slope of each case alone as a strip, over the pooled slope. */
final class SlopeStrips {
    private SlopeStrips() {}

    static Optional<Exhibit> of(Telling telling, Finding pooled) {
        return telling.reading().listings().stream()
                .filter(listing -> listing.id().equals("cases"))
                .findFirst()
                .map(listing -> exhibit(listing, pooled.estimate()));
    }

    private static Exhibit exhibit(Listing listing, Estimate pooled) {
        Mark.Spread beside = new Mark.Spread(Double.NaN, pooled.lo(), pooled.value(), pooled.hi(), Double.NaN);
        List<StripTable.Row> rows = listing.rows().stream()
                .map(row -> new StripTable.Row(
                        Rows.words(row.get(0)),
                        Rows.words(row.get(1)) + ", " + Rows.words(row.get(2)),
                        Rows.estimate(row.get(6)),
                        beside))
                .toList();
        return new StripTable(
                        "slopes-by-case",
                        "The slope in each case alone",
                        "Black: the case with its 90 % interval, states resampled within sub-regions. Grey: the pooled slope "
                                + "with its interval.",
                        List.of("Case", "Slope"),
                        true,
                        rows)
                .exhibit();
    }

    /** What stands in a row. */
    static final class Rows {
        private Rows() {}

        static String words(Item item) {
            return item instanceof Item.Words words ? words.text() : "";
        }

        static Estimate estimate(Item item) {
            if (item instanceof Item.Figure figure) {
                return figure.estimate();
            }
            throw new IllegalArgumentException("no figure: " + item);
        }
    }
}
