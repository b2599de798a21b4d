package org.entente.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.stat.AbsencePolicy;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

/** Why a pair's figure has no value or no interval, in the words readers and files see. */
class PairEstimatorTest {
    private static Estimate estimate(SmallRecord small, Measure measure) {
        VoteRecord record = small.record();
        long[] mask = SliceMask.of(record, Slice.everything().withTexts(Slice.Texts.ALL_VOTES));
        return Figures.of(record, mask, FigureOptions.of(AbsencePolicy.EXCLUDE), List.of(), null, label -> {})
                .pair(Unit.of(record, mask, ""), measure, 0, 1, null);
    }

    @Test
    void withoutAJointVoteThereIsNoValue() {
        Estimate none = estimate(new SmallRecord().votes(0, 12, "yxy").votes(12, 12, "xyy"), Measure.AGREEMENT);
        assertThat(none.undefined()).isEqualTo("no joint votes");
        assertThat(none.n()).isZero();
        assertThat(none.value()).isNaN();
    }

    @Test
    void underTenFamiliesThereIsNoInterval() {
        SmallRecord nine = new SmallRecord().votes(0, 9, "yny").votes(0, 9, "yyy");
        Estimate figure = estimate(nine, Measure.AGREEMENT);
        assertThat(figure.value()).isEqualTo(0.5, within(1e-12));
        assertThat(figure.noInterval()).isEqualTo("under 10 families of texts");
        assertThat(figure.hasInterval()).isFalse();
        assertThat(figure.percentileLo()).isNaN();
        assertThat(estimate(nine.votes(9, 1, "yyy"), Measure.AGREEMENT).hasInterval())
                .isTrue();
    }

    /** 5 % quantile of Beta(12.5, 0.5): {@code python3 docs/reference/beta_quantile.py 12 .05}. */
    @Test
    void allAlikeIsNeverCertain() {
        Estimate figure = estimate(new SmallRecord().votes(0, 12, "yyn"), Measure.AGREEMENT);
        assertThat(figure.value()).isEqualTo(1);
        assertThat(figure.lo()).isEqualTo(0.8549434818071235, within(1e-9));
        assertThat(figure.hi()).isEqualTo(1);
        assertThat(figure.noInterval()).isNull();
    }

    @Test
    void twoThatNeverChangeTheirVoteHaveNoKappa() {
        Estimate figure = estimate(new SmallRecord().votes(0, 12, "yyn"), Measure.KAPPA_SQ);
        assertThat(figure.undefined()).isEqualTo("no variation");
        assertThat(figure.n()).isEqualTo(12);
    }

    @Test
    void whatRestsOnOneFamilyIsUndefinedInMostDraws() {
        // A draw of twelve families lacks a given one with probability (11/12)^12 = 0.35.
        Estimate figure = estimate(new SmallRecord().votes(0, 11, "yyn").vote(11, "nyn"), Measure.TAU_B);
        assertThat(figure.undefined()).isEqualTo("no variation");
        figure = estimate(new SmallRecord().votes(0, 11, "yyn").vote(11, "nnn"), Measure.TAU_B);
        assertThat(figure.value()).isEqualTo(1, within(1e-12));
        assertThat(figure.noInterval()).isEqualTo("undefined in over 5 % of draws");
    }

    @Test
    void outsideTheReferenceSetThereIsAgreementWithoutPercentileAndNoAffinity() {
        SmallRecord nineJoint =
                new SmallRecord().votes(0, 9, "yyyn").votes(9, 15, "yxya").votes(24, 15, "xyny");
        Estimate agreement = estimate(nineJoint, Measure.AGREEMENT);
        assertThat(agreement.n()).isEqualTo(9);
        assertThat(agreement.defined()).isTrue();
        assertThat(agreement.hasPercentile()).isFalse();
        assertThat(agreement.reference()).isZero();
        assertThat(estimate(nineJoint, Measure.RELATIVE_AFFINITY).undefined()).isEqualTo("too few");
    }
}
