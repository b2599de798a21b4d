package org.entente.source.geography;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.source.SourceCard;
import org.entente.state.StateRegistry;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.junit.jupiter.api.Test;

/** The tables are whole: codes of the registry, days in order, a source for every row, no row twice. */
class GeographyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final Set<String> KINDS = Set.of("colony", "part", "protectorate", "mandate", "union", "occupation");
    private final StateRegistry registry = StateRegistry.builtIn();
    private final List<TieTable> tables = new Geography().tables();

    @Test
    void everyRowNamesLineagesAndDays() {
        assertThat(tables)
                .extracting(TieTable::layer)
                .containsExactly(Layers.BORDER, Layers.LANGUAGE, Layers.RULER, Layers.DISTANCE);
        for (TieTable table : tables) {
            for (Tie tie : table.list()) {
                assertThat(registry.find(tie.a())).as(tie.toString()).isPresent();
                assertThat(tie.b() == 0 || registry.find(tie.b()).isPresent())
                        .as(tie.toString())
                        .isTrue();
                assertThat(PackedDate.first(tie.from()))
                        .as(tie.toString())
                        .isBeforeOrEqualTo(PackedDate.last(tie.to()));
            }
        }
    }

    @Test
    void everyRowThatIsNotComputedHasASource() {
        for (TieTable table : tables.subList(0, 3)) {
            assertThat(table.list())
                    .as(table.layer().id())
                    .isNotEmpty()
                    .allSatisfy(tie -> assertThat(tie.source()).isNotBlank());
        }
    }

    @Test
    void noRowStandsTwiceOnOneDay() {
        for (TieTable table : tables) {
            for (int row = 1; row < table.size(); row++) {
                Tie before = table.get(row - 1);
                Tie tie = table.get(row);
                boolean same = before.a() == tie.a()
                        && before.b() == tie.b()
                        && before.name().equals(tie.name());
                boolean apart = PackedDate.last(before.to()).isBefore(PackedDate.last(tie.from()));
                assertThat(!same || apart || table.layer().equals(Layers.RULER))
                        .as(before + " " + tie)
                        .isTrue();
            }
        }
    }

    @Test
    void bordersAreOfStatesThatExist() {
        assertThat(Tables.borders().list())
                .filteredOn(tie -> tie.on(TODAY))
                .hasSize(314)
                .allSatisfy(tie -> {
                    assertThat(registry.get(tie.a()).onRecord(TODAY))
                            .as("%s", tie)
                            .isTrue();
                    assertThat(registry.get(tie.b()).onRecord(TODAY))
                            .as("%s", tie)
                            .isTrue();
                    assertThat(tie.a()).isLessThan(tie.b());
                });
    }

    @Test
    void islandsHaveNoBorders() {
        // Japan, Iceland, Cuba, Australia, Sri Lanka, Malta, Singapore, Bahrain
        for (int island : new int[] {740, 395, 40, 900, 780, 338, 830, 692}) {
            assertThat(Tables.borders().list()).noneMatch(tie -> tie.a() == island || tie.b() == island);
        }
    }

    @Test
    void neighboursAreCountedAsInAnyAtlas() {
        // fourteen of China, fourteen of Russia, ten of Brazil without French Guiana and nine with Suriname only
        assertThat(neighbours(710)).isEqualTo(14);
        assertThat(neighbours(365)).isEqualTo(14);
        assertThat(neighbours(140)).isEqualTo(9);
        assertThat(neighbours(255)).isEqualTo(9);
        assertThat(neighbours(373)).isEqualTo(5);
        assertThat(neighbours(345)).isEqualTo(8);
    }

    private static long neighbours(int ccode) {
        return Tables.borders().list().stream()
                .filter(tie -> tie.on(TODAY) && (tie.a() == ccode || tie.b() == ccode))
                .count();
    }

    @Test
    void everyMemberHasALanguage() {
        LocalDate on = LocalDate.of(2020, 1, 1);
        assertThat(registry.list())
                .filteredOn(state -> state.exists(on) || state.unMember(on))
                .hasSizeGreaterThan(190)
                .allMatch(state -> Tables.languages().of(state.ccode()).stream().anyMatch(tie -> tie.on(on)));
    }

    @Test
    void kindsOfRuleAreKnown() {
        assertThat(Tables.rulers().list()).allMatch(tie -> KINDS.contains(tie.kind()));
    }

    @Test
    void cardMeetsTheSchema() throws IOException {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(resource(SourceCard.class, "card.schema.json"))
                        .validate(resource(Geography.class, "card.json"), InputFormat.JSON))
                .isEmpty();
        assertThat(new Geography().card().id()).isEqualTo("geography");
    }

    private static String resource(Class<?> owner, String name) throws IOException {
        try (InputStream in = owner.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
