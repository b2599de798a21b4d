package org.entente.app.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.file.Column;
import org.entente.record.TieHolding;
import org.entente.tie.Layer;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.jspecify.annotations.Nullable;

/** The columns of exported ties, filled row by row. */
final class TieExportRows {
    private final Map<Integer, String> dates = new HashMap<>();
    private final int[] first;
    private final int[] second;
    private final @Nullable String[] from;
    private final @Nullable String[] to;
    private final @Nullable String[] layer;
    private final @Nullable Boolean[] directed;
    private final @Nullable String[] kind;
    private final @Nullable String[] name;
    private final double[] value;
    private final double[] lo;
    private final double[] hi;
    private final double[] sd;
    private final @Nullable String[] unit;
    private final @Nullable String[] source;
    private final @Nullable String[] rowSource;
    private final @Nullable String[] confidence;
    private final @Nullable String[] licence;
    private int filled;

    TieExportRows(int rows) {
        first = new int[rows];
        second = new int[rows];
        from = new @Nullable String[rows];
        to = new @Nullable String[rows];
        layer = new @Nullable String[rows];
        directed = new @Nullable Boolean[rows];
        kind = new @Nullable String[rows];
        name = new @Nullable String[rows];
        value = new double[rows];
        lo = new double[rows];
        hi = new double[rows];
        sd = new double[rows];
        unit = new @Nullable String[rows];
        source = new @Nullable String[rows];
        rowSource = new @Nullable String[rows];
        confidence = new @Nullable String[rows];
        licence = new @Nullable String[rows];
    }

    void add(TieHolding holding, TieTable table) {
        for (int row = 0; row < table.size(); row++) {
            Tie tie = table.get(row);
            tie(tie, table.layer());
            source[filled] = holding.origin().id();
            licence[filled] = holding.origin().licence();
            filled++;
        }
    }

    private void tie(Tie tie, Layer of) {
        first[filled] = tie.a();
        second[filled] = tie.b() == 0 ? Column.MISSING : tie.b();
        from[filled] = date(tie.from());
        to[filled] = date(tie.to());
        layer[filled] = of.id();
        directed[filled] = of.shape().ofPairs() ? of.shape() == Layer.Shape.DIRECTED : null;
        kind[filled] = orNothing(tie.kind());
        name[filled] = orNothing(tie.name());
        value[filled] = tie.value();
        lo[filled] = tie.lo();
        hi[filled] = tie.hi();
        sd[filled] = tie.sd();
        unit[filled] = orNothing(of.unit());
        rowSource[filled] = orNothing(tie.source());
        confidence[filled] = tie.confidence().word();
    }

    private @Nullable String date(int packed) {
        return packed == PackedDate.OPEN ? null : dates.computeIfAbsent(packed, PackedDate::text);
    }

    private static @Nullable String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }

    List<Column> columns() {
        return List.of(
                new Column.Whole("ccode_a", "COW code; of a directed layer the state that acts", first),
                new Column.Whole("ccode_b", "COW code; empty for layers of one state", second),
                new Column.Text("from", "first year, month or day as known; empty: open", from),
                new Column.Text("to", "last year, month or day as known, included; empty: open", to),
                new Column.Text("layer", "what kind of tie", layer),
                new Column.Flag("directed", "whether it goes from a to b; empty for layers of one state", directed),
                new Column.Text("kind", "word within the layer, such as member or exporter", kind),
                new Column.Text("name", "name of a body, person, treaty or conflict", name),
                new Column.Real("value", "value in the unit", value),
                new Column.Real("lo", "lower bound as published", lo),
                new Column.Real("hi", "upper bound as published", hi),
                new Column.Real("sd", "standard deviation as published", sd),
                new Column.Text("unit", "unit of the value", unit),
                new Column.Text("source", "id of the snapshot or built-in table, as in the README", source),
                new Column.Text("row_source", "where the row is from, if not simply from the dataset", rowSource),
                new Column.Text("confidence", "high, medium or low; low rows enter no figure", confidence),
                new Column.Text("licence", "terms in a few words", licence));
    }
}
