package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class CaseRegistryTest {
    private final CaseRegistry registry = CaseRegistry.builtIn();

    @Test
    void everyCaseNamesBothPartiesAndHasTexts() {
        for (Case entry : registry.list()) {
            assertThat(entry.name()).as(entry.id()).matches(".+\\(.+; .+\\).*");
            assertThat(entry.texts()).as(entry.id()).isNotEmpty();
            assertThat(entry.directnessNote()).as(entry.id()).endsWith(".");
            assertThat(entry.lastChecked()).as(entry.id()).isEqualTo(LocalDate.of(2025, 10, 29));
        }
    }

    @Test
    void everyCaseEnteredThroughARecordedVote() {
        for (Case entry : registry.list()) {
            assertThat(entry.texts()).as(entry.id()).anyMatch(text -> text.kind() != VoteKind.WITHOUT_VOTE);
        }
    }

    @Test
    void aSymbolStandsOncePerCaseAndKind() {
        for (Case entry : registry.list()) {
            Set<String> seen = new HashSet<>();
            for (CaseText text : entry.texts()) {
                assertThat(seen.add(text.symbol() + " " + text.kind()))
                        .as(entry.id() + " " + text.symbol() + " " + text.kind())
                        .isTrue();
            }
        }
    }

    @Test
    void contextTextsHaveNoDirection() {
        for (Case entry : registry.list()) {
            for (CaseText text : entry.texts()) {
                assertThat(text.directness() == Directness.CONTEXT)
                        .as(text.symbol())
                        .isEqualTo(entry.contextOnly());
                if (entry.contextOnly()) {
                    assertThat(text.direction()).as(text.symbol()).isZero();
                }
            }
        }
        assertThat(registry.get("CTX_SREBRENICA").texts()).noneMatch(CaseText::scored);
    }

    @Test
    void aMotionToTakeNoActionCountsAgainst() {
        assertThat(registry.ofSymbol("A/RES/63/307"))
                .extracting(CaseText::kind, CaseText::direction)
                .containsExactlyInAnyOrder(Tuple.tuple(VoteKind.FINAL, 1), Tuple.tuple(VoteKind.NO_ACTION_MOTION, -1));
    }

    @Test
    void findsInAnyLetterCaseAndSuggests() {
        assertThat(registry.find("aze_nk")).isPresent();
        assertThat(registry.find("AZE_NX")).isEmpty();
        assertThat(registry.nearest("AZE_NX").get(0).id()).isEqualTo("AZE_NK");
        assertThat(registry.nearest("entirely elsewhere")).isEmpty();
        assertThat(registry.nearest("golan").get(0).id()).isEqualTo("SYR_GOLAN");
        assertThatThrownBy(() -> registry.get("NOWHERE")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void knowsTheCasesOfAState() {
        assertThat(registry.casesOf(373).supported()).extracting(Case::id).containsExactly("AZE_NK", "AZE_NK_OSCE");
        assertThat(registry.casesOf(345).supported()).extracting(Case::id).containsExactly("SRB_KOS");
        assertThat(registry.casesOf(345).opposing())
                .extracting(Case::id)
                .containsExactly("CTX_KOSOVO_HR", "CTX_SREBRENICA", "BIH_1992", "HRV_1994", "CTX_FRY_1992");
    }

    @Test
    void knowsTheCasesOfARollCall() {
        assertThat(registry.caseIds(Set.of("voeten:4828"))).containsExactly("AZE_NK");
        assertThat(registry.caseIds(Set.of("undl:632041", "voeten:4828"))).containsExactly("AZE_NK");
        assertThat(registry.caseIds(Set.of("voeten:1"))).isEmpty();
    }

    @Test
    void aSymbolNamesItsSession() {
        assertThat(registry.ofSymbol("A/RES/62/243").get(0).session()).isEqualTo("62");
        assertThat(registry.ofSymbol("A/RES/ES-11/1").get(0).session()).isEqualTo("ES-11");
        assertThat(registry.ofSymbol("A/RES/2077(XX)").get(0).session()).isEqualTo("XX");
    }

    @Test
    void officialCountsStand() {
        assertThat(registry.ofSymbol("A/RES/62/243").get(0).official()).isEqualTo(new Tally(39, 7, 100));
        assertThat(registry.ofSymbol("A/RES/63/3").get(0).official()).isEqualTo(new Tally(77, 6, 74));
    }
}
