package org.entente.source.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.tie.Tie;
import org.junit.jupiter.api.Test;

/**
 * Languages beside {@code comlang_off} of CEPII's GeoDist. Differences are decided by state and language, not by pair:
 * with those of {@code known-differences.tsv} taken over from theirs, every pair must agree.
 */
class LanguagesFileTest {
    private final Map<Integer, Set<String>> languages = languages();

    private static Map<Integer, Set<String>> languages() {
        Map<Integer, Set<String>> languages = new HashMap<>();
        for (Tie tie : Tables.languages().list()) {
            if (tie.on(GeoDistPairs.DAY)) {
                languages.computeIfAbsent(tie.a(), key -> new HashSet<>()).add(tie.name());
            }
        }
        return languages;
    }

    @Test
    void ninetySevenInAHundredPairsAgree() throws IOException {
        List<GeoDistPairs.Pair> pairs = pairs();
        assertThat(pairs).hasSizeGreaterThan(18_000);
        assertThat((double) differing(pairs).size() / pairs.size()).isLessThan(0.031);
    }

    @Test
    void everyDifferenceIsDecided() throws IOException {
        for (String decided : Decided.differences("geodist_language")) {
            String[] words = decided.split(" ", 3);
            Set<String> held = languages.getOrDefault(Integer.valueOf(words[1]), new HashSet<>());
            boolean changed = words[0].equals("theirs") ? held.add(words[2]) : held.remove(words[2]);
            assertThat(changed).as("a difference: %s", decided).isTrue();
        }
        assertThat(differing(pairs())).isEmpty();
    }

    private List<GeoDistPairs.Pair> pairs() throws IOException {
        return GeoDistPairs.list().stream()
                .filter(pair -> languages.containsKey(pair.a()) && languages.containsKey(pair.b()))
                .toList();
    }

    private List<String> differing(List<GeoDistPairs.Pair> pairs) {
        List<String> differing = new ArrayList<>();
        for (GeoDistPairs.Pair pair : pairs) {
            Set<String> shared = new HashSet<>(languages.getOrDefault(pair.a(), Set.of()));
            shared.retainAll(languages.getOrDefault(pair.b(), Set.of()));
            if (shared.isEmpty() == pair.is("comlang_off")) {
                differing.add(pair.key());
            }
        }
        return differing;
    }
}
