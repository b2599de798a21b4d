package org.entente.construct.ties;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.construct.Evidence;
import org.entente.construct.Setting;
import org.entente.measure.FigureOptions;
import org.entente.measure.Periods;
import org.entente.measure.Slice;
import org.entente.record.BuiltInRecord;
import org.entente.record.TieRecord;
import org.entente.source.Origin;
import org.entente.stat.AbsencePolicy;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.tie.Coverage;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.entente.tie.TieTableBuilder;
import org.entente.vote.VoteRecord;

/** Questions to what ships with the product, and to invented layers. */
final class Asked {
    static final int USA = 2;
    static final int CANADA = 20;
    static final int FRANCE = 220;
    static final int SERBIA = 345;
    static final int AZERBAIJAN = 373;
    static final int ISRAEL = 666;
    static final VoteRecord RECORD = BuiltInRecord.load();
    static final Evidence BUILT_IN = evidence(TieRecord.builtIn());

    private Asked() {}

    static State state(int ccode) {
        return StateRegistry.builtIn().get(ccode);
    }

    static Evidence evidence(TieRecord ties) {
        return new Evidence(
                RECORD,
                List.of(),
                StateRegistry.builtIn(),
                CaseRegistry.builtIn(),
                DatedRecord.builtIn(),
                ties,
                null,
                label -> {});
    }

    static Setting all(Evidence evidence, int... ccodes) {
        return of(evidence, Slice.everything(), false, ccodes);
    }

    static Setting years(Evidence evidence, int first, int last, int... ccodes) {
        return of(evidence, Slice.everything().withYears(first, last), true, ccodes);
    }

    private static Setting of(Evidence evidence, Slice slice, boolean timeGiven, int... ccodes) {
        List<Integer> asked = Arrays.stream(ccodes).boxed().toList();
        return Setting.of(
                evidence,
                new Periods.Asked(asked, slice.settled(true), timeGiven, List.of()),
                FigureOptions.of(AbsencePolicy.EXCLUDE));
    }

    /** One layer of one source, as if nothing else were on record. */
    static Evidence with(TieTableBuilder table, Coverage coverage) {
        Origin origin = new Origin("made:1", "made", "1", null, "open", null, null, null, "made");
        Map<Origin, List<TieTable>> tables = new LinkedHashMap<>();
        tables.put(origin, List.of(table.build(coverage)));
        return evidence(TieRecord.ofTables(tables));
    }

    static TieTableBuilder rows(TieTableBuilder table, Tie... rows) {
        for (Tie row : rows) {
            table.add(row);
        }
        return table;
    }
}
