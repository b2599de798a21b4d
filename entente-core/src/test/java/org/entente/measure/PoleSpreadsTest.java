package org.entente.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.entente.record.BuiltInRecord;
import org.entente.stat.AbsencePolicy;
import org.entente.state.StateRegistry;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

/** The spreads by point are those of the standings, whose draws cost a hundred times as much. */
class PoleSpreadsTest {
    @Test
    void spreadsAreThoseOfTheStandings() {
        VoteRecord record = BuiltInRecord.load();
        Slice slice = Slice.everything().withYears(2007, 2009).settled(true);
        Figures figures = Figures.of(
                record,
                SliceMask.of(record, slice),
                FigureOptions.of(AbsencePolicy.EXCLUDE),
                List.of(),
                null,
                label -> {});
        Unit unit = Unit.of(record, figures.mask(), "2007–2009");
        List<Pole> poles = Poles.standard(StateRegistry.builtIn(), LocalDate.of(2009, 12, 31));
        PoleStandings standings = figures.standings(unit, poles);
        PoleSpreads spreads = PoleSpreads.of(record, figures.point(unit), poles);

        for (int state = 0; state < standings.states(); state++) {
            double expected = standings.spread(state)[0];
            double actual = spreads.spread(standings.ccode(state));
            assertThat(Double.isNaN(actual)).isEqualTo(Double.isNaN(expected));
            assertThat(Double.isNaN(expected) ? 0 : actual)
                    .isCloseTo(Double.isNaN(expected) ? 0 : expected, within(1e-9));
        }
        assertThat(spreads.percentile(345)).isBetween(0.0, 100.0);
        assertThat(spreads.percentile(2)).isNaN();
    }
}
