package org.entente.measure.ideal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.entente.measure.Slice;
import org.entente.record.BuiltInRecord;
import org.entente.stat.ideal.Identification;
import org.entente.stat.ideal.Items;
import org.junit.jupiter.api.Test;

/** The first five sessions; Israel was admitted while the third was open. */
class PairSessionTest {
    private static final int UNITED_STATES = 2;
    private static final int ISRAEL = 666;
    private static final int NOBODY = 9999;

    private static final IdealPointRun RUN = run();

    private static IdealPointRun run() {
        IdealPointData data =
                IdealPointData.of(BuiltInRecord.load(), Slice.everything().withSessions(1, 5), IdealPointModel.PROPER);
        double[] none = new double[0];
        IdealPointFit fit = new IdealPointFit(1, true, 0, 0, Double.NaN, Double.NaN, new Identification(0, 1));
        IdealPointEstimate estimate = new IdealPointEstimate(
                none,
                none,
                none,
                none,
                none,
                new Items(none, none, none),
                new PointDraws.InMemory(new float[0][]),
                fit);
        return new IdealPointRun(data, IdealPointOptions.of(IdealPointModel.PROPER, IdealPointMethod.FAST), estimate);
    }

    @Test
    void everySessionOfEitherIsThereOnceInOrder() {
        List<PairSession> sessions = RUN.sessions(ISRAEL, UNITED_STATES);
        assertThat(sessions).extracting(PairSession::year).containsExactly(1946, 1947, 1948, 1949, 1950);
        assertThat(sessions).extracting(PairSession::both).containsExactly(false, false, true, true, true);
        for (PairSession session : sessions) {
            assertThat(session.one()).isEqualTo(RUN.row(ISRAEL, session.year()));
            assertThat(session.other()).isEqualTo(RUN.row(UNITED_STATES, session.year()));
        }
    }

    @Test
    void aStateWithoutVotesLeavesTheOtherAlone() {
        assertThat(RUN.sessions(UNITED_STATES, NOBODY))
                .hasSize(5)
                .allMatch(
                        session -> session.one().isPresent() && session.other().isEmpty());
        assertThat(RUN.sessions(NOBODY, NOBODY)).isEmpty();
    }

    @Test
    void placedAreTwoWithEnoughVotesEach() {
        for (PairSession session : RUN.sessions(UNITED_STATES, ISRAEL)) {
            boolean enough = enough(session.one()) && enough(session.other());
            assertThat(RUN.placed(session)).isEqualTo(enough);
            if (session.both()) {
                int one = session.one().getAsInt();
                int other = session.other().getAsInt();
                assertThat(RUN.fewest(one, other))
                        .isEqualTo(Math.min(RUN.data().votesOf(one), RUN.data().votesOf(other)));
            }
        }
    }

    private static boolean enough(OptionalInt row) {
        return row.isPresent() && RUN.data().votesOf(row.getAsInt()) >= IdealPointRun.FEW_VOTES;
    }
}
