package org.entente.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.construct.Evidence;
import org.entente.measure.Unit;
import org.entente.record.TieRecord;
import org.entente.state.StateRegistry;
import org.entente.synthetic.SyntheticWorld;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

class RollingEvidenceTest {
    private static final LocalDate DAY = LocalDate.of(2016, 3, 1);

    private final VoteRecord record =
            SyntheticWorld.withDefaults(3).withYears(2011, 3).record(new int[] {2, 20, 200, 345, 373});
    private final List<Evidence> opened = new ArrayList<>();
    private final RollingEvidence rolling = new RollingEvidence(this::open);

    @Test
    void textsOfFewYearsAndWindowsShareWhatWasComputed() {
        Evidence first = rolling.evidence();
        for (int year = 0; year < 12; year++) {
            assertThat(rolling.evidence(DAY.plusYears(year))).isSameAs(first);
        }
        windows(first, 0, 24);
        assertThat(rolling.evidence(DAY)).isSameAs(first);
        assertThat(opened).hasSize(1);
    }

    @Test
    void itIsLetGoAfterManyYears() {
        for (int year = 0; year < 12; year++) {
            rolling.evidence(DAY.plusYears(year));
        }
        assertThat(rolling.evidence(DAY.plusYears(12)))
                .isNotSameAs(opened.get(0))
                .isSameAs(rolling.evidence());
        assertThat(rolling.evidence(DAY.plusYears(13))).isSameAs(opened.get(1));
    }

    @Test
    void itIsLetGoAfterManyWindowsHoweverManyTextsThereAre() {
        for (int text = 0; text < 200; text++) {
            Evidence evidence = rolling.evidence(DAY);
            windows(evidence, 3 * text, 3);
            assertThat(evidence.held(Unit.class)).isLessThanOrEqualTo(24 + 3);
        }
        assertThat(opened).hasSizeBetween(20, 30);
    }

    /** As a claim of certain days does. */
    private void windows(Evidence evidence, int from, int many) {
        for (int k = from; k < from + many; k++) {
            evidence.once(
                    "window " + k,
                    Unit.class,
                    () -> Unit.of(record, new long[record.planes().words()], ""));
        }
    }

    private Evidence open() {
        Evidence evidence = new Evidence(
                record,
                List.of(),
                StateRegistry.builtIn(),
                CaseRegistry.builtIn(),
                DatedRecord.builtIn(),
                TieRecord.builtIn(),
                null,
                label -> {});
        opened.add(evidence);
        return evidence;
    }
}
