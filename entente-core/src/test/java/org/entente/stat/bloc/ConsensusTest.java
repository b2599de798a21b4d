package org.entente.stat.bloc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.entente.stat.SplitMix;
import org.junit.jupiter.api.Test;

class ConsensusTest {
    private static final Partition HALVES = Partition.of(new int[] {0, 0, 0, 0, 0, 1, 1, 1, 1, 1});

    @Test
    void partitionsThatAllAgreeAreTheirConsensus() {
        Consensus consensus = Consensus.of(10, Collections.nCopies(20, HALVES), 1);
        assertThat(consensus.partition()).isEqualTo(HALVES);
        assertThat(consensus.stability()).containsOnly(1);
        assertThat(consensus.divides()).isTrue();
    }

    @Test
    void partitionsThatDivideNothingHaveNone() {
        Partition whole = Partition.of(new int[10]);
        Consensus consensus = Consensus.of(10, List.of(whole, whole, Partition.singletons(10)), 1);
        assertThat(consensus.partition()).isEqualTo(Partition.singletons(10));
        assertThat(consensus.divides()).isFalse();
        assertThat(consensus.partitions()).isZero();
        assertThat(consensus.stability()).containsOnly(Double.NaN);
    }

    @Test
    void noPartitionAndNoNodeHaveDefinedAnswers() {
        assertThat(Consensus.of(0, List.of(), 1).divides()).isFalse();
        assertThat(Consensus.of(3, List.of(), 1).partition()).isEqualTo(Partition.singletons(3));
    }

    /**
     * Partitions by chance agree on no more than chance: nodes are left alone or in crumbs. In 200 worlds of three groups of
     * twenty the largest crumb is mostly of seven or eight, seldom over ten, and never near a group.
     */
    @Test
    void chanceLeavesNoBlocOfAnySize() {
        int[] largest = LongStream.range(0, 200)
                .mapToInt(ConsensusTest::largestByChance)
                .sorted()
                .toArray();
        assertThat(largest[100]).isLessThanOrEqualTo(8);
        assertThat(Arrays.stream(largest).filter(size -> size > 10).count()).isLessThanOrEqualTo(30);
        assertThat(largest[199]).isLessThan(18);
    }

    private static int largestByChance(long seed) {
        SplitMix random = new SplitMix(seed, 1);
        List<Partition> partitions = new ArrayList<>();
        for (int k = 0; k < 100; k++) {
            int[] labels = new int[60];
            Arrays.setAll(labels, node -> random.below(3));
            partitions.add(Partition.of(labels));
        }
        Partition found = Consensus.of(60, partitions, 1).partition();
        return IntStream.range(0, found.communities()).map(found::size).max().orElseThrow();
    }

    /** A node that goes with either half as chance has it is with its consensus bloc about half of the time. */
    @Test
    void stabilityIsTheShareOfPartitionsWithItsBloc() {
        List<Partition> partitions = new ArrayList<>();
        for (int k = 0; k < 20; k++) {
            int[] labels = HALVES.labels();
            labels[4] = k < 14 ? 0 : 1;
            partitions.add(Partition.of(labels));
        }
        Consensus consensus = Consensus.of(10, partitions, 1);
        assertThat(consensus.partition()).isEqualTo(HALVES);
        assertThat(consensus.stability()[4]).isEqualTo(0.7);
        assertThat(consensus.stability()[0]).isEqualTo(1);
    }

    @Property(tries = 10)
    void findsPlantedGroupsOverSeedsAndResolutions(@ForAll @LongRange(min = 0, max = 1000) long seed) {
        int[] groups = new int[90];
        Arrays.setAll(groups, node -> node % 3);
        SignedGraph graph = SignedGraph.ofPairs(90, Graphs.planted(groups, 0.5, seed));
        List<Partition> partitions = new ArrayList<>();
        for (double resolution : new double[] {1, 1.5, 2}) {
            for (int run = 0; run < 5; run++) {
                partitions.add(Leiden.partition(graph, resolution, run));
            }
        }
        assertThat(PartitionSimilarity.of(Consensus.of(90, partitions, 1).partition(), Partition.of(groups))
                        .adjustedRand())
                .isGreaterThan(0.9);
    }
}
