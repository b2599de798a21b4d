package org.entente.stat.bloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.entente.stat.PairIndex;
import org.junit.jupiter.api.Test;

class LeidenTest {
    private static double best(SignedGraph graph, double resolution, int seeds) {
        SignedModularity modularity = SignedModularity.of(graph);
        return LongStream.range(0, seeds)
                .mapToDouble(seed -> modularity.value(Leiden.partition(graph, resolution, seed), resolution))
                .max()
                .orElseThrow();
    }

    /** The greatest modularity of the karate club is .4198 with four communities (Brandes and others 2008). */
    @Test
    void findsThePublishedModularityOfTheKarateClub() {
        SignedGraph karate = Graphs.karate();
        assertThat(best(karate, 1, 10)).isCloseTo(0.4198, within(5e-5));
        assertThat(Leiden.partition(karate, 1, 1).communities()).isEqualTo(4);
    }

    /** Every partition of seven nodes tried: nothing is better, and twenty seeds find the best in 98 of 100 graphs. */
    @Test
    void findsTheBestOfAllPartitions() {
        List<Partition> all = Graphs.all(7);
        int found = 0;
        for (int world = 0; world < 100; world++) {
            SignedGraph graph = SignedGraph.ofPairs(7, Graphs.random(7, world));
            SignedModularity modularity = SignedModularity.of(graph);
            double most = all.stream()
                    .mapToDouble(partition -> modularity.value(partition, 1))
                    .max()
                    .orElseThrow();
            double reached = best(graph, 1, 20);
            assertThat(reached).isBetween(0.85 * most, most + 1e-9);
            found += reached > most - 1e-9 ? 1 : 0;
        }
        assertThat(found).isGreaterThanOrEqualTo(95);
    }

    @Property(tries = 20)
    void findsPlantedCommunities(
            @ForAll @IntRange(min = 2, max = 5) int groups, @ForAll @LongRange(min = 0, max = 1000) long seed) {
        int[] planted = new int[60];
        Arrays.setAll(planted, node -> node % groups);
        Partition found = Leiden.partition(60, Graphs.planted(planted, 0.8, seed), 1, seed);
        assertThat(found).isEqualTo(Partition.of(planted));
    }

    /** Friends inside, enemies between, and no edge within one of the groups: signs alone decide. */
    @Test
    void enemiesOfAllAreSetApart() {
        double[] weights = Graphs.pairs(9, (i, j) -> i == 8 || j == 8 ? -1 : i / 4 == j / 4 ? 1 : -1);
        assertThat(Leiden.partition(9, weights, 1, 3).labels()).containsExactly(0, 0, 0, 0, 1, 1, 1, 1, 2);
    }

    /** All negative and all alike: the null of the negative part expects just that of everyone, and no one gains. */
    @Test
    void allNegativeLeavesEveryoneAlone() {
        assertThat(Leiden.partition(6, Graphs.pairs(6, (i, j) -> -1), 1, 1)).isEqualTo(Partition.singletons(6));
    }

    /** Two camps without ties inside and hostile to each other: less hostile inside than expected. */
    @Test
    void campsWithoutTiesInsideAreFoundByTheirHostility() {
        double[] weights = Graphs.pairs(8, (i, j) -> i / 4 == j / 4 ? 0 : -1);
        assertThat(Leiden.partition(8, weights, 1, 1).labels()).containsExactly(0, 0, 0, 0, 1, 1, 1, 1);
    }

    @Test
    void emptySingleAndUnconnectedGraphsHaveDefinedAnswers() {
        assertThat(Leiden.partition(0, new double[0], 1, 1).communities()).isZero();
        assertThat(Leiden.partition(1, new double[0], 1, 1).communities()).isEqualTo(1);
        double[] nothing = new double[PairIndex.count(5)];
        assertThat(Leiden.partition(5, nothing, 1, 1)).isEqualTo(Partition.singletons(5));
        Arrays.fill(nothing, Double.NaN);
        assertThat(Leiden.partition(5, nothing, 1, 1)).isEqualTo(Partition.singletons(5));
    }

    @Property(tries = 20)
    void anIsolatedNodeStaysAloneAndChangesNoOther(@ForAll @LongRange(min = 0, max = 1000) long seed) {
        int[] groups = new int[31];
        Arrays.setAll(groups, node -> node == 30 ? 3 : node % 3);
        double[] weights = Graphs.planted(groups, 1, seed);
        for (int other = 0; other < 30; other++) {
            weights[PairIndex.of(other, 30, 31)] = Double.NaN;
        }
        assertThat(Leiden.partition(31, weights, 1, seed)).isEqualTo(Partition.of(groups));
    }

    @Property(tries = 20)
    void relabellingNodesRelabelsCommunities(@ForAll @LongRange(min = 0, max = 1000) long seed) {
        int[] groups = new int[40];
        Arrays.setAll(groups, node -> node * 7 % 40 / 14);
        double[] weights = Graphs.planted(groups, 0.8, seed);
        double[] reversed = new double[weights.length];
        for (int pair = 0; pair < weights.length; pair++) {
            int i = PairIndex.first(pair, 40);
            int j = pair - PairIndex.rowStart(i, 40) + i + 1;
            reversed[PairIndex.of(39 - i, 39 - j, 40)] = weights[pair];
        }
        Partition one = Leiden.partition(40, weights, 1, seed);
        Partition other = Leiden.partition(40, reversed, 1, seed);
        int[] back = new int[40];
        Arrays.setAll(back, node -> other.label(39 - node));
        assertThat(Partition.of(back)).isEqualTo(one);
    }

    @Property(tries = 20)
    void unitsOfWeightsDoNotMatterAndASeedGivesOneAnswer(@ForAll @LongRange(min = 0, max = 1000) long seed) {
        double[] weights = Graphs.random(30, seed);
        double[] larger = Arrays.stream(weights).map(weight -> 1024 * weight).toArray();
        Partition found = Leiden.partition(30, weights, 1.2, seed);
        assertThat(Leiden.partition(30, weights, 1.2, seed)).isEqualTo(found);
        assertThat(Leiden.partition(30, larger, 1.2, seed)).isEqualTo(found);
    }

    /** No single node gains by moving anywhere: what every iteration of Leiden ends with. */
    @Property(tries = 30)
    void noNodeGainsByMoving(@ForAll @LongRange(min = 0, max = 1000) long seed) {
        SignedGraph graph = SignedGraph.ofPairs(25, Graphs.random(25, seed));
        SignedModularity modularity = SignedModularity.of(graph);
        Partition found = Leiden.partition(graph, 1, seed);
        double reached = modularity.value(found, 1);
        for (int node = 0; node < 25; node++) {
            for (int to = 0; to <= found.communities(); to++) {
                int[] moved = found.labels();
                moved[node] = to;
                assertThat(modularity.value(Partition.of(moved), 1)).isLessThanOrEqualTo(reached + 1e-9);
            }
        }
    }
}
