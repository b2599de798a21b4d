package org.entente.construct.principle;

import java.util.List;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.construct.Evidence;
import org.entente.construct.Setting;
import org.entente.measure.FigureOptions;
import org.entente.measure.Periods;
import org.entente.measure.Slice;
import org.entente.record.BuiltInRecord;
import org.entente.record.TieRecord;
import org.entente.stat.AbsencePolicy;
import org.entente.state.StateRegistry;

/** The built-in record as evidence, and settings of slices of it. */
final class World {
    static final Evidence EVIDENCE = new Evidence(
            BuiltInRecord.load(),
            List.of(),
            StateRegistry.builtIn(),
            CaseRegistry.builtIn(),
            DatedRecord.builtIn(),
            TieRecord.builtIn(),
            null,
            label -> {});

    private World() {}

    static Setting setting(Slice slice) {
        return setting(slice, AbsencePolicy.EXCLUDE);
    }

    static Setting setting(Slice slice, AbsencePolicy absence) {
        Slice settled = slice.withAbsence(absence).settled(true);
        return Setting.of(
                EVIDENCE,
                new Periods.Asked(List.of(), settled, !slice.allTime(), List.of()),
                FigureOptions.of(absence));
    }

    static Setting everything() {
        return setting(Slice.everything());
    }
}
