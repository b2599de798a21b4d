package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.text.Token.Tag;
import org.junit.jupiter.api.Test;

class TaggerTest {
    private static final Tagger TAGGER = Tagger.load();

    @Test
    void possessivesAndNegationsAreTokensOfTheirOwn() {
        List<Token> tokens = TAGGER.tokens("Serbia’s neighbours didn’t vote.");
        assertThat(tokens)
                .extracting(Token::text)
                .containsExactly("Serbia", "'s", "neighbours", "did", "n't", "vote", ".");
        assertThat(tokens).extracting(Token::lemma).contains("neighbour", "do", "not", "vote");
        assertThat(tokens.get(0).tag()).isEqualTo(Tag.PROPN);
    }

    @Test
    void joinedNamesComeApartAndOtherHyphensStay() {
        assertThat(TAGGER.tokens("Azerbaijan-Serbia relations are long-term."))
                .extracting(Token::text)
                .containsSubsequence("Azerbaijan", "-", "Serbia", "relations", "are");
    }

    @Test
    void spansAreThoseOfTheTextAsGiven() {
        String text = "Two “partners” – Baku’s and Belgrade’s – met.";
        for (Token token : TAGGER.tokens(text)) {
            assertThat(token.span().of(text)).hasSameSizeAs(token.text());
        }
        assertThat(TAGGER.tokens(" ")).isEmpty();
    }

    @Test
    void verbsThatLookLikeNounsAreVerbs() {
        assertThat(tag("Sympathy and habit underpin the arrangement.", "underpin"))
                .isEqualTo(Tag.VERB);
        assertThat(tag("The two belong to no alliance.", "belong")).isEqualTo(Tag.VERB);
        assertThat(tag("Its minister insists on it.", "insists")).isEqualTo(Tag.VERB);
        assertThat(tag("The Prince thanked his hosts for a dinner.", "hosts")).isEqualTo(Tag.NOUN);
        assertThat(tag("The minister travelled to Caracas on Tuesday.", "Caracas"))
                .isEqualTo(Tag.PROPN);
    }

    private static Tag tag(String sentence, String word) {
        return TAGGER.tokens(sentence).stream()
                .filter(token -> token.text().equals(word))
                .findFirst()
                .orElseThrow()
                .tag();
    }
}
