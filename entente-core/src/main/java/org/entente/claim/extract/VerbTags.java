package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/** "They vote together": a verb, also where a tagger that an aside led astray takes it for a noun. */
final class VerbTags {
    private static final WordLists WORDS = WordLists.shipped();

    private VerbTags() {}

    static List<Token> mend(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        for (int i = 1; i + 1 < mended.size(); i++) {
            Token token = mended.get(i);
            boolean verb = token.is(Tag.NOUN)
                    && WORDS.has("noun_or_verb", token.text().toLowerCase(java.util.Locale.ROOT))
                    && Phrases.within(mended, i + 1, Math.min(mended.size(), i + 5), WORDS.list("vote_manner"))
                    && !described(mended.get(i - 1));
            if (verb) {
                mended.set(i, new Token(token.span(), token.text(), token.lemma(), Tag.VERB));
            }
        }
        return mended;
    }

    private static boolean described(Token before) {
        return before.is(Tag.DET)
                || before.is(Tag.ADJ)
                || before.is(Tag.ADP)
                || before.is(Tag.NUM)
                || before.lemma().equals("'s")
                || (before.is(Tag.PRON) && WORDS.has("possessive", before.lemma()));
    }
}
