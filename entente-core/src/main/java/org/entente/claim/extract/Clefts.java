package org.entente.claim.extract;

import java.util.List;
import org.entente.text.Token;

/** "It was hunger that drove them", "What parted them was a quarrel": sentences turned so that they name a cause. */
final class Clefts {
    private static final WordLists WORDS = WordLists.shipped();

    private Clefts() {}

    static boolean cause(Analysed sentence) {
        List<Token> tokens = sentence.tokens();
        if (tokens.size() < 2) {
            return false;
        }
        boolean it = tokens.get(0).lemma().equals("it")
                && WORDS.has("copulas", tokens.get(1).lemma());
        boolean what = tokens.get(0).lemma().equals("what");
        return (it && Phrases.within(tokens, 2, tokens.size(), WORDS.list("cleft_effect")))
                || (what && effect(tokens, 1) && copula(tokens));
    }

    /** Whether a verb right behind "what" tells of an effect on somebody. */
    private static boolean effect(List<Token> tokens, int at) {
        return WORDS.has("cleft_verb", tokens.get(at).lemma());
    }

    private static boolean copula(List<Token> tokens) {
        return tokens.stream().skip(2).anyMatch(token -> WORDS.has("copulas", token.lemma()));
    }
}
