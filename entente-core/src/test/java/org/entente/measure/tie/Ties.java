package org.entente.measure.tie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.record.TieRecord;
import org.entente.source.Origin;
import org.entente.state.StateRegistry;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.entente.tie.TieTableBuilder;

/** Invented layers, a source each. */
final class Ties {
    static final int USA = 2;
    static final int CANADA = 20;
    static final int FRANCE = 220;
    static final int EAST_GERMANY = 265;
    static final int SERBIA = 345;
    static final int AZERBAIJAN = 373;

    private final Map<Origin, List<TieTable>> tables = new LinkedHashMap<>();

    /** Adds rows of a layer under a source of their own. */
    Ties with(String source, Layer layer, Coverage coverage, Tie... rows) {
        TieTableBuilder table = TieTable.of(layer);
        for (Tie row : rows) {
            table.add(row);
        }
        Origin origin = new Origin(source + ":1", source, "1", null, "open", null, null, null, source);
        tables.computeIfAbsent(origin, key -> new ArrayList<>()).add(table.build(coverage));
        return this;
    }

    TieRecord record() {
        return TieRecord.ofTables(tables);
    }

    TieFigures figures() {
        return TieFigures.of(record(), StateRegistry.builtIn());
    }

    static Coverage complete(int from, int to) {
        return new Coverage(from, to, true, "");
    }

    static Coverage partial(int from, int to) {
        return new Coverage(from, to, false, "");
    }
}
