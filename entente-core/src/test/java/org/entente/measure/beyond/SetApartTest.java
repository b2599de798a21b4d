package org.entente.measure.beyond;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.state.Organisation;
import org.entente.state.StateRegistry;
import org.junit.jupiter.api.Test;

class SetApartTest {
    private static final Organisation COUNCIL = StateRegistry.builtIn().organisations().stream()
            .filter(organisation -> organisation.id().equals("COE"))
            .findFirst()
            .orElseThrow();

    private static String name(int ccode) {
        return ccode == 373 ? "Azerbaijan" : ccode == 2 ? "the United States" : "Serbia";
    }

    @Test
    void saysThatAStateIsApartFromTheOrganisation() {
        assertThat(new SetApart(373, 345, COUNCIL, 46, 46, false).words(SetApartTest::name))
                .isEqualTo(
                        "The residual is below 0, and so it is in 46 of Azerbaijan’s 46 pairs with members of the Council of "
                                + "Europe: this sets Azerbaijan apart from the organisation, not from Serbia.");
    }

    @Test
    void saysThatAStateIsCloseToTheOrganisation() {
        assertThat(new SetApart(2, 345, COUNCIL, 44, 46, true).words(SetApartTest::name))
                .isEqualTo(
                        "The residual is above 0, and so it is in 44 of the United States’ 46 pairs with members of the "
                                + "Council of Europe: this brings the United States close to the organisation, not to Serbia alone.");
    }

    @Test
    void aGroupKnownByItsLettersTakesNoArticle() {
        Organisation letters = new Organisation("BRICS", "BRICS", "", false, true, 2000, 2020, "", List.of(), "", "");
        assertThat(new SetApart(373, 345, letters, 10, 10, false).counted(SetApartTest::name))
                .isEqualTo("10 of Azerbaijan’s 10 pairs with members of BRICS");
    }
}
