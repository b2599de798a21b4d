package org.entente.cases;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.event.PairEvents;
import org.entente.source.SourceCatalogue;

/**
 * The dated records of pairs: visits, agreements, statements, frictions between two states, built in and imported. A pair
 * without one has no data, which is not the same as nothing having happened.
 */
public final class DatedRecord {
    private final List<PairRecord> pairs;

    private DatedRecord(List<PairRecord> pairs) {
        this.pairs = List.copyOf(pairs);
    }

    /** The built-in records, read once. */
    public static DatedRecord builtIn() {
        return Holder.BUILT_IN;
    }

    /** The same joined, pair by pair, with what users brought. */
    public DatedRecord with(List<PairEvents> imported) {
        Map<List<Integer>, PairRecord> joined = new LinkedHashMap<>();
        pairs.forEach(pair -> joined.put(List.of(pair.ccode1(), pair.ccode2()), pair));
        for (PairEvents more : imported) {
            joined.compute(
                    List.of(more.ccode1(), more.ccode2()),
                    (key, own) -> own == null ? PairRecord.imported(more) : own.with(more));
        }
        return new DatedRecord(List.copyOf(joined.values()));
    }

    /** All pairs with a record. */
    public List<PairRecord> list() {
        return pairs;
    }

    /** The record of two states, in either order; empty means no data. */
    public Optional<PairRecord> of(int ccodeA, int ccodeB) {
        int first = Math.min(ccodeA, ccodeB);
        int second = Math.max(ccodeA, ccodeB);
        return pairs.stream()
                .filter(pair -> pair.ccode1() == first && pair.ccode2() == second)
                .findFirst();
    }

    private static DatedRecord read() {
        List<Map<String, String>> checked = Csv.rows("dated_record_pairs.csv");
        return new DatedRecord(SourceCatalogue.events().stream()
                .map(pair -> pair(pair, row(checked, pair)))
                .toList());
    }

    private static Map<String, String> row(List<Map<String, String>> checked, PairEvents pair) {
        return checked.stream()
                .filter(row -> Csv.value(row, "ccode1").equals(String.valueOf(pair.ccode1()))
                        && Csv.value(row, "ccode2").equals(String.valueOf(pair.ccode2())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no line on " + pair.ccode1() + " and " + pair.ccode2() + " in dated_record_pairs.csv"));
    }

    private static PairRecord pair(PairEvents read, Map<String, String> row) {
        return new PairRecord(
                read.ccode1(),
                read.ccode2(),
                LocalDate.parse(Csv.value(row, "last_checked")),
                Csv.value(row, "note"),
                read.events(),
                read.complete());
    }

    private static final class Holder {
        static final DatedRecord BUILT_IN = read();
    }
}
