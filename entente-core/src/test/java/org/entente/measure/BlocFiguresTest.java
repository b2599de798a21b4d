package org.entente.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.stat.AbsencePolicy;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

/** The modal vote of a bloc: the choice of at least half of the members casting one, and none at a tie of two halves. */
class BlocFiguresTest {
    private static BlocFigures of(SmallRecord small, Integer... members) {
        VoteRecord record = small.record();
        long[] mask = SliceMask.of(record, Slice.everything().withTexts(Slice.Texts.ALL_VOTES));
        Pole pole = new Pole("bloc", "Bloc", on -> List.of(members));
        return Figures.of(record, mask, FigureOptions.of(AbsencePolicy.EXCLUDE), List.of(), null, label -> {})
                .bloc(Unit.of(record, mask, ""), 0, pole);
    }

    @Test
    void aTieOfTwoHalvesIsLeftOut() {
        SmallRecord tied = new SmallRecord().votes(0, 12, "yyynn");
        assertThat(of(tied, 2, 3, 4, 5).match().undefined()).isEqualTo("no joint votes");
        Estimate match = of(tied.vote(12, "yyyyn"), 2, 3, 4, 5).match();
        assertThat(match.n()).isEqualTo(1);
        assertThat(match.value()).isEqualTo(1);
    }

    @Test
    void exactlyHalfIsEnoughWhereTheOtherHalfIsSplit() {
        Estimate match = of(new SmallRecord().votes(0, 12, "nyyan"), 2, 3, 4, 5).match();
        assertThat(match.n()).isEqualTo(12);
        assertThat(match.value()).isZero();
        assertThat(of(new SmallRecord().votes(0, 12, "nyyaann"), 2, 3, 4, 5, 6, 7)
                        .match()
                        .n())
                .isZero();
    }

    @Test
    void membersThatCastNoVoteDoNotCount() {
        Estimate match = of(new SmallRecord().votes(0, 12, "ayxx-"), 2, 3, 4, 5).match();
        assertThat(match.n()).isEqualTo(12);
        assertThat(match.value()).isEqualTo(0.5, within(1e-12));
    }

    @Test
    void aMemberIsComparedWithTheOthers() {
        SmallRecord small = new SmallRecord().votes(0, 12, "nynya");
        assertThat(of(small, 1, 2, 3).match().undefined()).isEqualTo("no joint votes");
        assertThat(of(small, 1, 2, 4).match().value()).isZero();
    }
}
