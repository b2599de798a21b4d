package org.entente.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The dated records that ship with the product: visits, agreements, positions, votes between two states. A pair without
 * one has no data, which is not the same as nothing having happened.
 */
public final class DatedRecord {
    private final List<PairRecord> pairs;

    private DatedRecord(List<PairRecord> pairs) {
        this.pairs = pairs;
    }

    /** The built-in records, read once. */
    public static DatedRecord builtIn() {
        return Holder.BUILT_IN;
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
        List<Map<String, String>> events = Csv.rows("dated_record.csv");
        List<PairRecord> pairs = new ArrayList<>();
        for (Map<String, String> row : Csv.rows("dated_record_pairs.csv")) {
            String first = Csv.value(row, "ccode1");
            String second = Csv.value(row, "ccode2");
            pairs.add(new PairRecord(
                    Integer.parseInt(first),
                    Integer.parseInt(second),
                    LocalDate.parse(Csv.value(row, "last_checked")),
                    Csv.value(row, "note"),
                    events.stream()
                            .filter(e -> Csv.value(e, "ccode1").equals(first)
                                    && Csv.value(e, "ccode2").equals(second))
                            .map(DatedRecord::event)
                            .toList()));
        }
        return new DatedRecord(List.copyOf(pairs));
    }

    private static DatedEvent event(Map<String, String> row) {
        return new DatedEvent(
                EventDate.parse(
                        Csv.value(row, "date"),
                        EventDate.Precision.valueOf(Csv.value(row, "precision").toUpperCase(Locale.ROOT))),
                Csv.value(row, "type"),
                facts(row),
                Csv.value(row, "wording"),
                Csv.value(row, "source"),
                DatedEvent.Confidence.valueOf(Csv.value(row, "confidence").toUpperCase(Locale.ROOT)));
    }

    private static EventFacts facts(Map<String, String> row) {
        String actor = Csv.value(row, "actor");
        String amount = Csv.value(row, "amount");
        return new EventFacts(
                actor.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(actor)),
                Csv.value(row, "short_name"),
                amount.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(amount)),
                Csv.value(row, "unit"));
    }

    private static final class Holder {
        static final DatedRecord BUILT_IN = read();
    }
}
