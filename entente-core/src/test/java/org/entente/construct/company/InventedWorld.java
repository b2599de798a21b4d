package org.entente.construct.company;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.construct.Evidence;
import org.entente.construct.Setting;
import org.entente.measure.FigureOptions;
import org.entente.measure.Periods;
import org.entente.measure.Slice;
import org.entente.record.TieRecord;
import org.entente.stat.AbsencePolicy;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.synthetic.SyntheticWorld;
import org.entente.vote.VoteRecord;

/** A small world whose residuals take a second: 24 states, 40 texts a year from 2012 to 2015. */
final class InventedWorld {
    static final StateRegistry STATES = StateRegistry.builtIn();
    static final VoteRecord RECORD = SyntheticWorld.withDefaults(3)
            .withYears(2012, 4)
            .withTextsPerYear(40)
            .record(
                    2, 20, 70, 90, 100, 130, 140, 200, 210, 220, 230, 255, 290, 325, 345, 350, 365, 373, 500, 560, 640,
                    651, 710, 740);

    /** One for all tests: what is computed of all pairs is computed once. */
    private static final Evidence EVIDENCE = new Evidence(
            RECORD,
            List.of(),
            STATES,
            CaseRegistry.builtIn(),
            DatedRecord.builtIn(),
            TieRecord.ofTables(Map.of()),
            null,
            computing -> {});

    private InventedWorld() {}

    static Setting setting(Slice slice, AbsencePolicy absence, int... ccodes) {
        Slice settled = slice.withAbsence(absence).settled(true);
        Periods.Asked asked =
                new Periods.Asked(Arrays.stream(ccodes).boxed().toList(), settled, !settled.allTime(), List.of());
        return Setting.of(EVIDENCE, asked, FigureOptions.of(absence));
    }

    static Slice years(int from, int to) {
        return Slice.everything().withYears(from, to);
    }

    static State state(int ccode) {
        return STATES.get(ccode);
    }
}
