package org.entente.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.app.check.RollingEvidence;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.claim.CheckedText;
import org.entente.claim.Claim;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.construct.Evidence;
import org.entente.measure.Slice;
import org.entente.notice.Notice;
import org.entente.record.TieHolding;
import org.entente.record.TieRecord;
import org.entente.source.Origin;
import org.entente.state.StateRegistry;

/** Opens the whole record that texts are set against. To be closed when the last text is done. */
final class CheckOpening implements AutoCloseable {
    private final Invocation invocation;
    private final SlicedRecord sliced;
    private final FigureMaker maker;
    private final TieRecord ties;
    private final Progress progress;
    private final MovingCount count;
    private final RollingEvidence evidence;

    private CheckOpening(Invocation invocation, SlicedRecord sliced) {
        this.invocation = invocation;
        this.sliced = sliced;
        this.maker = new FigureMaker(invocation);
        this.ties = TieOpening.open(invocation, sliced.slice().record());
        this.progress = invocation.messages().progress("Measuring all pairs", MovingCount.LONG);
        this.count = new MovingCount(progress);
        this.evidence = new RollingEvidence(this::fresh);
    }

    private Evidence fresh() {
        return new Evidence(
                sliced.record(),
                sliced.origins(),
                StateRegistry.builtIn(),
                CaseRegistry.builtIn(),
                DatedRecord.builtIn().with(ties.events()),
                ties,
                maker.store(),
                count::computing);
    }

    static CheckOpening open(Invocation invocation, Slice record) {
        return new CheckOpening(
                invocation, SlicedRecord.open(invocation, record).orNothing());
    }

    /** What texts are read with; what is computed of all pairs is in {@link #evidence(LocalDate)}. */
    Evidence evidence() {
        return evidence.evidence();
    }

    /** What claims of a text of this day are tested on. */
    Evidence evidence(LocalDate date) {
        return evidence.evidence(date);
    }

    /** What must be known of the record for a text: nothing of its end where the text is older. */
    List<Notice> notices(CheckedText text) {
        List<Notice> notices = new ArrayList<>();
        if (text.date().isAfter(sliced.record().end())) {
            notices.addAll(RecordNotices.end(sliced, invocation));
        }
        notices.addAll(maker.notices());
        return notices;
    }

    /** What the verdicts of a text rest on: the record of votes, and every layer that an indicator read. */
    List<Origin> origins(CheckedText text) {
        Set<String> named = new TreeSet<>();
        text.tested().stream().flatMap(CheckOpening::indicators).forEach(indicator -> {
            indicator.estimate().ifPresent(estimate -> named.addAll(estimate.origins()));
            indicator.evidence().stream().map(EvidenceRow::origin).forEach(named::add);
        });
        Stream<Origin> layers =
                ties.holdings().stream().map(TieHolding::origin).filter(origin -> named.contains(origin.id()));
        return Stream.concat(sliced.origins().stream(), layers).distinct().toList();
    }

    private static Stream<Indicator> indicators(Claim claim) {
        return claim.judgement().stream().flatMap(judgement -> judgement.indicators().stream());
    }

    @Override
    public void close() {
        progress.close();
        ties.close();
    }
}
