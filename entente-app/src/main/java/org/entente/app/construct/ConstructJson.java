package org.entente.app.construct;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.construct.Construct;
import org.entente.construct.ConstructCard;
import org.entente.construct.Finding;
import org.entente.construct.Indicator;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Reading;
import org.entente.construct.Told;
import org.jspecify.annotations.Nullable;

/** Readings for machines: figures in full precision, rows as lists in the order of their columns. */
final class ConstructJson {
    private static final ItemValues VALUES = new ItemValues();

    private final ConstructAnswer answer;

    ConstructJson(ConstructAnswer answer) {
        this.answer = answer;
    }

    Map<String, @Nullable Object> construct(Told told) {
        Construct construct = told.construct();
        Reading reading = told.reading();
        ConstructCard card = construct.card();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", card.id());
        fields.put("title", card.title());
        fields.put("question", card.question());
        fields.put("of", card.of().word());
        fields.put("status", reading.filled() ? "filled" : "no_data");
        fields.put("needs", reading.needs().isEmpty() ? null : reading.needs());
        fields.put(
                "findings",
                reading.findings().stream()
                        .map(finding -> finding(card.get(finding.indicator()), finding))
                        .toList());
        fields.put("listings", reading.listings().stream().map(this::listing).toList());
        fields.put("text", answer.texts().sentences(told));
        fields.put("caveats", card.caveats());
        return fields;
    }

    private Map<String, @Nullable Object> finding(Indicator indicator, Finding finding) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("indicator", finding.indicator());
        fields.put("name", indicator.name());
        fields.put("who", ccode(finding.who()));
        fields.put("whom", ccode(finding.whom()));
        fields.put("about", text(finding.about()));
        fields.put("from", ccode(finding.from()));
        fields.put("to", ccode(finding.to()));
        fields.put("counted", text(finding.counted()));
        fields.put("remark", text(finding.remark()));
        fields.put("alike", indicator.high().name().toLowerCase(Locale.ROOT));
        fields.put("leads", finding.leads());
        fields.put("estimate", finding.estimate());
        return fields;
    }

    private static @Nullable Integer ccode(int number) {
        return number == 0 ? null : Integer.valueOf(number);
    }

    private static @Nullable String text(String words) {
        return words.isEmpty() ? null : words;
    }

    private Map<String, @Nullable Object> listing(Listing listing) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", listing.id());
        fields.put("title", listing.title());
        fields.put("note", text(listing.note()));
        fields.put("columns", listing.columns().stream().map(Listing.Column::id).toList());
        List<List<Object>> rows = new ArrayList<>();
        listing.rows()
                .forEach(row -> rows.add(
                        row.stream().map(item -> item.<Object>accept(VALUES)).toList()));
        fields.put("rows", rows);
        return fields;
    }

    /** What stands in a row, as a value: a state by its COW code, a text by its symbol. */
    private static final class ItemValues implements Item.Visitor<Object> {
        @Override
        public Object words(Item.Words item) {
            return item.text();
        }

        @Override
        public Object count(Item.Count item) {
            return item.value();
        }

        @Override
        public Object plain(Item.Plain item) {
            return item.value();
        }

        @Override
        public Object figure(Item.Figure item) {
            return item.estimate();
        }

        @Override
        public Object state(Item.OfState item) {
            return item.ccode();
        }

        @Override
        public Object text(Item.Text item) {
            return item.symbol();
        }
    }
}
