package org.entente.claim.extract;

import org.entente.text.Token;
import org.entente.text.Token.Tag;

/** Knows sentences that every speech, communiqué or bulletin has and that say nothing of its own matter. */
final class Formulas {
    private static final WordLists WORDS = WordLists.shipped();

    /** How long a salutation may be. */
    private static final int SALUTATION = 6;

    private Formulas() {}

    /** "Done at …", "Excellencies, …": how such a sentence begins; and a salutation that ends in a comma. */
    static boolean opens(Analysed sentence) {
        int size = sentence.tokens().size();
        boolean opens =
                WORDS.list("formulas").stream().anyMatch(phrase -> Phrases.at(sentence.tokens(), 0, size, phrase));
        boolean verbless = sentence.clauses().get(0).head() < 0;
        String text = sentence.text().strip();
        boolean salutation = size <= SALUTATION && text.endsWith(",") && !verb(sentence);
        return opens || salutation || (verbless && text.endsWith(":"));
    }

    private static boolean verb(Analysed sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.is(Tag.VERB) || token.is(Tag.AUX));
    }

    /** "The talks were held in a cordial atmosphere": what communiqués say of every visit, of talks, guests and thanks. */
    static boolean courtesy(Analysed sentence) {
        return named(sentence, "courtesy_matter") && named(sentence, "courtesy_warmth") && !dated(sentence);
    }

    private static boolean named(Analysed sentence, String list) {
        return Phrases.within(sentence.tokens(), 0, sentence.tokens().size(), WORDS.list(list));
    }

    private static boolean dated(Analysed sentence) {
        return sentence.tokens().stream().anyMatch((Token token) -> token.is(Tag.NUM));
    }
}
