package org.entente.source.leaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.state.Span;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.state.SystemPeriod.StateList;
import org.entente.tie.Confidence;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeaderTableTest {
    /**
     * States the table is for: permanent five and G20, EU, post-Soviet, Western Balkans, and the pairs of the first
     * pages.
     */
    private static final Set<Integer> STATES = Set.of(
            2, 20, 70, 140, 160, 200, 205, 210, 211, 212, 220, 230, 235, 255, 290, 305, 310, 316, 317, 325, 338, 339,
            341, 343, 344, 345, 346, 347, 349, 350, 352, 355, 359, 360, 365, 366, 367, 368, 369, 370, 371, 372, 373,
            375, 380, 390, 560, 640, 666, 670, 701, 702, 703, 704, 705, 710, 732, 740, 750, 770, 850, 900);

    private static final LocalDate FIRST = LocalDate.of(1991, 1, 1);

    private final LeaderTable table = LeaderTable.read();
    private final StateRegistry registry = StateRegistry.builtIn();

    private Map<Integer, List<Tie>> byState() {
        return table.rows().stream().collect(Collectors.groupingBy(Tie::a, TreeMap::new, Collectors.toList()));
    }

    private static boolean open(Tie row) {
        return row.to() == PackedDate.OPEN;
    }

    @Test
    void isForTheseStates() {
        assertThat(byState().keySet()).isEqualTo(new TreeSet<>(STATES));
    }

    @Test
    void rowsOfAStateFollowOneAnother() {
        byState().forEach((ccode, rows) -> {
            for (int i = 1; i < rows.size(); i++) {
                Tie before = rows.get(i - 1);
                Tie after = rows.get(i);
                assertThat(Reach.to(before).earliest())
                        .as("%s and %s share a day at most", before, after)
                        .isBeforeOrEqualTo(Reach.from(after).latest());
                assertThat(Reach.to(before).daysTo(Reach.from(after).earliest()))
                        .as("no gap over 60 days between %s and %s", before, after)
                        .isLessThanOrEqualTo(60);
            }
        });
    }

    @Test
    void everyStateIsCoveredFrom1991OrItsIndependence() {
        byState().forEach((ccode, rows) -> {
            LocalDate begins = registry.get(ccode).system().stream()
                    .filter(span -> !span.to().isBefore(FIRST))
                    .map(Span::from)
                    .findFirst()
                    .orElseThrow();
            assertThat(Reach.from(rows.get(0)).latest())
                    .as("first leader of %s", ccode)
                    .isBeforeOrEqualTo(begins.isBefore(FIRST) ? FIRST : begins);
            assertThat(rows.stream().filter(LeaderTableTest::open))
                    .as("the last of %s alone is open", ccode)
                    .containsExactly(rows.get(rows.size() - 1));
        });
    }

    @Test
    void statesExistUnderTheirLeaders() {
        for (Tie row : table.rows()) {
            State state = registry.get(row.a());
            Span days = new Span(Reach.from(row).earliest(), Reach.to(row).latest());
            assertThat(state.periods().stream()
                            .filter(period -> period.list() != StateList.GW_MICRO)
                            .anyMatch(period -> period.span().overlaps(days)))
                    .as("%s", row)
                    .isTrue();
        }
    }

    @Test
    void nothingIsSaidOfDaysAfterTheLastCheck() {
        assertThat(table.lastChecked()).isEqualTo(20251029);
        for (Tie row : table.rows()) {
            assertThat(row.from()).as("%s", row).isLessThanOrEqualTo(table.lastChecked());
            assertThat(row.to()).as("%s", row).isLessThanOrEqualTo(table.lastChecked());
            assertThat(Reach.from(row).earliest())
                    .as("%s", row)
                    .isBeforeOrEqualTo(Reach.to(row).latest());
        }
    }

    @Test
    void everyRowSaysWhoWhatAndWhence() {
        for (Tie row : table.rows()) {
            assertThat(List.of(row.name(), row.kind(), row.source()))
                    .as("%s", row)
                    .allSatisfy(text -> assertThat(text).isNotBlank().isEqualTo(text.strip()));
            assertThat(Normalizer.isNormalized(row.name(), Normalizer.Form.NFC))
                    .as("%s", row)
                    .isTrue();
        }
    }

    @Test
    void aDayKnownToTheMonthIsNeverHigh() {
        assertThat(table.rows())
                .filteredOn(row -> row.from() % 100 == 0 || (!open(row) && row.to() % 100 == 0))
                .hasSizeGreaterThan(3)
                .noneMatch(row -> row.confidence() == Confidence.HIGH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2\tA\tpresident\t1991-01-01",
                "2\tA\tpresident\t1 May 1991\t\tlist\thigh",
                "2\tA\tpresident\t\t1999\tlist\thigh",
                "2\tA\tpresident\t1991\t\tlist\tsure",
                ""
            })
    void aMalformedRowIsRefused(String line) {
        assertThatThrownBy(() -> LeaderTable.parse("# last_checked: 2025-10-29\nheader\n" + line + "\n"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTableWithoutItsLastCheckIsRefused() {
        assertThatThrownBy(() -> LeaderTable.parse("header\n")).hasMessageContaining("last checked");
        assertThat(LeaderTable.parse("# last_checked: 2025-10\nheader\n"))
                .isEqualTo(new LeaderTable(20251000, List.of()));
    }
}
