package org.entente.construct.company;

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

/** Settings on the built-in record. */
final class Settings {
    static final StateRegistry STATES = StateRegistry.builtIn();
    static final State SERBIA = STATES.get(345);
    static final State AZERBAIJAN = STATES.get(373);
    static final VoteRecord RECORD = BuiltInRecord.load();

    private Settings() {}

    /** One for all tests: what is computed of all pairs or states is computed once. */
    private static final Evidence EVIDENCE = evidence(TieRecord.builtIn());

    /** A slice of whole texts. */
    static Setting of(Slice slice, AbsencePolicy absence, State... states) {
        return of(EVIDENCE, slice, absence, states);
    }

    /** The same with other ties than what ships. */
    static Setting with(TieRecord ties, Slice slice, AbsencePolicy absence, State... states) {
        return of(evidence(ties), slice, absence, states);
    }

    private static Evidence evidence(TieRecord ties) {
        return new Evidence(
                RECORD, List.of(), STATES, CaseRegistry.builtIn(), DatedRecord.builtIn(), ties, null, computing -> {});
    }

    private static Setting of(Evidence evidence, Slice slice, AbsencePolicy absence, State... states) {
        Slice settled = slice.withAbsence(absence).settled(true);
        List<Integer> ccodes = Arrays.stream(states).map(State::ccode).toList();
        Periods.Asked asked = new Periods.Asked(ccodes, settled, !settled.allTime(), List.of());
        return Setting.of(evidence, asked, FigureOptions.of(absence));
    }
}
