package org.entente.construct.course;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.construct.Evidence;
import org.entente.construct.Setting;
import org.entente.measure.FigureOptions;
import org.entente.measure.Periods;
import org.entente.measure.Slice;
import org.entente.record.TieRecord;
import org.entente.stat.AbsencePolicy;
import org.entente.state.StateRegistry;
import org.entente.synthetic.SyntheticWorld;
import org.entente.vote.VoteRecord;

/** An invented world's votes of many years, as evidence and settings for tests. */
final class InventedCourse {
    private InventedCourse() {}

    /** Votes of so many years up to 2019 by states with codes that are real from 1980 on. */
    static Evidence evidence(int states, int years) {
        StateRegistry registry = StateRegistry.builtIn();
        int[] ccodes = IntStream.range(2, 1000)
                .filter(code -> registry.find(code).isPresent()
                        && registry.unMember(code, LocalDate.of(1980, 1, 1))
                        && registry.unMember(code, LocalDate.of(2019, 1, 1)))
                .limit(states)
                .toArray();
        VoteRecord record = SyntheticWorld.withDefaults(7)
                .withYears(2020 - years, years)
                .withTextsPerYear(40)
                .record(ccodes);
        return evidence(record);
    }

    /** These votes as evidence. */
    static Evidence evidence(VoteRecord record) {
        return new Evidence(
                record,
                List.of(),
                StateRegistry.builtIn(),
                CaseRegistry.builtIn(),
                DatedRecord.builtIn(),
                TieRecord.builtIn(),
                null,
                label -> {});
    }

    /** The setting of a pair by its columns. */
    static Setting setting(Evidence evidence, Slice slice, int columnA, int columnB) {
        VoteRecord record = evidence.record();
        List<Integer> pair = List.of(record.ccode(columnA), record.ccode(columnB));
        return Setting.of(
                evidence,
                new Periods.Asked(pair, slice, !slice.allTime(), List.of()),
                FigureOptions.of(AbsencePolicy.EXCLUDE));
    }
}
