package org.entente.source.ungd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.source.TermsClass;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.junit.jupiter.api.Test;

/** What ships. */
class SpeechesTest {
    private final List<TieTable> tables = new Speeches().tables();

    @Test
    void hasSpeechesMentionsAndSpeakers() {
        assertThat(tables)
                .extracting(TieTable::layer)
                .isEqualTo(List.of(Layers.SPEECH, Layers.MENTION, Layers.SPEAKER));
        assertThat(tables).allSatisfy(table -> {
            assertThat(table.coverage().from()).isEqualTo(2005);
            assertThat(table.coverage().to()).isEqualTo(2024);
            assertThat(table.coverage().complete()).isFalse();
        });
    }

    /** Public record: who addressed the General Assembly for these states. */
    @Test
    void knowsWhoSpoke() {
        assertThat(speaker(345, 2024)).isEqualTo("Aleksandar Vučić, head_of_state");
        assertThat(speaker(2, 2006)).isEqualTo("George W. Bush, head_of_state");
    }

    private String speaker(int ccode, int year) {
        Tie tie = tables.get(2).of(ccode).stream()
                .filter(each -> each.in(year))
                .findFirst()
                .orElseThrow();
        return tie.name() + ", " + tie.kind();
    }

    @Test
    void cardsLetCountsBePassedOnAndNameTheCorpus() {
        assertThat(new Speeches().card().terms()).isEqualTo(TermsClass.OPEN);
        assertThat(new Speeches().origin().doi()).isEqualTo("10.7910/DVN/0TJX8Y");
        assertThat(new UnGeneralDebate().card().licence()).isEqualTo("CC0 1.0");
    }

    @Test
    void everySpeechHasTokensAndNoStateMentionsItself() {
        assertThat(tables.get(0).list())
                .filteredOn(tie -> tie.kind().equals(CountedSpeech.TOKENS))
                .hasSize(3843)
                .allMatch(tie -> tie.value() > 400);
        assertThat(tables.get(1).list()).isNotEmpty().allMatch(tie -> tie.a() != tie.b() && tie.value() >= 1);
    }
}
