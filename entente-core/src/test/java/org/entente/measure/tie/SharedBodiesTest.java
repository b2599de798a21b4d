package org.entente.measure.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.record.TieRecord;
import org.entente.state.StateRegistry;
import org.entente.tie.Layer;
import org.entente.tie.Layers;
import org.entente.tie.TieFilter;
import org.entente.tie.TieTable;
import org.junit.jupiter.api.Test;

/** What is listed is what is counted, for every pair of the project's own tables. */
class SharedBodiesTest {
    private static final int YEAR = 2010;
    private static final LocalDate DAY = LocalDate.of(YEAR, 12, 31);

    private final TieRecord record = TieRecord.builtIn();
    private final TieFigures figures = TieFigures.of(record, StateRegistry.builtIn());

    private TieTable table(Layer layer) {
        return record.read(record.findBuiltIn(layer).orElseThrow(), TieFilter.ALL);
    }

    @Test
    void theListsHaveAsManyAsTheMeasuresCount() {
        YearValues seats = figures.values(TieMeasures.SHARED_SEATS, YEAR);
        YearValues two = figures.values(TieMeasures.BILATERAL_OBLIGATIONS, YEAR);
        YearValues more = figures.values(TieMeasures.MULTILATERAL_OBLIGATIONS, YEAR);
        int[] ccodes = seats.ccodes();
        for (int k = 0; k + 1 < ccodes.length; k++) {
            for (int other : List.of(ccodes[k + 1], Ties.USA, Ties.AZERBAIJAN)) {
                if (other != ccodes[k]) {
                    int a = ccodes[k];
                    assertThat((double) SharedBodies.seats(table(Layers.ORGANISATION), a, other, DAY)
                                    .size())
                            .isEqualTo(counted(seats.of(a, other)));
                    List<SharedPact> pacts = SharedBodies.pacts(table(Layers.PACT), a, other, DAY);
                    assertThat((double)
                                    pacts.stream().filter(SharedPact::bilateral).count())
                            .isEqualTo(counted(two.of(a, other)));
                    assertThat((double) pacts.stream()
                                    .filter(pact -> !pact.bilateral())
                                    .count())
                            .isEqualTo(counted(more.of(a, other)));
                }
            }
        }
    }

    /** No row is no data for a count, and no item of a list. */
    private static double counted(double value) {
        return Double.isNaN(value) ? 0 : value;
    }
}
