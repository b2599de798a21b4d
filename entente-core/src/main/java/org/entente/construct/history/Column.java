package org.entente.construct.history;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.record.TieHolding;
import org.entente.record.TieRecord;
import org.entente.tie.Confidence;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;

/**
 * One dimension of all states and years, from one source: the one that lists all there is, then the one with more rows.
 *
 * @param holding whose rows they are; empty without a source
 * @param rows by state and year; of a dimension that counts the highest of the year
 * @param counts whether a state-year without a row has none, within the source's years
 */
record Column(Optional<TieHolding> holding, Map<Key, Cell> rows, boolean counts) {
    private static final Comparator<TieHolding> BETTER = Comparator.comparing(
                    (TieHolding holding) -> !holding.coverage().complete())
            .thenComparing(Comparator.comparingLong(TieHolding::rows).reversed());

    record Key(int ccode, int year) {}

    record Cell(double value, double deviation) {}

    static Column read(TieRecord ties, Dimension dimension, int year) {
        Optional<TieHolding> holding = ties.holdings(dimension.layer()).stream()
                .filter(candidate -> candidate.coverage().from() <= year
                        && candidate.coverage().to() >= Presence.FIRST_YEAR)
                .min(BETTER);
        Map<Key, Cell> rows = new HashMap<>();
        if (holding.isPresent()) {
            TieFilter since = TieFilter.ALL.years(Presence.FIRST_YEAR, year);
            int last = Math.min(year, holding.get().coverage().to());
            ties.read(holding.get(), since).list().forEach(tie -> enter(rows, dimension, tie, last));
        }
        return new Column(holding, rows, dimension != Dimension.POLYARCHY);
    }

    private static void enter(Map<Key, Cell> rows, Dimension dimension, Tie tie, int last) {
        double value = value(dimension, tie);
        if (Double.isNaN(value) || tie.confidence() == Confidence.LOW) {
            return;
        }
        int from = Math.max(Presence.FIRST_YEAR, PackedDate.yearOf(tie.from()));
        int to = tie.to() == PackedDate.OPEN ? last : Math.min(last, PackedDate.yearOf(tie.to()));
        for (int year = from; year <= to; year++) {
            higher(rows, new Key(tie.a(), year), new Cell(value, tie.sd()));
            if (tie.b() != 0) {
                higher(rows, new Key(tie.b(), year), new Cell(value, tie.sd()));
            }
        }
    }

    /** What a row says of a year, NaN if it is no matter of the dimension. */
    private static double value(Dimension dimension, Tie tie) {
        return switch (dimension) {
            case POLYARCHY -> tie.kind().equals("polyarchy") ? tie.value() : Double.NaN;
            case CONFLICT -> party(tie.kind()) ? tie.value() : Double.NaN;
            case RIVALRY -> tie.kind().contains("spatial") ? 1 : Double.NaN;
        };
    }

    /** Whether the state is the government, or a side of a war between states: troops lent to others are not enough. */
    private static boolean party(String kind) {
        return kind.equals("intrastate_primary")
                || kind.equals("internationalised_primary")
                || kind.equals("interstate_primary");
    }

    private static void higher(Map<Key, Cell> rows, Key key, Cell cell) {
        rows.merge(key, cell, (there, here) -> here.value() > there.value() ? here : there);
    }

    /** The value of a state and year, NaN where it is unknown. */
    double value(int ccode, int year) {
        Cell cell = rows.get(new Key(ccode, year));
        boolean covered = holding.isPresent() && holding.get().coverage().covers(year);
        return cell != null ? cell.value() : counts && covered ? 0 : Double.NaN;
    }

    /** The published standard deviation of a state and year, NaN without one. */
    double deviation(int ccode, int year) {
        Cell cell = rows.get(new Key(ccode, year));
        return cell == null ? Double.NaN : cell.deviation();
    }
}
