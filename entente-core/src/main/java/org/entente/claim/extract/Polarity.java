package org.entente.claim.extract;

import java.util.List;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/** Whether a draft is said to be so or denied. */
final class Polarity {
    private static final WordLists WORDS = WordLists.shipped();

    private Polarity() {}

    static boolean affirmed(Draft draft) {
        boolean denied = draft.wording().gives().containsKey("neg");
        denied ^= verbDenied(draft) || nounDenied(draft) || subjectDenied(draft) || nothingHad(draft);
        denied ^= doubted(draft) || deniedByMatrix(draft);
        return !denied;
    }

    /** The verb's own denial counts for claims that rest on it. */
    private static boolean verbDenied(Draft draft) {
        Clause clause = draft.clause();
        boolean behind = clause.head() >= 0 && clause.verbTo() <= draft.match().from();
        boolean rests = behind ? directObject(draft, clause) : draft.wording().form() != Wording.Form.NOUN;
        return clause.negated() && rests && !negationInTrigger(draft) && !unended(draft) && !deniedBehind(draft);
    }

    /** "cooperate not through a bloc": "not" denies the phrase that it opens, and of what stands before it nothing. */
    private static boolean deniedBehind(Draft draft) {
        List<Token> tokens = draft.sentence().tokens();
        int denial = draft.clause().verbTo() - 1;
        return denial > draft.clause().head()
                && draft.to() <= denial
                && WORDS.has("negation", tokens.get(denial).lemma())
                && denial + 1 < tokens.size()
                && tokens.get(denial + 1).is(Tag.ADP);
    }

    /** "failed to settle the conflict": what one fails to end is there. */
    private static boolean unended(Draft draft) {
        return draft.wording().form() == Wording.Form.NOUN
                && WORDS.has("ending", draft.sentence().lemma(draft.clause().head()));
    }

    /** "Ideology has never stood between them": of a noun that is the subject the verb’s denial is its own, for some types. */
    private static boolean subjectDenied(Draft draft) {
        Clause clause = draft.clause();
        return draft.wording().form() == Wording.Form.NOUN
                && WORDS.has("denied_subject_types", draft.wording().type())
                && clause.negated()
                && clause.subjectFrom() <= draft.match().from()
                && draft.match().to() <= clause.subjectTo();
    }

    /** "has no institutions": where no wording says what is denied, what the verb has is nothing. */
    private static boolean nothingHad(Draft draft) {
        Clause clause = draft.clause();
        boolean no =
                clause.head() >= 0 && draft.sentence().lemma(clause.verbTo()).equals("no");
        return no
                && draft.wording().guessed()
                && !clause.negated()
                && !WORDS.has("negation_inside", draft.wording().type());
    }

    /** Whether the noun is the verb's complement: nothing but its own phrase lies between. */
    private static boolean directObject(Draft draft, Clause clause) {
        for (int i = clause.verbTo(); i < draft.match().from(); i++) {
            Token token = draft.sentence().tokens().get(i);
            boolean turned = token.lemma().equals("but") && i > clause.verbTo();
            if (turned || (token.is(Tag.ADP) && i > clause.verbTo() + 2)) {
                return false;
            }
        }
        return true;
    }

    private static boolean negationInTrigger(Draft draft) {
        boolean asked = draft.wording().needs().contains("list:came_to_nothing");
        return asked || (draft.wording().guessed() ? negationInType(draft) : negationInWords(draft));
    }

    /** Where no wording says what the trigger is, the type says whether denial is its own. */
    private static boolean negationInType(Draft draft) {
        String type = draft.wording().type();
        Clause clause = draft.clause();
        boolean nobody = clause.hasSubject()
                && WORDS.has("negative_subject", draft.sentence().lemma(clause.subjectFrom()));
        return WORDS.has("negation_inside", type) || (nobody && WORDS.has("negative_subject_inside", type));
    }

    private static boolean negationInWords(Draft draft) {
        return draft
                .sentence()
                .tokens()
                .subList(draft.match().from(), draft.match().to())
                .stream()
                .anyMatch(
                        token -> WORDS.has("negation", token.lemma()) || WORDS.has("negative_subject", token.lemma()));
    }

    /** "no alliance", "without support", "the absence of ties", "the end of". */
    private static boolean nounDenied(Draft draft) {
        if (draft.wording().form() == Wording.Form.VERB || draft.wording().guessed()) {
            return false;
        }
        if (DeniedPhrases.of(draft)) {
            return true;
        }
        List<Token> tokens = draft.sentence().tokens();
        for (int i = draft.match().from() - 1; i >= 0 && i >= draft.match().from() - 5; i--) {
            Token token = tokens.get(i);
            if (WORDS.has("negative_noun", token.lemma()) || ratherThan(tokens, i)) {
                return true;
            }
            boolean inside = token.is(Tag.ADJ)
                    || token.nominal()
                    || token.is(Tag.DET)
                    || token.lemma().equals("of")
                    || token.is(Tag.ADV)
                    || token.lemma().equals("'s");
            if (!inside) {
                return false;
            }
        }
        return false;
    }

    /** "rather than bloc politics", "instead of". */
    private static boolean ratherThan(List<Token> tokens, int i) {
        return i > 0
                && WORDS.has(
                        "instead",
                        tokens.get(i - 1).lemma() + " " + tokens.get(i).lemma());
    }

    /** "so-called", "supposed", and words in scare quotes. */
    private static boolean doubted(Draft draft) {
        int from = Math.max(0, draft.match().from() - 2);
        List<Token> tokens = draft.sentence().tokens();
        if (Phrases.within(tokens, from, draft.match().from(), WORDS.list("doubting"))) {
            return true;
        }
        String text = draft.sentence().text();
        int start = draft.sentence()
                        .spanOf(draft.match().from(), draft.match().to())
                        .start()
                - draft.sentence().span().start();
        boolean opens = start > 0 && WORDS.has("scare_quote", text.substring(start - 1, start));
        int end = draft.sentence()
                        .spanOf(draft.match().from(), draft.match().to())
                        .end()
                - draft.sentence().span().start();
        boolean closes = end < text.length() && WORDS.has("scare_quote", text.substring(end, end + 1));
        return opens && closes && end - start < 40;
    }

    private static boolean deniedByMatrix(Draft draft) {
        return Attribution.reporter(draft)
                .filter(clause ->
                        WORDS.has("denying_report", draft.sentence().lemma(clause.head())) != clause.negated())
                .isPresent();
    }
}
