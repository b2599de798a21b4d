package org.entente.claim.extract;

import java.util.List;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/** Numbers that name a day: "his February 15 visit", "the 14 and 15 March talks". They count nothing. */
final class DayNumbers {
    private static final WordLists WORDS = WordLists.shipped();
    private static final int REACH = 3;

    private DayNumbers() {}

    /** Whether the token at a place is the number of a day of a month that stands beside it. */
    static boolean at(List<Token> tokens, int place) {
        return day(tokens.get(place)) && (after(tokens, place) || before(tokens, place));
    }

    /** "February 15", "February 14 and 15"; but "in February 15 states voted" counts states. */
    private static boolean after(List<Token> tokens, int place) {
        for (int i = place - 1; i >= Math.max(0, place - REACH); i--) {
            if (month(tokens.get(i))) {
                return !counts(tokens, i, place);
            }
            if (!joins(tokens.get(i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean counts(List<Token> tokens, int month, int place) {
        boolean in = month > 0 && tokens.get(month - 1).lemma().equals("in");
        return in
                && place + 1 < tokens.size()
                && tokens.get(place + 1).nominal()
                && tokens.get(place + 1).text().endsWith("s");
    }

    /** "15 March", "15 of March", "14 and 15 March". */
    private static boolean before(List<Token> tokens, int place) {
        for (int i = place + 1; i < Math.min(tokens.size(), place + 1 + REACH); i++) {
            if (month(tokens.get(i))) {
                return true;
            }
            if (!joins(tokens.get(i)) && !tokens.get(i).lemma().equals("of")) {
                return false;
            }
        }
        return false;
    }

    private static boolean joins(Token token) {
        return day(token) || token.is(Tag.CCONJ) || token.text().matches("[-–]|to");
    }

    private static boolean day(Token token) {
        return token.text().matches("([1-9]|[12]\\d|3[01])");
    }

    private static boolean month(Token token) {
        boolean capital = Character.isUpperCase(token.text().charAt(0));
        return capital && WORDS.has("months", token.lemma());
    }
}
