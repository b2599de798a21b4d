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

    @Test
    void phrasesThatDoAnAdverbsWorkStandInsideTheVerb() {
        assertThat(TAGGER.tokens("They have in fact voted alike."))
                .extracting(Token::tag)
                .containsSubsequence(Tag.AUX, Tag.ADV, Tag.ADV, Tag.VERB);
        assertThat(TAGGER.tokens("It fell in part two.")).extracting(Token::tag).contains(Tag.ADP);
    }

    @Test
    void nounsThatOpenASentenceAreNoNames() {
        assertThat(tag("Ties with Lima have cooled.", "Ties")).isEqualTo(Tag.NOUN);
        assertThat(tag("A threat to state borders binds them.", "state")).isEqualTo(Tag.NOUN);
    }

    @Test
    void whatSomebodyOwnsIsNoVerb() {
        assertThat(TAGGER.tokens("It is a habit of which its votes on behalf of others give proof."))
                .filteredOn(token -> token.text().equals("votes"))
                .extracting(Token::tag)
                .containsExactly(Tag.NOUN);
    }

    @Test
    void whatStaysIsTaggedAsTheSentenceThatItMakes() {
        List<Token> all = TAGGER.tokens("Chile, it was noted, votes more often with Peru.");
        List<Token> kept =
                List.of(all.get(0), all.get(6), all.get(7), all.get(8), all.get(9), all.get(10), all.get(11));
        List<Token> again = TAGGER.again(kept);
        assertThat(again)
                .extracting(Token::span)
                .isEqualTo(kept.stream().map(Token::span).toList());
        assertThat(again.get(1).tag()).isEqualTo(Tag.VERB);
    }

    @Test
    void selfDeterminationIsOneWord() {
        assertThat(TAGGER.tokens("They voted for the self-determination of peoples."))
                .filteredOn(token -> token.text().equals("self-determination"))
                .singleElement()
                .satisfies(token -> assertThat(token.lemma()).isEqualTo("self-determination"));
        assertThat(TAGGER.tokens("The self - or what is left of it - stays.")).hasSize(12);
    }

    @Test
    void formsThatTheLemmatiserLeavesAreOfTheirVerbs() {
        assertThat(TAGGER.tokens("They have always upheld it, and Kenya sided with Ghana."))
                .extracting(Token::lemma)
                .contains("uphold", "side");
    }

    @Test
    void delegationsVote() {
        assertThat(TAGGER.tokens("Their delegations vote in the same way, and the pair vote together."))
                .filteredOn(token -> token.text().equals("vote"))
                .extracting(Token::tag)
                .containsExactly(Tag.VERB, Tag.VERB);
        assertThat(TAGGER.tokens("Who had abstained owned his choice."))
                .filteredOn(token ->
                        token.text().equals("abstained") || token.text().equals("his"))
                .extracting(Token::tag)
                .containsExactly(Tag.VERB, Tag.PRON);
    }
}
