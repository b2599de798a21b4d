package org.entente.stat.bloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SignedModularityTest {
    /**
     * Expected values: networkx 3.6.1, {@code community.modularity(G, [hi, rest])} of the unweighted karate club, hi the
     * members that stayed with the instructor; with {@code resolution=1.5}; and with node 8 moved to the rest.
     */
    @Test
    void agreesWithTheModularityOfTheClubsSplit() {
        int[] split = new int[34];
        for (int node : new int[] {9, 14, 15, 18, 20, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33}) {
            split[node] = 1;
        }
        SignedModularity modularity = SignedModularity.of(Graphs.karate());
        assertThat(modularity.value(Partition.of(split), 1)).isCloseTo(0.3582347140039448, within(1e-12));
        assertThat(modularity.value(Partition.of(split), 1.5)).isCloseTo(0.10786489151873763, within(1e-12));
        split[8] = 1;
        assertThat(modularity.value(Partition.of(split), 1)).isCloseTo(0.37146614069691, within(1e-12));
    }

    /** By hand: w⁺ = 2 (edges 0–1, 2–3), w⁻ = 1 (edge 1–2). */
    @Test
    void aSmallSignedGraphByHand() {
        SignedGraph graph = SignedGraph.ofPairs(4, new double[] {1, 0, 0, -1, 0, 1});
        Partition sides = Partition.of(new int[] {0, 0, 1, 1});
        double positive = 4 - (4 + 4) / 4.0;
        double negative = -(1 + 1) / 2.0;
        assertThat(SignedModularity.of(graph).value(sides, 1)).isCloseTo((positive - negative) / 6, within(1e-12));
        assertThat(SignedModularity.of(graph).value(Partition.of(new int[4]), 1))
                .isCloseTo(0, within(1e-12));
    }

    /** All together have what the nulls expect of them, whatever the weights. */
    @Property(tries = 30)
    void allTogetherIsZero(@ForAll @LongRange(min = 0, max = 1000) long seed) {
        SignedGraph graph = SignedGraph.ofPairs(12, Graphs.random(12, seed));
        assertThat(SignedModularity.of(graph).value(Partition.of(new int[12]), 1))
                .isCloseTo(0, within(1e-9));
    }

    /** The published formula, term by term over ordered pairs. */
    @Property(tries = 20)
    void agreesWithTheFormulaWrittenOut(@ForAll @LongRange(min = 0, max = 1000) long seed) {
        SignedGraph graph = SignedGraph.ofPairs(9, Graphs.random(9, seed));
        int[] labels = new int[9];
        Arrays.setAll(labels, node -> (int) ((seed >> node) & 1));
        double[][] k = new double[2][9];
        double[] total = new double[2];
        for (int i = 0; i < 9; i++) {
            for (int j = 0; j < 9; j++) {
                double weight = graph.weight(i, j);
                k[weight > 0 ? 0 : 1][i] += Math.abs(weight);
                total[weight > 0 ? 0 : 1] += Math.abs(weight);
            }
        }
        double sum = 0;
        for (int i = 0; i < 9; i++) {
            for (int j = 0; j < 9; j++) {
                if (labels[i] == labels[j]) {
                    sum += graph.weight(i, j) - 1.3 * k[0][i] * k[0][j] / total[0] + k[1][i] * k[1][j] / total[1];
                }
            }
        }
        assertThat(SignedModularity.of(graph).value(Partition.of(labels), 1.3))
                .isCloseTo(sum / (total[0] + total[1]), within(1e-12));
    }

    @Test
    void aGraphWithoutEdgesHasNone() {
        SignedGraph graph = SignedGraph.ofPairs(3, new double[3]);
        assertThat(SignedModularity.of(graph).value(Partition.singletons(3), 1)).isNaN();
    }
}
