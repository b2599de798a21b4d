package org.entente.claim.type.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Evidence;
import org.entente.record.TieHolding;
import org.entente.tie.Layer;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;

/**
 * The rows of a layer that tie two states, by every source that has the layer, as a text of a day could know them.
 *
 * @param rows with their sources, by beginning
 * @param holdings the sources
 * @param date the day of the text
 */
record PairLayer(List<Listed> rows, List<TieHolding> holdings, LocalDate date) {
    /**
     * A row.
     *
     * @param tie the row
     * @param holding its source
     */
    record Listed(Tie tie, TieHolding holding) {
        int fromYear() {
            return PackedDate.yearOf(tie.from());
        }

        int toYear() {
            return tie.to() == PackedDate.OPEN ? Integer.MAX_VALUE : PackedDate.yearOf(tie.to());
        }
    }

    /** Those of a layer between two states that had begun by a day. */
    static PairLayer of(Evidence evidence, Layer layer, int a, int b, LocalDate date) {
        List<TieHolding> holdings = evidence.ties().holdings(layer);
        List<Listed> rows = new ArrayList<>();
        for (TieHolding holding : holdings) {
            for (Tie tie :
                    evidence.ties().read(holding, TieFilter.between(a, b)).list()) {
                if (tie.confidence().counts() && !PackedDate.first(tie.from()).isAfter(date)) {
                    rows.add(new Listed(tie, holding));
                }
            }
        }
        rows.sort(Comparator.comparingInt(row -> row.tie().from()));
        return new PairLayer(rows, holdings, date);
    }

    /** Whether a source that has all rows covers every year from one to another. */
    boolean complete(int from, int to) {
        return holdings.stream()
                .map(TieHolding::coverage)
                .anyMatch(held -> held.complete() && held.covers(from) && held.covers(to));
    }

    /** The last day that any source covers. */
    Optional<LocalDate> end() {
        return holdings.stream()
                .map(holding -> LocalDate.of(holding.coverage().to(), 12, 31))
                .max(LocalDate::compareTo);
    }

    /** What it amounts to for claims of some days: sources that end earlier are taken to go on until they expire. */
    Known known(Days days) {
        if (holdings.isEmpty()) {
            return Known.NOTHING;
        }
        LocalDate last = end().orElseThrow();
        int year = days.present()
                ? Math.min(days.day().getYear(), last.getYear())
                : days.day().getYear();
        boolean whole = days.said().from().equals(LocalDate.MIN) || days.present();
        boolean complete = complete(whole ? year : days.said().from().getYear(), year);
        return new Known(complete, Optional.of(last), Optional.empty());
    }
}
