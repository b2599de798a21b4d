package org.entente.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.construct.Evidence;
import org.entente.construct.Setting;
import org.entente.measure.FigureOptions;
import org.entente.measure.Period;
import org.entente.measure.Periods;
import org.entente.notice.Notice;
import org.entente.record.TieRecord;
import org.entente.state.StateRegistry;

/**
 * Opens what constructs are computed from, for one question. To be closed when the answer is written: pages read ties
 * until then.
 */
public final class ConstructOpening implements AutoCloseable {
    private final TieRecord ties;
    private final Setting setting;
    private final FigureMaker maker;
    private final SlicedRecord sliced;
    private final Invocation invocation;
    private final Progress progress;

    private ConstructOpening(
            Invocation invocation,
            SlicedRecord sliced,
            List<NamedState> states,
            List<Period> periods,
            FigureOptions options) {
        this.invocation = invocation;
        this.sliced = sliced;
        this.maker = new FigureMaker(invocation);
        this.ties = TieOpening.open(invocation, sliced.slice().record());
        this.progress = invocation.messages().progress("Measuring all pairs", MovingCount.LONG);
        MovingCount count = new MovingCount(progress);
        Evidence evidence = new Evidence(
                sliced.record(),
                sliced.origins(),
                StateRegistry.builtIn(),
                CaseRegistry.builtIn(),
                DatedRecord.builtIn().with(ties.events()),
                ties,
                maker.store(),
                count::computing);
        Periods.Asked asked = new Periods.Asked(
                states.stream().map(NamedState::ccode).toList(),
                sliced.slice(),
                !sliced.slice().allTime(),
                periods);
        this.setting = Setting.of(evidence, asked, options);
    }

    /**
     * Opens it.
     *
     * @param states whom it is about; none for all states
     */
    static ConstructOpening open(
            Invocation invocation,
            SlicedRecord sliced,
            List<NamedState> states,
            List<Period> periods,
            FigureOptions options) {
        return new ConstructOpening(invocation, sliced, states, periods, options);
    }

    /** Time, slice and evidence. */
    public Setting setting() {
        return setting;
    }

    /** What must be known about the record and about keeping what was derived. */
    public List<Notice> notices() {
        List<Notice> notices = new ArrayList<>(RecordNotices.end(sliced, invocation));
        notices.addAll(maker.notices());
        return notices;
    }

    @Override
    public void close() {
        progress.close();
        ties.close();
    }
}
