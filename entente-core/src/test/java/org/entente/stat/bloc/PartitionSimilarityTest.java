package org.entente.stat.bloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.entente.stat.SplitMix;
import org.junit.jupiter.api.Test;

class PartitionSimilarityTest {
    private static PartitionSimilarity of(int[] one, int[] other) {
        return PartitionSimilarity.of(Partition.of(one), Partition.of(other));
    }

    private static Partition random(int nodes, long seed, long stream) {
        SplitMix random = new SplitMix(seed, stream);
        int[] labels = new int[nodes];
        Arrays.setAll(labels, node -> random.below(4));
        return Partition.of(labels);
    }

    /** Expected values: scikit-learn 1.9.1, adjusted_rand_score and normalized_mutual_info_score. */
    @Test
    void agreesWithScikitLearn() {
        PartitionSimilarity found =
                of(new int[] {0, 0, 0, 1, 1, 1, 2, 2, 2, 3}, new int[] {0, 0, 1, 1, 1, 2, 2, 2, 2, 0});
        assertThat(found.adjustedRand()).isCloseTo(0.32098765432098764, within(1e-12));
        assertThat(found.normalisedInformation()).isCloseTo(0.5884891726309148, within(1e-12));
        PartitionSimilarity crossed = of(new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1});
        assertThat(crossed.adjustedRand()).isCloseTo(-0.5, within(1e-12));
        assertThat(crossed.normalisedInformation()).isCloseTo(0, within(1e-12));
    }

    @Property(tries = 50)
    void isSymmetricBoundedAndOneForEqualPartitions(@ForAll @LongRange(min = 0, max = 1000) long seed) {
        Partition one = random(20, seed, 1);
        Partition other = random(20, seed, 2);
        PartitionSimilarity found = PartitionSimilarity.of(one, other);
        PartitionSimilarity back = PartitionSimilarity.of(other, one);
        assertThat(back.adjustedRand()).isCloseTo(found.adjustedRand(), within(1e-12));
        assertThat(back.normalisedInformation()).isCloseTo(found.normalisedInformation(), within(1e-12));
        assertThat(found.adjustedRand()).isBetween(-1.0, 1.0);
        assertThat(found.normalisedInformation()).isBetween(0.0, 1.0);
        assertThat(PartitionSimilarity.of(one, one).adjustedRand()).isCloseTo(1, within(1e-12));
        assertThat(PartitionSimilarity.of(one, one).normalisedInformation()).isCloseTo(1, within(1e-12));
    }

    /** Over partitions by chance the adjusted index is 0 on average, the information is not. */
    @Test
    void chanceHasAnAdjustedIndexOfZero() {
        double sum = 0;
        for (int seed = 0; seed < 2000; seed++) {
            sum += PartitionSimilarity.of(random(30, seed, 1), random(30, seed, 2))
                    .adjustedRand();
        }
        assertThat(sum / 2000).isCloseTo(0, within(0.005));
    }

    @Test
    void degeneratePartitionsHaveDefinedAnswers() {
        assertThat(of(new int[0], new int[0]).adjustedRand()).isNaN();
        assertThat(of(new int[1], new int[1]).adjustedRand()).isNaN();
        assertThat(of(new int[3], new int[3])).isEqualTo(new PartitionSimilarity(Double.NaN, Double.NaN));
        assertThat(of(new int[] {0, 1, 2}, new int[] {0, 1, 2})).isEqualTo(new PartitionSimilarity(Double.NaN, 1));
        assertThat(of(new int[3], new int[] {0, 0, 1})).isEqualTo(new PartitionSimilarity(0, 0));
    }
}
