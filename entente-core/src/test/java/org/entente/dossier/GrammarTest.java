package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.state.State;
import org.entente.state.StateName;
import org.entente.state.StateRegistry;
import org.junit.jupiter.api.Test;

class GrammarTest {
    @Test
    void namesTakeTheirArticleAndTheirPossessive() {
        assertThat(Named.of("Serbia").possessive()).isEqualTo("Serbia’s");
        assertThat(Named.of("United States").possessive()).isEqualTo("the United States’");
        assertThat(Named.of("Iran (Islamic Republic of)").possessive()).isEqualTo("the Islamic Republic of Iran’s");
        assertThat(Named.of("Republic of Viet-Nam").and(Named.of("Yugoslavia")))
                .isEqualTo("the Republic of Viet-Nam and Yugoslavia");
    }

    @Test
    void everyNameOfTheRegistryThatSoundsLikeAPhraseHasItsForm() {
        String phrase =
                "(?U).*\\b(?:United|Republic|Kingdom|Union|Federation|Empire|Emirates|States|State|Jamahiriya)\\b.*";
        for (State state : StateRegistry.builtIn().list()) {
            for (StateName name : state.names()) {
                String inSentence = Named.of(name.name()).text();
                assertThat(inSentence).doesNotContain("(Islamic", "(Plurinational", "(Bolivarian", "(Kingdom", "(Fed");
                if (name.name().matches(phrase)) {
                    assertThat(inSentence).startsWith("the ");
                }
            }
        }
    }

    @Test
    void partsOfAWholeAgreeInNumber() {
        assertThat(Grammar.share(1, 1, "text", "texts")).isEqualTo("the one text");
        assertThat(Grammar.share(12, 12, "text", "texts")).isEqualTo("all 12 texts");
        assertThat(Grammar.share(0, 12, "text", "texts")).isEqualTo("none of 12 texts");
        assertThat(Grammar.share(3, 12, "text", "texts")).isEqualTo("3 of 12 texts");
        assertThat(Grammar.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(Grammar.list(List.of())).isEmpty();
        assertThat(Grammar.sentence("the list ends with Central African Rep."))
                .isEqualTo("The list ends with Central African Rep.");
    }

    @Test
    void aComparisonIsDecidedByTheIntervalAlone() {
        assertThat(Comparison.of(0.2, 0.4, 0.5)).isEqualTo(Comparison.LESS);
        assertThat(Comparison.of(0.2, 0.5, 0.5)).as("the end belongs to it").isEqualTo(Comparison.ABOUT);
        assertThat(Comparison.of(0.6, 0.7, 0.5)).isEqualTo(Comparison.MORE);
        assertThat(Comparison.of(Double.NaN, 0.7, 0.5)).isEqualTo(Comparison.OPEN);
        assertThat(Comparison.of(0.6, 0.7, Double.NaN)).isEqualTo(Comparison.OPEN);
    }

    @Test
    void yearsAddUpAndNoneIsSaidOfNone() {
        assertThat(Phrases.years(Map.of(Comparison.LESS, 12, Comparison.MORE, 1, Comparison.ABOUT, 13)))
                .isEqualTo(
                        "about as much as the median pair in 13 of 26 years with enough joint votes, less in 12 and more in 1");
        assertThat(Phrases.years(Map.of(Comparison.MORE, 1)))
                .isEqualTo("more than the median pair in the one year with enough joint votes");
    }

    @Test
    void whatAStateDidOnAnothersTextsLeavesOutWhatItDidNot() {
        Named serbia = Named.of("Serbia");
        Named azerbaijan = Named.of("Azerbaijan");
        assertThat(new Cell.Support(1, 0, 0, 0).toward(serbia, azerbaijan))
                .isEqualTo("Serbia backed Azerbaijan on the one text on Azerbaijan’s own cases");
        assertThat(new Cell.Support(0, 0, 0, 3).toward(serbia, azerbaijan))
                .isEqualTo("Serbia did not vote on any of 3 texts on Azerbaijan’s own cases");
        assertThat(Grammar.sentence(new Cell.Support(6, 4, 0, 2).toward(serbia, azerbaijan)))
                .isEqualTo(
                        "Of 12 texts on Azerbaijan’s own cases, Serbia backed 6, abstained on 4 and did not vote on 2.");
    }
}
