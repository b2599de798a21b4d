package org.entente.construct.cases;

import java.util.Arrays;
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
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.vote.VoteRecord;

/** Questions to the record that ships with the product. */
final class OnRecord {
    static final VoteRecord RECORD = BuiltInRecord.load();
    static final StateRegistry STATES = StateRegistry.builtIn();
    static final Evidence EVIDENCE = new Evidence(
            RECORD,
            List.of(),
            STATES,
            CaseRegistry.builtIn(),
            DatedRecord.builtIn(),
            TieRecord.builtIn(),
            null,
            label -> {});

    private OnRecord() {}

    static State state(int ccode) {
        return STATES.get(ccode);
    }

    /** Whole texts of all years. */
    static Setting all(int... ccodes) {
        return of(Slice.everything(), false, ccodes);
    }

    static Setting years(int first, int last, int... ccodes) {
        return of(Slice.everything().withYears(first, last), true, ccodes);
    }

    private static Setting of(Slice slice, boolean timeGiven, int... ccodes) {
        List<Integer> asked = Arrays.stream(ccodes).boxed().toList();
        return Setting.of(
                EVIDENCE,
                new Periods.Asked(asked, slice.settled(true), timeGiven, List.of()),
                FigureOptions.of(AbsencePolicy.EXCLUDE));
    }
}
