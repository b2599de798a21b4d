package org.entente.claim.type.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.claim.EvidenceRow;
import org.entente.construct.Evidence;
import org.entente.record.TieHolding;
import org.entente.source.Origin;
import org.entente.state.State;
import org.entente.tie.Layers;

/**
 * The years in which two states stood on opposite sides of an armed conflict, secondary parties counted, as a text of a day
 * could know them.
 *
 * @param years the years
 * @param firstYear first year that the lists cover, 0 without a list
 * @param lastYear last year that they cover, 0 without a list
 * @param list the first of the lists
 * @param a one state
 * @param b the other
 * @param date the day of the text
 */
record Conflicts(
        TreeSet<Integer> years, int firstYear, int lastYear, Optional<Origin> list, State a, State b, LocalDate date) {
    private static final String OPPOSED = "opposed";

    static Conflicts of(Evidence evidence, State a, State b, LocalDate date) {
        PairLayer layer = PairLayer.of(evidence, Layers.CONFLICT_PAIR, a.ccode(), b.ccode(), date);
        TreeSet<Integer> years = new TreeSet<>();
        layer.rows().stream().filter(row -> row.tie().kind().equals(OPPOSED)).forEach(row -> years.add(row.fromYear()));
        int first = layer.holdings().stream()
                .mapToInt(held -> held.coverage().from())
                .min()
                .orElse(0);
        int last = layer.holdings().stream()
                .mapToInt(held -> held.coverage().to())
                .max()
                .orElse(0);
        Optional<Origin> list =
                layer.holdings().stream().map(TieHolding::origin).findFirst();
        return new Conflicts(years, first, last, list, a, b, date);
    }

    /** Whether the lists cover a year. */
    boolean covers(int year) {
        return firstYear <= year && year <= lastYear;
    }

    /** Stretches of consecutive years, first year to last. */
    TreeMap<Integer, Integer> stretches() {
        TreeMap<Integer, Integer> stretches = new TreeMap<>();
        for (int year : years) {
            Map.Entry<Integer, Integer> open = stretches.lastEntry();
            if (open != null && open.getValue() == year - 1) {
                stretches.put(open.getKey(), year);
            } else {
                stretches.put(year, year);
            }
        }
        return stretches;
    }

    /** A row for each stretch between two years. */
    List<FactRow> rows(int from, int to, Fit fit) {
        List<FactRow> rows = new ArrayList<>();
        stretches().forEach((first, last) -> {
            if (first <= to && last >= from) {
                rows.add(new FactRow(fit, row(first, last, fit.side())));
            }
        });
        return rows;
    }

    private EvidenceRow row(int first, int last, EvidenceRow.Side side) {
        String years = first == last ? String.valueOf(first) : first + "–" + last;
        String what =
                Say.first(a, date) + " and " + Say.name(b, date) + " on opposite sides of an armed conflict, " + years;
        return new EvidenceRow(
                side,
                Optional.of(LocalDate.of(first, 1, 1)),
                what,
                list.map(Origin::source).orElse(""),
                list.map(Origin::id).orElse(""),
                Say.stateCommand(a, date));
    }

    /** A conflict of the two after a day. */
    Optional<EvidenceRow> after(LocalDate day) {
        Integer year = years.higher(day.getYear());
        return Optional.ofNullable(year).map(first -> row(first, first, EvidenceRow.Side.BESIDE));
    }
}
