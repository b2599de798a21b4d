package org.entente.source.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.source.SourceCatalogue;
import org.entente.state.StateRegistry;
import org.entente.tie.Confidence;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationsTieTest {
    private final TieTable table = new Organisations().tables().get(0);

    @Test
    void isInTheCatalogueWithOneLayer() {
        assertThat(SourceCatalogue.card("organisations")).contains(new Organisations().card());
        assertThat(new Organisations().tables()).hasSize(1);
        assertThat(table.layer().id()).isEqualTo("organisation");
        assertThat(table.coverage().from()).isEqualTo(1945);
        assertThat(table.coverage().to()).isEqualTo(2025);
        assertThat(table.coverage().complete()).isFalse();
    }

    /** Azerbaijan signed the framework of the Partnership for Peace on 4 May 1994; the OIC lists it from 1992. */
    @Test
    void keepsDatesAsTheyAreKnown() {
        List<Tie> azerbaijan = table.of(373);
        assertThat(azerbaijan)
                .filteredOn(tie -> tie.name().equals("NATO"))
                .singleElement()
                .satisfies(tie -> {
                    assertThat(tie.from()).isEqualTo(1994_05_04);
                    assertThat(tie.to()).isZero();
                    assertThat(tie.kind()).isEqualTo("partner");
                    assertThat(tie.source()).contains("Partnership for Peace");
                });
        assertThat(azerbaijan)
                .filteredOn(tie -> tie.name().equals("OIC"))
                .singleElement()
                .satisfies(tie -> assertThat(tie.from()).isEqualTo(1992_00_00));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1958-01-01", "1991-09-16", "1991-09-17", "2005-06-01", "2025-10-26"})
    void saysOfADayWhatTheRegistrySays(String day) {
        LocalDate on = LocalDate.parse(day);
        StateRegistry registry = StateRegistry.builtIn();
        registry.organisations()
                .forEach(organisation -> assertThat(table.list().stream()
                                .filter(tie -> tie.name().equals(organisation.id())
                                        && tie.kind().equals("member")
                                        && tie.confidence().counts()
                                        && tie.on(on))
                                .map(Tie::a))
                        .as(organisation.id())
                        .containsExactlyElementsOf(registry.members(organisation.id(), on)));
    }

    @Test
    void doubtfulRowsAreMarked() {
        assertThat(table.list())
                .filteredOn(tie -> tie.confidence() == Confidence.LOW)
                .extracting(Tie::name)
                .containsExactlyInAnyOrder("BRICS", "LAS");
    }
}
