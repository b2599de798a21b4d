package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.state.State;
import org.junit.jupiter.api.Test;

class GuessedRolesTest {
    @Test
    void theTwoOfAPairAreEqual() {
        assertThat(roles("France and Russia have much in common.", "structural_alignment"))
                .containsEntry("who", List.of(Analyses.FRANCE, Analyses.RUSSIA));
        assertThat(roles("France has much in common with Russia.", "structural_alignment"))
                .containsEntry("who", List.of(Analyses.FRANCE, Analyses.RUSSIA));
    }

    @Test
    void ofTwoOneActsUponTheOther() {
        Map<String, List<State>> active = roles("France depends on the oil of Russia.", "dependence");
        assertThat(active).containsEntry("who", List.of(Analyses.FRANCE));
        assertThat(active).containsEntry("whom", List.of(Analyses.RUSSIA));
        Map<String, List<State>> passive = roles("France was recognised by India.", "recognition");
        assertThat(passive).containsEntry("who", List.of(Analyses.INDIA));
        assertThat(passive).containsEntry("whom", List.of(Analyses.FRANCE));
    }

    @Test
    void aStateAloneIsTheSubject() {
        assertThat(roles("France stands alone, whatever China says.", "isolated"))
                .containsEntry("who", List.of(Analyses.FRANCE));
    }

    @Test
    void aComparisonHasTwoSides() {
        Map<String, List<State>> roles = roles("France votes more often with Russia than with China.", "closer_than");
        assertThat(roles).containsEntry("who", List.of(Analyses.FRANCE));
        assertThat(roles).containsEntry("whom", List.of(Analyses.RUSSIA));
        assertThat(roles).containsEntry("than", List.of(Analyses.CHINA));
    }

    @Test
    void whoTurnsTurnsFromOneToAnother() {
        Map<String, List<State>> roles = roles("France has turned from Russia to China.", "pivot");
        assertThat(roles).containsEntry("who", List.of(Analyses.FRANCE));
        assertThat(roles).containsEntry("from", List.of(Analyses.RUSSIA));
        assertThat(roles).containsEntry("to", List.of(Analyses.CHINA));
    }

    @Test
    void theListOfPartnersIsThatOfTheirOwner() {
        Map<String, List<State>> roles = roles("China is the closest partner of Russia.", "superlative");
        assertThat(roles).containsEntry("who", List.of(Analyses.RUSSIA));
        assertThat(roles).containsEntry("whom", List.of(Analyses.CHINA));
    }

    @Test
    void nobodyIsInventedWhereNobodyIsNamed() {
        assertThat(roles("The rules are bent for the strong.", "selective_norms")
                        .values())
                .allSatisfy(states -> assertThat(states).isEmpty());
    }

    private static Map<String, List<State>> roles(String text, String type) {
        Analysed sentence = Analyses.of(text);
        return new GuessedRoles(
                        sentence,
                        Analyses.discourse(sentence),
                        Segment.of(sentence).get(0))
                .of(type);
    }
}
