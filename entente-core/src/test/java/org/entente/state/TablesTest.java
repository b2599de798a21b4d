package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables are whole: every row has its source, every code a lineage, every lineage what it must have. */
class TablesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private final StateRegistry registry = StateRegistry.builtIn();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "states.tsv",
                "names.tsv",
                "aliases.tsv",
                "codes.tsv",
                "periods.tsv",
                "seats.tsv",
                "capitals.tsv",
                "succession.tsv",
                "organisations.tsv",
                "organisation_lists.tsv",
                "groups.tsv"
            })
    void everyRowHasSourceAndConfidence(String name) {
        Table table = Table.read(name);
        int source = table.column("source");
        int confidence = table.column("confidence");
        assertThat(table.rows()).isNotEmpty();
        for (String[] row : table.rows()) {
            assertThat(row[source]).as("%s %s", name, List.of(row)).isNotBlank();
            assertThat(row[confidence]).as("%s %s", name, List.of(row)).isIn("high", "medium", "low");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"names.tsv", "aliases.tsv", "codes.tsv", "periods.tsv", "seats.tsv", "capitals.tsv", "groups.tsv"
            })
    void everyCodeHasALineage(String name) {
        for (String[] row : Table.read(name).rows()) {
            assertThat(registry.find(Integer.parseInt(row[0])))
                    .as("%s %s", name, row[0])
                    .isPresent();
        }
    }

    @Test
    void linksAndMembershipsNameLineages() {
        for (Succession link : RelationTables.successions()) {
            assertThat(registry.find(link.from())).as(link.toString()).isPresent();
            assertThat(registry.find(link.to())).as(link.toString()).isPresent();
        }
        for (Membership membership : RelationTables.memberships()) {
            assertThat(registry.find(membership.ccode()))
                    .as(membership.toString())
                    .isPresent();
        }
    }

    @Test
    void everyLineageHasNamePeriodRegionAndCapital() {
        for (State state : registry.list()) {
            assertThat(state.names()).as("names of %s", state.ccode()).isNotEmpty();
            assertThat(state.periods()).as("periods of %s", state.ccode()).isNotEmpty();
            assertThat(state.subregion()).as("sub-region of %s", state.ccode()).isNotEmpty();
            assertThat(state.capital(TODAY)).as("capital of %s", state.ccode()).isNotNull();
            for (Capital capital : state.capitals()) {
                assertThat(capital.latitude()).isBetween(-90.0, 90.0);
                assertThat(capital.longitude()).isBetween(-180.0, 180.0);
            }
        }
    }

    @Test
    void presentStatesHaveCodesAdjectiveAndDemonym() {
        List<State> present =
                registry.list().stream().filter(state -> state.exists(TODAY)).toList();
        assertThat(present).hasSize(195);
        for (State state : present) {
            assertThat(state.iso2(TODAY)).as("%s", state.ccode()).hasSize(2);
            assertThat(state.iso3(TODAY)).as("%s", state.ccode()).hasSize(3);
            assertThat(state.adjective(TODAY)).as("%s", state.ccode()).isNotEmpty();
            assertThat(state.demonym(TODAY)).as("%s", state.ccode()).isNotEmpty();
            assertThat(state.shortName(TODAY).length()).as("%s", state.ccode()).isLessThanOrEqualTo(27);
        }
    }

    @Test
    void spansOfOneKindDoNotOverlap() {
        for (State state : registry.list()) {
            for (SystemPeriod.StateList list : SystemPeriod.StateList.values()) {
                apart(state, state.spans(list));
            }
            apart(state, state.seats());
            apart(state, state.names().stream().map(StateName::span).toList());
            apart(state, state.capitals().stream().map(Capital::span).toList());
        }
    }

    private static void apart(State state, List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).from())
                    .as("%s %s", state.ccode(), spans)
                    .isAfter(spans.get(i - 1).to());
        }
    }

    @Test
    void aCodeNamesOneStateADay() {
        for (LocalDate on : days()) {
            for (StateCode.Scheme scheme : StateCode.Scheme.values()) {
                Set<String> seen = new HashSet<>();
                for (State state : registry.list()) {
                    for (StateCode code : state.codes()) {
                        if (code.scheme() == scheme && code.span().contains(on) && state.onRecord(on)) {
                            assertThat(seen.add(code.code() + (seatOnly(state, on) ? " seat" : "")))
                                    .as("%s %s on %s", scheme, code.code(), on)
                                    .isTrue();
                        }
                    }
                }
            }
        }
    }

    /** A state that ended but whose code still carries the seat, to the end of session 45. */
    private static boolean seatOnly(State state, LocalDate on) {
        return state.unMember(on) && !state.exists(on);
    }

    private static List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        for (int year = 1816; year <= 2026; year++) {
            days.add(LocalDate.of(year, 1, 1));
            days.add(LocalDate.of(year, 12, 31));
        }
        return days;
    }

    @Test
    void theUnionIsTheSixAndThoseThatJoined() {
        assertThat(registry.members("EU", LocalDate.of(1958, 1, 1))).containsExactly(210, 211, 212, 220, 260, 325);
        assertThat(registry.members("EU", LocalDate.of(1990, 12, 1)))
                .contains(260)
                .doesNotContain(255);
        assertThat(registry.members("EU", LocalDate.of(1992, 1, 1)))
                .contains(255)
                .doesNotContain(260);
        assertThat(registry.members("EU", LocalDate.of(2020, 1, 31))).contains(200);
        assertThat(registry.members("EU", LocalDate.of(2020, 2, 1))).doesNotContain(200);
        assertThat(registry.members("EU", LocalDate.of(2026, 1, 1))).doesNotContain(345);
    }

    /** Members by regional group on 14 March 2008, as the United Nations counted them, the United States included. */
    @Test
    void regionalGroupsOfAMember() {
        LocalDate on = LocalDate.of(2008, 3, 14);
        List<String> groups = registry.list().stream()
                .filter(state -> state.unMember(on))
                .map(state -> registry.regionalGroup(state.ccode(), on))
                .toList();
        assertThat(groups).doesNotContain("");
        assertThat(groups.stream().filter("African"::equals)).hasSize(53);
        assertThat(groups.stream().filter("Asia-Pacific"::equals)).hasSize(54);
        assertThat(groups.stream().filter("Eastern European"::equals)).hasSize(23);
        assertThat(groups.stream().filter("Western European and others"::equals))
                .hasSize(29);
        assertThat(groups.stream().filter("Latin American and Caribbean"::equals))
                .hasSize(33);
    }

    @Test
    void regionsOfM49() {
        assertThat(registry.subregion(345)).isEqualTo("Southern Europe");
        assertThat(registry.subregion(373)).isEqualTo("Western Asia");
    }
}
