package org.entente.source.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Distances beside {@code distcap} of CEPII's GeoDist. Differences over five per cent are decided for all pairs of a
 * state whose capital stands elsewhere in it, or for one pair.
 */
class DistancesFileTest {
    private static final double NEAR = 0.05;

    @Test
    void distancesAreTheirsWithinFivePerCent() throws IOException {
        List<GeoDistPairs.Pair> pairs = GeoDistPairs.list();
        double[] differences = new double[pairs.size()];
        Set<String> decided = Decided.differences("geodist_distance");
        Set<String> used = new TreeSet<>();
        Set<String> open = new TreeSet<>();
        for (int i = 0; i < differences.length; i++) {
            GeoDistPairs.Pair pair = pairs.get(i);
            differences[i] = difference(pair);
            if (differences[i] > NEAR) {
                Set<String> reasons =
                        new HashSet<>(List.of(String.valueOf(pair.a()), String.valueOf(pair.b()), pair.key()));
                reasons.retainAll(decided);
                used.addAll(reasons);
                open.addAll(reasons.isEmpty() ? Set.of(pair.key()) : Set.of());
            }
        }
        assertThat(open).as("pairs over five per cent, not decided").isEmpty();
        assertThat(used).as("decided and still so").isEqualTo(decided);
        Arrays.sort(differences);
        assertThat(differences[differences.length / 2]).as("median").isLessThan(0.002);
    }

    private double difference(GeoDistPairs.Pair pair) {
        OptionalDouble ours = Tables.kilometres(pair.a(), pair.b(), GeoDistPairs.DAY);
        assertThat(ours).as(pair.key()).isPresent();
        double theirs = Double.parseDouble(pair.fields().get("distcap"));
        return Math.abs(ours.getAsDouble() - theirs) / theirs;
    }
}
