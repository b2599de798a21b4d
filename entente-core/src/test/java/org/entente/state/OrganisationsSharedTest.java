package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.entente.testkit.SharedFiles;
import org.junit.jupiter.api.Test;

/**
 * Full memberships on the last day of a year in the organisations that Correlates of War counts too are never more than
 * it counts, of a state and of a pair. Its files check the table and are no source of it.
 */
class OrganisationsSharedTest {
    private static final int FIRST = 1946;
    private static final int LAST = 2014;

    /**
     * States of our lists of which it has no row that year: it counts states of its own system only, and Germany and
     * Yemen under one code from the day they united.
     */
    private static final Map<Integer, String> WITHOUT_ROWS = Map.of(
            221, "1973 to 1992",
            223, "1973 to 1989",
            260, "1951 to 1990",
            331, "1973 to 1991",
            404, "1973 to 1973",
            678, "1990 to 1990",
            690, "1960 to 1960",
            1001, "1988 to 2014",
            1002, "1973 to 2014",
            1007, "1982 to 2014");

    private final StateRegistry registry = StateRegistry.builtIn();

    private List<Set<Integer>> bodies(int year) {
        LocalDate on = LocalDate.of(year, 12, 31);
        return registry.organisations().stream()
                .filter(organisation -> !organisation.cowNames().isEmpty())
                .<Set<Integer>>map(organisation -> new HashSet<>(registry.members(organisation.id(), on)))
                .toList();
    }

    private static long shared(List<Set<Integer>> bodies, int a, int b) {
        return bodies.stream()
                .filter(body -> body.contains(a) && body.contains(b))
                .count();
    }

    @Test
    void noStateHasMoreThanAreCounted() throws IOException {
        Map<Long, Integer> counted = new HashMap<>();
        for (String line : Files.readAllLines(SharedFiles.require("data/cow_igo_sy.csv"))) {
            String[] row = line.split(",", -1);
            if (!row[0].equals("ccode")) {
                counted.put(key(row[0], row[1]), Integer.valueOf(row[2]));
            }
        }
        List<String> more = new ArrayList<>();
        Map<Integer, List<Integer>> without = new TreeMap<>();
        for (int year = FIRST; year <= LAST; year++) {
            List<Set<Integer>> bodies = bodies(year);
            Set<Integer> states = new HashSet<>();
            bodies.forEach(states::addAll);
            for (int state : states) {
                Integer count = counted.get(key(state, year));
                if (count == null) {
                    without.computeIfAbsent(state, code -> new ArrayList<>()).add(year);
                } else if (shared(bodies, state, state) > count) {
                    more.add(state + " in " + year);
                }
            }
        }
        assertThat(more).isEmpty();
        Map<Integer, String> spans = new HashMap<>();
        without.forEach((state, years) -> spans.put(state, years.get(0) + " to " + years.get(years.size() - 1)));
        assertThat(spans).containsExactlyInAnyOrderEntriesOf(WITHOUT_ROWS);
    }

    @Test
    void noPairSharesMoreThanAreCounted() throws IOException {
        Path file = SharedFiles.require("data/cow_igo_ndy.csv.gz");
        Map<Integer, List<Set<Integer>>> bodies = new HashMap<>();
        int compared = 0;
        List<String> more = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] row = line.split(",", -1);
                int year = Integer.parseInt(row[2]);
                if (year < FIRST) {
                    continue;
                }
                List<Set<Integer>> then = bodies.computeIfAbsent(year, this::bodies);
                compared++;
                if (shared(then, Integer.parseInt(row[0]), Integer.parseInt(row[1])) > Integer.parseInt(row[3])) {
                    more.add(line);
                }
            }
        }
        assertThat(more).isEmpty();
        assertThat(compared).isGreaterThan(700_000);
    }

    private static long key(String ccode, String year) {
        return key(Integer.parseInt(ccode), Integer.parseInt(year));
    }

    private static long key(int ccode, int year) {
        return ccode * 10_000L + year;
    }
}
