package org.entente.source.ties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.source.table.UserTable;
import org.entente.tie.Confidence;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.entente.tie.TieTableBuilder;

/** The rows of a file of ties, layer by layer. */
final class TieLines {
    private static final String GOES = "As far as the file goes: two states without a row may have such a tie.";

    private final UserTable table;
    private final LayerWords layers;
    private final Map<Layer, TieTableBuilder> builders = new LinkedHashMap<>();
    private final Map<Key, Long> seen = new HashMap<>();

    /** What no two rows may have in common. */
    private record Key(Layer layer, int a, int b, int from, int to) {
        static Key of(Layer layer, int a, int b, int from, int to) {
            boolean turned = layer.shape() == Layer.Shape.PAIR && a > b;
            return new Key(layer, turned ? b : a, turned ? a : b, from, to);
        }
    }

    TieLines(UserTable table) {
        this.table = table;
        this.layers = new LayerWords(table);
    }

    /** Reads the row at hand; what is wrong in it is noted in the table. */
    void read() {
        int from = table.date("from");
        int to = table.date("to");
        if (from != PackedDate.OPEN && PackedDate.last(to).isBefore(PackedDate.first(from))) {
            table.fault("ends_before", "to", PackedDate.text(to) + " is before " + PackedDate.text(from));
        }
        int on = from == PackedDate.OPEN ? to : from;
        OptionalInt a = table.state("state_a", on);
        OptionalInt b = table.state("state_b", on);
        if (a.isPresent() && a.equals(b)) {
            table.fault("one_state", "state_b", "is the same state as state_a; a tie needs two");
        }
        double value = table.number("value").orElse(Double.NaN);
        Optional<Layer> layer = layers.of(directed(), !Double.isNaN(value));
        String source = source();
        if (table.sound() && layer.isPresent()) {
            Tie tie = Tie.number(a.orElseThrow(), b.orElseThrow(), from, to, "", "", value);
            add(layer.get(), tie.from(source, Confidence.HIGH));
        }
    }

    private boolean directed() {
        String word = table.text("directed");
        if (!word.equals("yes") && !word.equals("no")) {
            table.fault("bad_word", "directed", "“" + word + "”; write yes or no");
        }
        return word.equals("yes");
    }

    private String source() {
        String source = table.needed("source", "where it is stated");
        String address = table.address("url");
        return address.isEmpty() ? source : source + ", " + address;
    }

    private void add(Layer layer, Tie tie) {
        Long before = seen.putIfAbsent(Key.of(layer, tie.a(), tie.b(), tie.from(), tie.to()), table.line());
        if (before != null) {
            table.fault(
                    "repeated_row",
                    "layer",
                    "the same states, dates and layer stand on line " + before + "; keep one of the two");
            return;
        }
        builders.computeIfAbsent(layer, TieTable::of).add(tie, table.line());
    }

    /** The tables of a file without fault. */
    List<TieTable> tables() {
        List<TieTable> tables = new ArrayList<>();
        builders.values().forEach(rows -> tables.add(rows.build(covered(rows))));
        return tables;
    }

    private static Coverage covered(TieTableBuilder rows) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (int row = 0; row < rows.size(); row++) {
            int from = PackedDate.yearOf(rows.from(row));
            int to = PackedDate.yearOf(rows.to(row));
            first = Math.min(first, from == 0 ? (to == 0 ? first : to) : from);
            last = Math.max(last, Math.max(from, to));
        }
        return new Coverage(last == 0 ? 0 : first, last, false, GOES);
    }
}
