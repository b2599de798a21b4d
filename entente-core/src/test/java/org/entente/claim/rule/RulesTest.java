package org.entente.claim.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.claim.Standing;
import org.entente.claim.type.ClaimType;
import org.entente.claim.type.ClaimTypes;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static final Rules RULES = Rules.load();

    @Test
    void holdsTheTableOfVersionTwo() {
        assertThat(RULES.version()).isEqualTo(2);
        assertThat(RULES.sha256()).matches("[0-9a-f]{64}");
        assertThat(RULES.types()).hasSize(31);
        assertThat(RULES.row("dependence", "trade_share").limit("share")).isEqualTo(0.15);
        assertThat(RULES.percentile(0)).isEqualTo(new Limits(60, 40));
        assertThat(RULES.percentile(1)).isEqualTo(new Limits(75, 50));
        assertThat(RULES.percentile(2)).isEqualTo(new Limits(90, 60));
    }

    @Test
    void everyTypeOfTheCatalogueHasItsRulesInTheSameOrder() {
        List<String> ids = RULES.types().stream().map(TypeRule::id).toList();
        List<String> types = ClaimTypes.LIST.stream()
                .map(ClaimType::card)
                .map(card -> card.id())
                .toList();
        assertThat(types).isSubsetOf(ids);
        assertThat(types)
                .as("the catalogue has the order of the table")
                .isEqualTo(ids.stream().filter(types::contains).toList());
    }

    @Test
    void rowsHaveIdsOfTheirOwnAndSayWhatTheyMeasure() {
        for (TypeRule type : RULES.types()) {
            assertThat(type.rows()).extracting(Row::id).doesNotHaveDuplicates();
            assertThat(type.rows()).allSatisfy(row -> {
                assertThat(row.measures()).isNotBlank();
                assertThat(row.claim()).isNotBlank();
                assertThat(row.layer()).isNotBlank();
            });
        }
    }

    @Test
    void anotherFileIsAnotherTable() {
        Rules other = Rules.of(RULES.json().replace("\"share\": 0.15", "\"share\": 0.25"));
        assertThat(other.row("dependence", "trade_share").limit("share")).isEqualTo(0.25);
        assertThat(other.sha256()).isNotEqualTo(RULES.sha256());
        assertThatThrownBy(() -> Rules.of("{}x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RULES.row("dependence", "votes")).hasMessageContaining("votes");
        assertThatThrownBy(() -> RULES.row("dependence", "trade_share").limit("size"))
                .hasMessageContaining("size");
    }

    @Test
    void limitsSayWhichWayTheClaimLies() {
        Limits high = new Limits(60, 40);
        assertThat(high.of(61)).isEqualTo(Standing.C);
        assertThat(high.of(60)).isEqualTo(Standing.BAND);
        assertThat(high.of(39)).isEqualTo(Standing.O);
        assertThat(high.of(Double.NaN)).isEqualTo(Standing.NONE);
        assertThat(high.reversed().of(39)).isEqualTo(Standing.C);
        assertThat(high.reversed().of(61)).isEqualTo(Standing.O);
    }
}
