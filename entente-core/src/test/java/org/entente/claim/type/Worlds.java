package org.entente.claim.type;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.construct.Evidence;
import org.entente.event.PairEvents;
import org.entente.record.BuiltInRecord;
import org.entente.record.TieRecord;
import org.entente.source.Origin;
import org.entente.source.SourceReading;
import org.entente.state.StateRegistry;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.entente.tie.TieTableBuilder;

/** Evidence with other ties or dated records than those that ship. */
final class Worlds {
    private Worlds() {}

    static TieTable table(Layer layer, Coverage coverage, Tie... rows) {
        TieTableBuilder table = TieTable.of(layer);
        List.of(rows).forEach(table::add);
        return table.build(coverage);
    }

    /** These ties alone beside the votes. */
    static Evidence of(TieTable... tables) {
        Origin origin = new Origin("invented:1", "invented", "1", null, "open", null, null, null, "invented");
        return evidence(TieRecord.ofTables(Map.of(origin, List.of(tables))), DatedRecord.builtIn());
    }

    /** What these readings have, alone beside the votes. */
    static Evidence of(SourceReading... readings) {
        Map<Origin, List<TieTable>> tables = new LinkedHashMap<>();
        for (SourceReading reading : readings) {
            tables.put(reading.snapshot().origin(), reading.ties());
        }
        return evidence(TieRecord.ofTables(tables), DatedRecord.builtIn());
    }

    /** What ships, and the dated record of a pair. */
    static Evidence with(PairEvents events) {
        return evidence(TieRecord.builtIn(), DatedRecord.builtIn().with(List.of(events)));
    }

    private static Evidence evidence(TieRecord ties, DatedRecord dated) {
        return new Evidence(
                BuiltInRecord.load(),
                new ArrayList<>(),
                StateRegistry.builtIn(),
                CaseRegistry.builtIn(),
                dated,
                ties,
                null,
                label -> {});
    }
}
