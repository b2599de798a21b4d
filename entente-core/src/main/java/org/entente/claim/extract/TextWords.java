package org.entente.claim.extract;

import java.util.List;
import java.util.Set;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/** How a stretch speaks of a UN text: by "the resolution", "a similar text", "both texts", "the resolution on …". */
final class TextWords {
    private static final WordLists WORDS = WordLists.shipped();
    private static final int NEAR = 3;

    /** What goes before those who vote the same way. */
    static final Set<String> COMPANIONS = WORDS.list("vote_companions");

    private TextWords() {}

    /** Whether a clause’s verb is one of voting. */
    static boolean votes(Analysed sentence, Clause clause) {
        return clause.head() >= 0 && WORDS.has("ballot_verbs", sentence.lemma(clause.head()));
    }

    /** Whether it speaks of a text or a vote. */
    static boolean any(Stretch stretch) {
        return Phrases.within(stretch.sentence().tokens(), stretch.from(), stretch.to(), WORDS.list("votes_context"));
    }

    /** Whether it tells how somebody voted: "abstained in March". */
    static boolean ballot(Stretch stretch) {
        return Phrases.within(stretch.sentence().tokens(), stretch.from(), stretch.to(), WORDS.list("ballot_verbs"));
    }

    /** "the invasion", "the annexations", with nobody named. */
    static boolean wrong(Stretch stretch) {
        return Phrases.within(stretch.sentence().tokens(), stretch.from(), stretch.to(), WORDS.list("wrongs"));
    }

    /** "a similar text", "the same resolution". */
    static boolean like(Stretch stretch) {
        return before(stretch, "alike");
    }

    /** "both texts". */
    static boolean both(Stretch stretch) {
        return before(stretch, "both_texts");
    }

    private static boolean before(Stretch stretch, String list) {
        List<Token> tokens = stretch.sentence().tokens();
        for (int i = stretch.from(); i < stretch.to(); i++) {
            boolean text = WORDS.has("text_words", tokens.get(i).lemma());
            if (text && Phrases.within(tokens, Math.max(stretch.from(), i - NEAR), i, WORDS.list(list))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it says on what the text is: "the resolution on human rights in Iran", not "the resolution on the matter". */
    static boolean named(Stretch stretch) {
        List<Token> tokens = stretch.sentence().tokens();
        for (int i = stretch.from(); i + 1 < stretch.to(); i++) {
            boolean governs = WORDS.has("text_words", tokens.get(i).lemma())
                    && WORDS.has("about_what", tokens.get(i + 1).lemma());
            if (governs && noun(tokens, i + 2, stretch.to())) {
                return true;
            }
        }
        return false;
    }

    private static boolean noun(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (token.nominal()) {
                return !WORDS.has("matter_words", token.lemma()) && !WORDS.has("calendar", token.lemma());
            }
            if (!token.is(Tag.DET) && !token.is(Tag.ADJ)) {
                return false;
            }
        }
        return false;
    }
}
